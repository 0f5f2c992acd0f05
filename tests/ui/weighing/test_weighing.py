from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import events_of, level_of, open_actions
from mdt_desktop.application.session import Session
from mdt_desktop.application.weighings import open_questions
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    InputKind,
    LivingDomain,
    OpenQuestion,
    OrganisationInput,
    QuestionAnswered,
    RedFlags,
    RiskLevel,
    StageLens,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.views import shown
from ui.case.card import Card
from ui.case.fold import CardFold
from ui.tasks import TaskRunner
from ui.texts import local
from ui.weighing.domain_card import standing_inputs
from ui.weighing.view import WeighingSection
from ui.widgets.buttons import Button

ME = PersonRef(org="CSG")


def _open(qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> tuple[CaseScreen, WeighingSection]:
    screen = CaseScreen(qtbot, session, runner, word)
    section = WeighingSection(screen.presenter)
    section.side_slot.addWidget(section.side)
    return screen, screen.show(section)


def _save(screen: CaseScreen, fold: CardFold, **texts: str) -> None:
    fold.open()
    card = fold.card
    for name, text in texts.items():
        card.fields[name].show_typed(text)
    with screen.saved(card.place):
        card.save_button.click()
    assert not fold.is_open


def _shows(qtbot: QtBot, section: WeighingSection, *words: str) -> None:
    """Wait until words begin a text on the screen: what was just laid out is shown a moment later."""
    qtbot.waitUntil(lambda: all(any(text.startswith(word) for text in texts_in(section)) for word in words))


def _level(card: Card, level: RiskLevel, why: str = "de ex kent het adres") -> None:
    card.fields["level"].choose(level.value)
    card.fields["why"].show_typed(why)


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (
            "V01",
            ["Dader onbekend, geen adres bekend bij dader", "Not known: kent de dader haar woning?", "steun, getuige"],
        ),
        ("V03", ["Assessment elsewhere: SASH hoog", "4 Something set it off", "Fits: contactverbod gebroken; tracker"]),
        (
            "V04",
            [
                "“ik wil dat het ophoudt, niemand op school”",
                "Mother",
                "uitleg, niet boos worden, telefoon niet afpakken",
            ],
        ),
        ("V08", ["Zelfde huis als verdachte", "roddels, getuigen"]),
        ("V11", ["Younger sister", "eigen veiligheid, adres geheim"]),
        (
            "V12",
            [
                "Pregnant or just gave birth",
                "Forced into sex",
                "Getting worse",
                "twijfel aan verlenging; VT en POL voor",
            ],
        ),
    ],
)
def test_everything_a_made_up_case_holds_about_its_weighing_is_on_the_screen(
    qtbot: QtBot, session: Session, runner: TaskRunner, case: str, words: list[str]
) -> None:
    screen, section = _open(qtbot, session, runner, case)
    _shows(qtbot, section, *words)
    needs = {each.domain: each.need for each in screen.state.view.records(DomainNeed)}
    assert {card.domain: card.need_view.label.text()[0] for card in section.domain_cards} == {
        domain: str(need) for domain, need in needs.items()
    }


