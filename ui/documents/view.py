"""Papers: the list of documents at the left, the chosen one as it comes on paper at the right."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import handovers_of
from mdt_desktop.application.feedback import ReporterKind
from mdt_desktop.application.sharing import in_force
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.safety_plan import PaperGate
from mdt_desktop.reports.documents import DocumentKind
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.state import CaseState
from ui.documents.moments import JointPlanEditor
from ui.documents.presenter import FOR_ONE_ORGANISATION, DocumentsPresenter
from ui.documents.side import DocumentSide
from ui.texts import language, org_word, organisations
from ui.theme.tokens import SIDE_PLAN, Step
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.fields import Labelled, Selection
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel, one_line
from ui.widgets.message_bar import MessageBar

translate = QCoreApplication.translate
_ICONS = {
    DocumentKind.FIRST_NIGHT: "sun",
    DocumentKind.LETTER: "handshake",
    DocumentKind.CONTACT_INSTRUCTION: "phone",
    DocumentKind.CALL_NOTE: "message-square-text",
    DocumentKind.JOINT_PLAN: "shield",
    DocumentKind.PATTERN: "activity",
    DocumentKind.PREPARATION: "pencil-line",
    DocumentKind.MINUTES: "file-text",
    DocumentKind.FEEDBACK: "message-square-quote",
    DocumentKind.DUTY: "clock",
}


def reporter_words() -> list[tuple[str, str]]:
    """Return the kinds of reporter; each hears something else (domain.md §5.5)."""
    return [
        (ReporterKind.WITH_ROLE.value, translate("reporter", "Professional with a role")),
        (ReporterKind.WITHOUT_ROLE.value, translate("reporter", "Professional without a role")),
        (ReporterKind.SCHOOL.value, translate("reporter", "School")),
        (ReporterKind.INFORMAL.value, translate("reporter", "Somebody from the circle")),
    ]


class DocumentsSection(Section):
    """Every document beside the safety plan, seen before it leaves."""

    has_own_side = True
    side_width = SIDE_PLAN
    shows_path = False

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.documents = DocumentsPresenter(presenter, self)
        self._case: CaseId | None = None
        self.message_bar = MessageBar()
        self.kind_buttons = {kind: self._kind_button(kind) for kind in _ICONS}
        self.title_label = PlainLabel("", Step.CARD)
        self.what_label = PlainLabel("", colour="ink2")
        self.receiver_choice = Selection(self.tr("For which organisation"), organisations())
        hint = self.tr("The paper holds only what sharing decisions let this organisation know.")
        self.receiver_field = Labelled(self.tr("For which organisation"), self.receiver_choice, hint=hint)
        nothing = self.tr("Nothing is shared with this organisation yet. Decide that under “Who knows what”.")
        self.nothing_label = IconText("info", nothing, "warn")
        words = [("no", self.tr("leave out")), ("yes", self.tr("put on it"))]
        self.body_choice = Choice(self.tr("Words about the body"), words)
        hint = self.tr("Only when the victim asks for it: medicine, tests, examinations.")
        self.body_field = Labelled(self.tr("Words about the body"), self.body_choice, hint=hint)
        self.reporter_choice = Choice(self.tr("What kind of reporter"), reporter_words())
        hint = self.tr("It decides what may be told: never anybody's name, nothing medical.")
        self.reporter_field = Labelled(self.tr("What kind of reporter"), self.reporter_choice, hint=hint)
        self.joint_editor = JointPlanEditor(presenter)
        self.side = DocumentSide(self.documents)
        self.own_side = self.side
        self._lay_out()
        self._connect()
        self.body_choice.show_typed("no")
        self.reporter_choice.show_typed(ReporterKind.WITHOUT_ROLE.value)
        self._choose(DocumentKind.FIRST_NIGHT)

    def _kind_button(self, kind: DocumentKind) -> Button:
        button = Button(self._name(kind), icon_name=_ICONS[kind], look="row")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(kind))
        return button

    def _lay_out(self) -> None:
        self.column.addWidget(one_line(PlainLabel(self.tr("Papers"), Step.SECTION)))
        self.column.addWidget(self.message_bar)
        listed = QVBoxLayout()
        listed.setSpacing(2)
        for button in self.kind_buttons.values():
            listed.addWidget(button)
        self.column.addLayout(listed)
        self.column.addWidget(hairline())
        letter = (self.receiver_field, self.nothing_label)
        parts: tuple[QWidget, ...] = (
            self.title_label,
            self.what_label,
            *letter,
            self.reporter_field,
            self.body_field,
        )
        for widget in (*parts, self.joint_editor):
            self.column.addWidget(widget)
        self.column.addLayout(self.side_slot)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.receiver_choice.edited.connect(self._ask)
        self.body_choice.edited.connect(self._ask)
        self.reporter_choice.edited.connect(self._ask)
        self.side.language_chosen.connect(self._speak)
        self.side.failed.connect(self._say_failed)
        self.side.left.connect(self._say_left)
        self.documents.failed.connect(self._say_failed)
        self.joint_editor.reviewed.connect(self.documents.review)
        self.joint_editor.page_wanted.connect(self.documents.add)

    def _name(self, kind: DocumentKind) -> str:
        return {
            DocumentKind.LETTER: self.tr("Handover letter"),
            DocumentKind.FIRST_NIGHT: self.tr("What happens now?"),
            DocumentKind.CONTACT_INSTRUCTION: self.tr("Contact instruction"),
            DocumentKind.CALL_NOTE: self.tr("Call note"),
            DocumentKind.JOINT_PLAN: self.tr("Joint safety plan"),
            DocumentKind.PREPARATION: self.tr("Preparation page"),
            DocumentKind.MINUTES: self.tr("Minutes"),
            DocumentKind.FEEDBACK: self.tr("Answer to who reported"),
            DocumentKind.DUTY: self.tr("Duty page"),
            DocumentKind.PATTERN: self.tr("Pattern by date"),
        }[kind]

    def _what(self, kind: DocumentKind) -> str:
        return {
            DocumentKind.LETTER: self.tr("One page for who takes over, with room to answer."),
            DocumentKind.FIRST_NIGHT: self.tr("For the victim, the first night: who calls when, what comes."),
            DocumentKind.CONTACT_INSTRUCTION: self.tr("For who calls: safe contact per channel, and the code word."),
            DocumentKind.CALL_NOTE: self.tr("At most six lines to read aloud after the table."),
            DocumentKind.JOINT_PLAN: self.tr("For the organisations: who does what at a moment that can be dangerous."),
            DocumentKind.PREPARATION: self.tr("One page to write on, for an organisation without this program."),
            DocumentKind.MINUTES: self.tr("What the last table decided, cut to what this organisation may know."),
            DocumentKind.FEEDBACK: self.tr("What somebody who reported may hear, by kind of reporter."),
            DocumentKind.DUTY: self.tr("Open actions by number, and the phone of who knows the case."),
            DocumentKind.PATTERN: self.tr("What happened, by date: who says so, fact or opinion, and the gaps."),
        }[kind]

    # --- choosing ----------------------------------------------------------------------------------------

    def _choose(self, kind: DocumentKind) -> None:
        for each, button in self.kind_buttons.items():
            button.setChecked(each is kind)
        self.title_label.setText(self._name(kind))
        self.what_label.setText(self._what(kind))
        self._show_receiver(kind)
        self.reporter_field.setVisible(kind is DocumentKind.FEEDBACK)
        self._show_nothing_shared(kind)
        self.body_field.setVisible(kind is DocumentKind.FIRST_NIGHT)
        self.joint_editor.setVisible(kind is DocumentKind.JOINT_PLAN)
        self.documents.ask(replace(self.documents.asked, kind=kind, language=self._language()))

    def _show_receiver(self, kind: DocumentKind) -> None:
        """Ask for whom; an answer to who reported is cut to an organisation only where that one has a role."""
        has_role = self.reporter_choice.typed() == ReporterKind.WITH_ROLE
        self.receiver_field.setVisible(kind in FOR_ONE_ORGANISATION and (kind is not DocumentKind.FEEDBACK or has_role))

    def _language(self) -> str:
        return self.side.language_choice.typed() or language()

    def _ask(self) -> None:
        receiver = PersonRef(org=self.receiver_choice.typed(), name=self._person(self.receiver_choice.typed()))
        with_body = self.body_choice.typed() == "yes"
        reporter = ReporterKind(self.reporter_choice.typed() or ReporterKind.WITHOUT_ROLE)
        self._show_receiver(self.documents.asked.kind)
        self._show_nothing_shared(self.documents.asked.kind)
        self.documents.ask(replace(self.documents.asked, receiver=receiver, with_body=with_body, reporter=reporter))

    def _show_nothing_shared(self, kind: DocumentKind) -> None:
        """Say why a letter is nearly empty: nobody here decided to share anything with its receiver."""
        state, us, them = self.presenter.state, self.presenter.me.org, self.receiver_choice.typed()
        decided = [each.record for each in in_force(state.view, state.now)] if state is not None else []
        is_shared = any((each.from_org, each.receiver) == (us, them) for each in decided)
        self.nothing_label.setVisible(kind is DocumentKind.LETTER and not is_shared)

    def _person(self, org: str) -> str:
        """Return who takes over there, where a handover names somebody."""
        state = self.presenter.state
        facts = [fact for each in handovers_of(state.view).values() for fact in each] if state is not None else []
        named = [fact.receiver_person for fact in facts if fact.receiver == org and fact.receiver_person]
        return named[-1] if named else ""

    def _speak(self, code: str) -> None:
        self.documents.ask(replace(self.documents.asked, language=code))

    # --- showing -----------------------------------------------------------------------------------------

    def is_settled(self) -> bool:
        """Say whether no paper waits to be made again."""
        return self.documents.is_settled()

    def show_case(self, state: CaseState) -> None:
        """Show the documents of a case."""
        super().show_case(state)
        gate = state.view.latest(PaperGate)
        self.side.show_gate(gate.record.is_safe if gate else Answer.NOT_ASKED)
        self._show_receivers(state)
        self.joint_editor.show_case(state)
        self._ask()

    def opened(self) -> None:
        """Make the document when the section is first looked at."""
        super().opened()
        self.documents.refresh()

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return the document that is chosen."""
        return tuple(button for button in self.kind_buttons.values() if button.isChecked())

    def _show_receivers(self, state: CaseState) -> None:
        """Put first who takes over or may know something; the others after them."""
        chosen = self.receiver_choice.typed() if self._case == state.view.case else ""
        taking = [facts[0].receiver for facts in handovers_of(state.view).values()][::-1]
        knowing = [each.record.receiver for each in in_force(state.view, state.now)]
        known = dict.fromkeys((*taking, *knowing, *(code for code, _ in organisations())))
        self.receiver_choice.show_options([(code, org_word(code)) for code in known if code])
        self.receiver_choice.show_typed(chosen or self.receiver_choice.typed())
        self._case = state.view.case

    def _say_failed(self, error: KnownError) -> None:
        self.message_bar.say(self.presenter.sentence(error), look="error")
        if self.documents.document is None:
            self.side.show_nothing()

    def _say_left(self, kind: str) -> None:
        words = {
            AccessKind.PRINTED.value: self.tr("Printed, and written down."),
            AccessKind.SAVED_FILE.value: self.tr("Saved under a neutral name, and written down."),
        }
        self.message_bar.say(words[kind], look="good")
