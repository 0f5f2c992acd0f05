from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mdt_desktop.application.screening import Cover
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import new_fact, new_register
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.meeting import TableQuestion
from mdt_desktop.domain.people import Child, Identity, Suspect
from mdt_desktop.domain.story import AcuteAnswer, CoreStory, Interview
from mdt_desktop.domain.table_rules import TableStep
from mdt_desktop.domain.weighing import DomainNeed, InputKind, LivingDomain, OrganisationInput
from tests.support.mode_tables import INVITED, Seconds, Table, a_meeting, texts_on
from tests.support.screens import on_worker
from ui.case.card import Card
from ui.meeting.mode.curtain import CurtainKeeper
from ui.meeting.mode.lists import StorySheet
from ui.meeting.mode.state import Row
from ui.meeting.mode.veil import RowView
from ui.tasks import TaskRunner
from ui.widgets.fields import TextField

WITHOUT_POLICE = ("VT", "SHN", "CSG", "OM")
STREET, SCHOOL, NAME = "Kerkstraat 12, Ermelo", "De Regenboog", "Jorrit Vlasveld"


# --- the keeper ----------------------------------------------------------------------------------------------


def test_the_curtain_is_closed_from_the_start(qtbot: QtBot) -> None:
    assert not CurtainKeeper(60, Seconds()).is_open


def test_it_closes_itself_after_its_time_and_counts_until_then(qtbot: QtBot) -> None:
    seconds = Seconds()
    keeper = CurtainKeeper(60, seconds)
    counted: list[int] = []
    keeper.counted.connect(counted.append)
    keeper.toggle()
    seconds.now = 59.5
    keeper.look()
    assert keeper.is_open
    seconds.now = 60.0
    with qtbot.waitSignal(keeper.changed) as changed:
        keeper.look()

    assert changed.args == [False]
    assert not keeper.is_open
    assert counted == [60, 1]


def test_the_same_key_closes_it(qtbot: QtBot) -> None:
    keeper = CurtainKeeper(60, Seconds())
    keeper.toggle()
    keeper.toggle()

    assert not keeper.is_open


def test_opening_it_again_gives_the_whole_time_again(qtbot: QtBot) -> None:
    seconds = Seconds()
    keeper = CurtainKeeper(60, seconds)
    keeper.toggle()
    seconds.now = 50.0
    keeper.toggle()
    keeper.toggle()
    seconds.now = 100.0
    keeper.look()

    assert keeper.is_open


# --- rows ----------------------------------------------------------------------------------------------------


def test_hidden_text_is_a_bar_of_fixed_length_and_a_word(qtbot: QtBot) -> None:
    lengths = []
    for text in ("kort", "een heel lang verhaal over een heel lang adres in een heel grote stad"):
        view = RowView()
        qtbot.addWidget(view)
        view.resize(900, 60)
        view.show_row(Row(text=text, cover=Cover.CURTAIN), is_open=False)
        view.show()
        assert text not in texts_on(view)
        assert text not in view.value.label.text()
        assert "hidden" in texts_on(view)
        lengths.append(view.value.bar.sizeHint())

    assert lengths[0] == lengths[1]


def test_what_never_stands_on_a_screen_is_not_opened_by_the_curtain(qtbot: QtBot) -> None:
    view = RowView()
    qtbot.addWidget(view)
    view.show_row(Row(text="geheim", cover=Cover.NEVER), is_open=True)

    assert "geheim" not in texts_on(view)


# --- the room ------------------------------------------------------------------------------------------------


def _fill(session: Session, *, no_police: bool) -> None:
    case = session.cases.find("V01")
    at, me = session.now(), session.me
    inputs = (
        ("SHN", LivingDomain.SAFETY_HOUSING, f"{NAME} staat om 21:30 aan de deur van {STREET}"),
        ("CSG", LivingDomain.PHYSICAL_HEALTH, "Slaapt slecht en eet weinig"),
        ("SHN", None, "Is misschien zwanger"),
        ("VT", None, "De buren maken zich zorgen"),
    )
    changes = [
        *session.cases.view(case).filled(Identity(first_name="Mila", last_name="Rozendal", address=STREET)),
        *new_register(Suspect(name=NAME, whereabouts="Putten")),
        *new_register(Child(first_name="Fenna", age=6, school=SCHOOL)),
        *(
            new_fact(OrganisationInput(org=org, domain=domain, kind=InputKind.FACT, text=text, by=me))
            for org, domain, text in inputs
        ),
        new_fact(CoreStory(text=f"Het gebeurde bij {NAME} thuis", was_approved=Answer.YES, at=at, by=me)),
    ]
    if no_police:
        changes.append(new_fact(AcuteAnswer(question="police", answer=Answer.NO, at=at, by=me)))
    session.cases.write(case, changes)


