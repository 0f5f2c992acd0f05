"""Namens: one folded row that says whose words are typed in this section, until it is taken back."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.checks import typed
from mdt_desktop.application.moments import read_moment
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import OnBehalf
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.speaker import Speaker
from ui.texts import field_text, org_word, organisations
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.fields import Labelled, Selection, TextField
from ui.widgets.fold import Fold
from ui.widgets.labels import IconText


class BehalfRow(QWidget):
    """Asks organisation, person, how and when; says in plain sight that it is in force."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__()
        self._presenter = presenter
        self._speaker = speaker
        self._case: CaseId | None = None
        self.org_field = Selection(self.tr("On behalf of which organisation"), organisations())
        self.person_field = TextField(self.tr("On behalf of whom"))
        self.how_field = TextField(self.tr("How this came in"))
        self.at_field = TextField(self.tr("When this came in"))
        self.at_row = Labelled(self.tr("When"), self.at_field, hint=self.tr("today 13:30"))
        self.begin_button = Button(self.tr("Type on behalf of this person"))
        self.end_button = Button(self.tr("Type in my own name again"), look="quiet")
        self.standing_label = IconText("users", "", "warn", step=Step.BODY, bold=True)
        self.fold = Fold(self.tr("On behalf of somebody else"), self._form(), icon_name="users")
        self._lay_out()
        self.begin_button.clicked.connect(self.begin)
        self.end_button.clicked.connect(self.end)
        speaker.changed.connect(self._show)
        self._show()

    def _form(self) -> QWidget:
        form = QWidget()
        columns = Columns(spacing=16, least=220)
        columns.add(Labelled(self.tr("Organisation"), self.org_field, hint=" "))
        columns.add(Labelled(self.tr("Person"), self.person_field, hint=self.tr("Name and role")))
        second = Columns(spacing=16, least=220)
        second.add(Labelled(self.tr("How"), self.how_field, hint=self.tr("by phone, on paper, at the table")))
        second.add(self.at_row)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (columns, second, self.begin_button):
            column.addWidget(widget)
        form.setFocusProxy(self.org_field)
        return form

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.fold, self.standing_label, self.end_button):
            column.addWidget(widget)

    def show_case(self, state: CaseState) -> None:
        """In another case one types in one's own name again."""
        if state.view.case != self._case:
            self._case = state.view.case
            self._speaker.speak_for(None)
            self.at_field.show_typed(field_text(state.now))

    def begin(self) -> None:
        """Type on behalf of the person of the fields from now on."""
        try:
            whom = self._whom()
        except FormError as error:
            self.at_row.show_error(self._presenter.sentence(error))
            return
        self.at_row.show_error("")
        self.fold.close_again()
        self._speaker.speak_for(whom)

    def end(self) -> None:
        """Type in one's own name again."""
        self._speaker.speak_for(None)
        self.fold.button.setFocus()

    def _whom(self) -> OnBehalf:
        return OnBehalf(
            org=self.org_field.typed(),
            person=typed(self.person_field.typed(), field="person"),
            how=typed(self.how_field.typed(), field="how"),
            at=read_moment(self.at_field.typed(), self._presenter.now(), field="at"),
        )

    def _show(self) -> None:
        whom = self._speaker.whom
        self.fold.setVisible(whom is None)
        self.standing_label.setVisible(whom is not None)
        self.end_button.setVisible(whom is not None)
        if whom is not None:
            name = f"{whom.person}, {org_word(whom.org)}" if whom.person else org_word(whom.org)
            words = self.tr("What you type here is on behalf of {name}").format(name=name)
            self.standing_label.show_text("users", words, "warn")