def test_no_level_is_chosen_beforehand(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V03")
    assert section.side.level_card.level.typed() == ""
    section.side.level_card.save_button.click()
    _shows(qtbot, section, "form.required")


def test_a_level_without_a_reason_is_asked_back_at_the_field(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.side.level_card
    _level(card, RiskLevel.ACUTE, why=" ")
    card.save_button.click()
    assert card.fields["why"].property("wrong") is True
    assert level_of(screen.state.view) is RiskLevel.HIGH


def test_a_level_is_recorded_with_its_reason_and_the_weighing_itself(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.side.level_card
    _level(card, RiskLevel.ACUTE)
    card.more_button.click()
    card.fields["unknown"].show_typed("waar hij slaapt\nof hij een wapen heeft")
    card.fields["measures"].show_typed("slot vervangen")
    with screen.saved("level"):
        card.save_button.click()
    outcome = screen.state.view.records(WeighingOutcome)[-1]
    assert (outcome.level, outcome.why) == (RiskLevel.ACUTE, "de ex kent het adres")
    assert outcome.unknown == ("waar hij slaapt", "of hij een wapen heeft")
    assert outcome.measures == ("slot vervangen",)
    assert [each.record.kind for each in events_of(screen.state.view)].count("weighing") == 2
    _shows(qtbot, section, "This is not low risk.", "Done at once: slot vervangen", "Higher than before: it was High")


def test_a_lower_level_asks_who_looked_along_and_is_recorded_all_the_same(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.side.level_card
    _level(card, RiskLevel.ACUTE)
    assert card.second.isHidden()
    _level(card, RiskLevel.ELEVATED)
    assert not card.second.isHidden()
    with screen.saved("level"):
        card.save_button.click()
    assert level_of(screen.state.view) is RiskLevel.ELEVATED
    assert [each.record.purpose for each in open_actions(screen.state.view)] == ["second_person"]


def test_a_need_with_its_words_is_saved_in_its_own_card(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    card = section.domain_cards[2]
    _save(screen, card.need_fold, need="3", situation="slaapt niet", own_words="ik ben moe", who_helps="GGZ, zus")
    need = screen.state.view.records(DomainNeed)[-1]
    assert (need.domain, need.need, need.situation) == (LivingDomain.MENTAL_WELLBEING, 3, "slaapt niet")
    assert card.need_view.label.text() == "3 urgent"
    _shows(qtbot, section, "“ik ben moe”", "Helps: GGZ, zus")


def test_organisations_stand_side_by_side_with_what_they_know_and_do_not_share(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.domain_cards[0]
    _save(screen, card.input_fold, org="POL", kind="fact", text="Tracker in de auto")
    _save(screen, card.input_fold, org="VT", kind="opinion", text="Wij verwachten dat hij komt")
    _save(screen, card.input_fold, org="SHN", kind="nothing_known", text="")
    _save(screen, card.input_fold, org="OM", kind="not_shared", text="loopt nog")
    _shows(
        qtbot,
        section,
        "Tracker in de auto",
        "Opinion: Wij verwachten dat hij komt",
        "Nothing known",
        "Not shared: loopt nog",
        "No answer yet",
    )


def test_not_shared_without_a_reason_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    fold = section.domain_cards[0].input_fold
    fold.open()
    fold.card.fields["kind"].choose("not_shared")
    fold.card.save_button.click()
    assert fold.is_open
    assert fold.card.fields["text"].property("wrong") is True
    assert not screen.state.view.records(OrganisationInput)


def test_nothing_known_gives_way_to_what_became_known() -> None:
    first = shown(OrganisationInput(org="POL", kind=InputKind.NOTHING_KNOWN))
    fact = shown(OrganisationInput(org="POL", kind=InputKind.FACT, text="melding gevonden"))
    assert standing_inputs((first, fact)) == (fact,)
    assert standing_inputs((fact, first)) == (fact, first)
    assert standing_inputs(()) == ()


def test_general_input_belongs_to_no_domain(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _save(screen, section.general_fold, org="OM", kind="fact", text="zitting in december")
    assert screen.state.view.records(OrganisationInput)[-1].domain is None
    _shows(qtbot, section, "zitting in december")


def test_a_question_names_who_finds_out(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    _save(screen, section.questions.ask_fold, text="Heeft de ex het nieuwe adres?", org="POL", owner="R. Visser")
    assert screen.state.view.records(OpenQuestion)[-1].owner == "R. Visser, POL"
    _shows(qtbot, section, "Finds out: R. Visser, Police")


def test_people_around_the_victim_have_needs_of_their_own(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    _save(screen, section.surroundings.fold, who="zus", need="uitleg", owner="SHN, Ilse", due="morgen")
    need = screen.state.view.records(SurroundingsNeed)[-1]
    tomorrow = local(screen.presenter.now()).date() + timedelta(days=1)
    assert (need.who, need.need, need.owner, need.due) == ("zus", "uitleg", "SHN, Ilse", tomorrow.isoformat())
    _shows(qtbot, section, "SHN, Ilse · tomorrow")


def test_the_lens_needs_a_fact_for_what_fits(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    section.pattern.lens_fold.open()
    section.pattern.lens_fold.card.fields["stages"].show_typed("4,6")
    section.pattern.lens_fold.card.save_button.click()
    assert not screen.state.view.records(StageLens)
    _save(screen, section.pattern.lens_fold, stages="4,6", facts="zij ging weg, VT\n'het is nooit klaar', zus")
    lens = screen.state.view.records(StageLens)[-1]
    assert (lens.stages_fit, len(lens.facts)) == ((4, 6), 2)


def test_red_signals_carry_who_says_so(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    side = section.side
    _save(screen, side.flags_fold, org="POL", topics="14,23", texts="wacht bij het station")
    flags = screen.state.view.records(RedFlags)[-1]
    assert (flags.items, flags.texts) == ((14, 23), ("wacht bij het station",))
    assert flags.on_behalf is not None
    assert flags.on_behalf.org == "POL"
    assert side.flags_heading.count.text() == "3"
    _shows(qtbot, section, "Police,")


def test_red_signals_without_a_signal_are_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    section.side.flags_fold.open()
    section.side.flags_fold.card.save_button.click()
    assert not screen.state.view.records(RedFlags)


def test_the_voice_is_read_back_or_says_why_nobody_asked(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    fold = section.side.voice_fold
    _shows(qtbot, section, "Not heard for this weighing yet")
    _save(screen, fold, why_not_asked="niet veilig om te bellen, morgen")
    _save(screen, fold, text="Vertel mijn werk niets", was_read_back="yes")
    voice = screen.state.view.records(VictimVoice)[-1]
    assert (voice.text, voice.was_read_back, voice.speaker) == ("Vertel mijn werk niets", "yes", "victim")
    _shows(qtbot, section, "“Vertel mijn werk niets”", "Not asked: niet veilig om te bellen, morgen")


def test_a_differing_judgement_stays_with_its_organisation(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    _save(screen, section.side.dissent_fold, org="GEM", text="wij zien dit anders")
    assert screen.state.view.records(Dissent)[-1].org == "GEM"
    assert section.side.dissent_heading.count.text() == "1"


def test_what_is_typed_at_the_level_is_still_there_after_another_card_saves(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    why = section.side.level_card.fields["why"]
    why.setFocus()
    qtbot.keyClicks(why, "half af")
    _save(screen, section.side.dissent_fold, org="GEM", text="anders")
    assert why.typed() == "half af"


def test_escape_folds_a_card_and_goes_back_to_its_button(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    _, section = _open(qtbot, session, runner, "V08")
    section.activateWindow()
    fold = section.domain_cards[0].need_fold
    fold.open()
    field = fold.card.fields["situation"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not fold.is_open
    assert section.focusWidget() is fold.button


def test_narrow_columns_become_rows_that_name_their_organisation(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.domain_cards[0]
    _save(screen, card.input_fold, org="POL", kind="fact", text="Tracker in de auto")
    assert not card.cells.are_stacked
    assert not section.head_row.isHidden()
    section.resize(520, 900)
    qtbot.waitUntil(lambda: card.cells.are_stacked)
    assert section.head_row.isHidden()
    assert card.width() <= section.page.viewport().width()


def test_an_answered_question_is_open_no_longer_and_stays_beside_its_answer(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    questions = section.questions
    _save(screen, questions.ask_fold, text="Heeft de ex het nieuwe adres?", org="POL", owner="R. Visser")
    button = next(
        each for each in questions.findChildren(Button) if each.accessibleName().startswith("Answered: Heeft de ex")
    )
    button.click()
    assert questions.answer_fold.is_open
    _save(screen, questions.answer_fold, text="Nee, dat weet hij niet")
    said = screen.state.view.records(QuestionAnswered)[-1]
    assert said.question == screen.state.view.all(OpenQuestion)[-1].id
    assert open_questions(screen.state.view) == ()
    _shows(qtbot, section, "Heeft de ex het nieuwe adres?", "Nee, dat weet hij niet")
    assert questions.count_label.isHidden()


def test_an_answer_without_its_question_is_asked_back(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.questions.answer_card
    card.fields["text"].show_typed("ja")
    card.save()
    assert card.question.property("wrong") is True
    assert not screen.state.view.records(QuestionAnswered)


def test_a_need_before_no_day_is_asked_back_and_a_passed_day_is_said(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    fold = section.surroundings.fold
    fold.open()
    for name, text in {"who": "zus", "need": "uitleg", "due": "als het kan"}.items():
        fold.card.fields[name].show_typed(text)
    fold.card.save()
    assert fold.card.fields["due"].property("wrong") is True
    _save(screen, fold, who="zus", need="uitleg", owner="Ilse", due="gisteren")
    _shows(qtbot, section, "Ilse · yesterday: has passed")


def test_the_accused_is_seen_only_from_the_victims_safety(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V08")
    fold = section.surroundings.accused_fold
    assert "who" not in fold.card.fields
    _save(screen, fold, need="andere woonplek, toezicht", owner="R. Visser", due="")
    need = screen.state.view.records(SurroundingsNeed)[-1]
    assert (need.who, need.need) == ("suspect", "andere woonplek, toezicht")
    _shows(qtbot, section, "The accused, for the victim's safety", "Makes it safer: andere woonplek, toezicht")


def test_what_is_brought_in_says_when_and_who_wrote_it_down(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    screen, section = _open(qtbot, session, runner, "V03")
    card = section.domain_cards[0]
    _save(screen, card.input_fold, org="POL", kind="fact", text="Tracker in de auto")
    me = screen.presenter.me
    assert me.org != "POL"
    _shows(qtbot, section, f"via {me.name}, today")