def _table(
    qtbot: QtBot, session: Session, runner: TaskRunner, invited: tuple[str, ...], *, no_police: bool = False
) -> Table:
    def make() -> str:
        _fill(session, no_police=no_police)
        return a_meeting(session, cases=("V01",), invited=invited)

    return Table(qtbot, session, runner, on_worker(qtbot, runner, make))


def _everything(table: Table) -> str:
    found = []
    for step in TableStep:
        table.mode.presenter.show_step(step)
        table.rest()
        found.append(texts_on(table.mode))
    return "\n".join(found)


def test_behind_the_closed_curtain_stand_initials_only(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    table = _table(qtbot, session, runner, INVITED)
    seen = _everything(table)

    assert "M.R." in seen or "M." in seen
    for secret in ("Mila", "Rozendal", STREET, "Kerkstraat", NAME, "Vlasveld", "Fenna", SCHOOL, "Putten"):
        assert secret not in seen, secret
    assert "De buren maken zich zorgen" in seen


def test_g_opens_it_for_who_where_and_children_and_never_for_what_is_medical(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = _table(qtbot, session, runner, WITHOUT_POLICE)
    table.press("g")
    seen = _everything(table)

    for known in (STREET, "Fenna", NAME):
        assert known in seen, known
    for medical in ("zwanger", "Slaapt slecht"):
        assert medical not in seen, medical


def test_it_closes_when_the_next_case_comes(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    meeting = on_worker(qtbot, runner, lambda: a_meeting(session))
    table = Table(qtbot, session, runner, meeting)
    table.press("g")
    table.press("n")

    assert not table.mode.curtain.is_open


def test_after_sixty_seconds_the_words_are_gone_from_the_screen(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = _table(qtbot, session, runner, WITHOUT_POLICE)
    table.mode.presenter.show_step(TableStep.SAFETY)
    table.press("g")
    assert STREET in texts_on(table.mode)
    table.seconds.now = 60.0
    table.mode.curtain.look()

    assert STREET not in texts_on(table.mode)
    assert "Curtain closed" in texts_on(table.mode.top)


def test_with_the_police_in_the_room_a_case_without_police_is_untraceable(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = _table(qtbot, session, runner, INVITED, no_police=True)
    number = table.case.number
    table.press("g")
    seen = _everything(table)

    assert table.mode.curtain.is_open
    for secret in ("Mila", "M.", STREET, NAME, "Vlasveld", "Fenna", SCHOOL, "Putten", "21:30", number, "zwanger"):
        assert secret not in seen, secret
    assert "Police in the room" in texts_on(table.mode.top)
    assert "Case 1" in seen
    table.mode.act("find")
    assert number not in texts_on(table.mode.sheet)
    assert "M." not in texts_on(table.mode.sheet)
    assert "De buren maken zich zorgen" in seen


def test_where_the_police_are_not_there_the_curtain_opens_on_it(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = _table(qtbot, session, runner, WITHOUT_POLICE, no_police=True)
    table.press("g")

    assert STREET in _everything(table)


def test_police_who_are_out_for_this_case_are_not_in_the_room(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = _table(qtbot, session, runner, INVITED, no_police=True)
    table.press("a")
    table.press("1")
    table.mode.sheet.lay_down()
    table.rest()

    assert not table.case.screening.is_untraceable


@pytest.mark.parametrize("state", ["planned", "held"])
def test_the_core_story_is_not_for_the_police_before_the_interview_nor_without_a_yes(
    qtbot: QtBot, session: Session, runner: TaskRunner, state: str
) -> None:
    def make() -> str:
        _fill(session, no_police=False)
        at = session.now() - timedelta(days=1)
        session.cases.write(session.cases.find("V01"), [new_fact(Interview(state=state, at=at, by=session.me))])
        return a_meeting(session, cases=("V01",))

    table = Table(qtbot, session, runner, on_worker(qtbot, runner, make))
    table.mode.act("story")
    table.mode.curtain.toggle()

    assert isinstance(table.mode.sheet.widget, StorySheet)
    assert "Het gebeurde bij" not in texts_on(table.mode.sheet)


def test_f4_shows_the_core_story_behind_the_curtain(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    table = _table(qtbot, session, runner, WITHOUT_POLICE)
    table.mode.act("story")
    assert "Het gebeurde bij" not in texts_on(table.mode.sheet)
    table.press("g")

    assert "Het gebeurde bij" in texts_on(table.mode.sheet)


def test_why_now_is_screened_like_everything_else(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    table = _table(qtbot, session, runner, INVITED)
    asked = TableQuestion(
        meeting=table.meeting, why_now=f"{NAME} is terug in {STREET}", what_is_new="Mila belde", by=session.me
    )
    with qtbot.waitSignal(table.mode.case_presenter.saved):
        table.mode.case_presenter.save([new_fact(asked)], "test")
    table.rest()
    seen = texts_on(table.mode.page)

    assert NAME not in seen
    assert "Mila" not in seen
    assert "M. belde" in seen


def test_the_hide_key_of_the_curtain_is_a_toggle_for_one_hand(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    table = _table(qtbot, session, runner, INVITED)
    table.press("g")
    assert table.mode.curtain.is_open
    table.press(Qt.Key.Key_Space)
    assert table.mode.curtain.is_open, "nobody has to hold a key"
    table.press("g")
    assert not table.mode.curtain.is_open


def test_what_stands_in_a_form_already_is_covered_until_the_curtain_opens(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    def make() -> str:
        _fill(session, no_police=False)
        case = session.cases.find("V01")
        needs = [
            DomainNeed(domain=LivingDomain.SAFETY_HOUSING, need=2, situation=f"Woont nog in {STREET}", by=session.me),
            DomainNeed(domain=LivingDomain.PHYSICAL_HEALTH, need=2, situation="Wacht op een uitslag", by=session.me),
        ]
        session.cases.write(case, [new_fact(each) for each in needs])
        return a_meeting(session, cases=("V01",), invited=WITHOUT_POLICE)

    table = Table(qtbot, session, runner, on_worker(qtbot, runner, make))
    table.mode.act("need.safety_housing")
    table.rest()
    card = table.mode.sheet.widget
    assert isinstance(card, Card)
    situation = card.fields["situation"]
    assert isinstance(situation, TextField)
    assert situation.typed() == f"Woont nog in {STREET}"
    assert not situation.isVisible()
    table.mode.curtain.toggle()
    assert situation.isVisible()
    table.mode.curtain.toggle()
    assert not situation.isVisible()

    table.mode.curtain.toggle()
    table.mode.act("need.physical_health")
    table.rest()
    card = table.mode.sheet.widget
    assert isinstance(card, Card)
    medical = card.fields["situation"]
    assert isinstance(medical, TextField)
    assert not medical.isVisible(), "no curtain opens on what is medical"


def test_what_somebody_types_now_stays_in_sight(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    table = _table(qtbot, session, runner, WITHOUT_POLICE)
    table.press("b")
    table.type("What is decided", f"Bel {NAME}")
    what = table.control("What is decided")
    table.mode.curtain.toggle()
    table.mode.curtain.toggle()
    assert what.isVisible()

    table.mode.sheet.lay_down()
    table.mode.act("decision")
    table.rest()
    assert not what.isVisible(), "laid down and taken up again it is covered like everything else"


def test_a_body_is_not_ticked_on_a_shared_screen(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    table = _table(qtbot, session, runner, WITHOUT_POLICE)
    table.mode.act("signals")
    table.rest()

    seen = texts_on(table.mode.sheet)
    assert "Weapon" in seen
    assert "Strangled" not in seen


def test_an_organisation_that_tells_of_a_body_is_called_care_beside_a_case(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    def make() -> str:
        told = OrganisationInput(org="GGD_FA", kind=InputKind.FACT, text="Gesproken", by=session.me)
        session.cases.write(session.cases.find("V01"), [new_fact(told)])
        return a_meeting(session, cases=("V01",), invited=WITHOUT_POLICE)

    table = Table(qtbot, session, runner, on_worker(qtbot, runner, make))
    table.mode.presenter.show_step(TableStep.FACTS)
    table.rest()
    seen = texts_on(table.mode.page)

    assert "Care" in seen
    assert "Gesproken" in seen
    assert "Forensic doctor" not in seen
