"""The pattern on paper: a series by date with who says so, its gaps named, and never taken for a police file."""

from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import CaseHead, OnBehalf
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RedFlags
from mdt_desktop.reports.blocks import KeyLine
from mdt_desktop.reports.documents import DOCUMENT_LANGUAGES, DocumentKind, MadeDocument
from mdt_desktop.reports.drawing import draw
from tests.support.document_cases import NOW, made, words_of

EVERY_LANGUAGE = pytest.mark.parametrize("language", DOCUMENT_LANGUAGES)


def _days_ago(days: float, kind: str = "stalking_act", **more: str) -> Event:
    return Event(kind=kind, at=When(NOW - timedelta(days=days)), **more)


def _pattern(*records: object, language: str = "nl") -> MadeDocument:
    return made(DocumentKind.PATTERN, *records, language=language)


def _words(*records: object) -> str:
    return words_of(_pattern(*records).document)


def test_a_case_without_a_series_makes_no_paper() -> None:
    assert _pattern(_days_ago(1, "weighing"), _days_ago(1, "medical_check_done")).is_empty


def test_every_line_names_what_where_and_who_says_so() -> None:
    where = {"text": "stond bij de bushalte", "place": "Lindeplein"}
    words = _words(_days_ago(2, behaviour="followed", org="POL", source="own_observation", **where))
    assert "Gevolgd of opgewacht. stond bij de bushalte. Lindeplein." in words
    assert "Bron: politie, zelf gezien of gehoord (feit)." in words


def test_an_opinion_is_marked_and_a_source_nobody_named_says_so() -> None:
    words = _words(_days_ago(2, source="professional_opinion", org="VT"), _days_ago(1))
    assert "Bron: Veilig Thuis, mening van een professional." in words
    assert "Bron: soort bron niet genoemd." in words


def test_the_list_runs_by_date_whatever_order_it_was_written_in() -> None:
    document = _pattern(_days_ago(1, text="laatst"), _days_ago(9, text="eerst"), _days_ago(4, text="midden")).document
    told = [block.text for block in document.blocks if isinstance(block, KeyLine)]
    places = [next(place for place, text in enumerate(told) if word in text) for word in ("eerst", "midden", "laatst")]
    assert places == sorted(places)


def test_a_long_silence_is_named_and_a_short_one_is_not() -> None:
    words = _words(_days_ago(120), _days_ago(80), _days_ago(60), _days_ago(1))
    assert words.count("staat hier niets opgeschreven. Dat zegt niet dat er niets gebeurde.") == 2
    assert "staat hier niets" not in _words(_days_ago(20), _days_ago(1))


def test_a_silence_until_today_is_named_too() -> None:
    assert _words(_days_ago(90)).count("staat hier niets opgeschreven") == 1


def test_it_says_that_it_is_no_police_file_and_who_made_it() -> None:
    words = _words(_days_ago(1), CaseHead(number="2026-ZWL-004", alias="Wiebe"))
    assert "Dit is geen politiedossier" in words
    assert "Gemaakt door: Sietske Bruinsma, Centrum Seksueel Geweld" in words
    assert "2026-ZWL-004" in words
    assert "Wiebe" not in words
    assert _pattern(_days_ago(1)).is_internal


def test_who_wants_no_police_is_heard_on_the_paper() -> None:
    refused = AcuteAnswer(question="police", answer=Answer.NO)
    assert "Geef dit niet aan de politie." in _words(_days_ago(1), refused)
    assert "Geef dit niet aan de politie." not in _words(_days_ago(1))


def test_medical_help_and_what_is_planned_stay_off_it() -> None:
    words = _words(_days_ago(1), _days_ago(1, "pep_started", text="pillen"), _days_ago(-9, "device_end", text="later"))
    assert "pillen" not in words
    assert "later" not in words


def test_what_was_told_without_a_moment_stands_apart() -> None:
    words = _words(_days_ago(1), RedFlags(items=(12,), on_behalf=OnBehalf(org="SHN")))
    assert "Ook verteld, zonder een eigen moment" in words
    assert "Bepaalt wat het slachtoffer doet, of jaloezie. Gezegd door: Slachtofferhulp" in words


def test_moments_with_extra_danger_are_listed() -> None:
    words = _words(*(_days_ago(day) for day in (1, 2, 3)))
    assert "3 incidenten in 14 dagen" in words


def test_a_moment_somebody_is_not_sure_of_keeps_its_span() -> None:
    unsure = Event(kind="stalking_act", at=When(NOW - timedelta(days=3), NOW - timedelta(days=2)))
    assert "tussen 3 oktober 2026, 02:30 en 4 oktober 2026, 02:30" in _words(unsure)


@EVERY_LANGUAGE
def test_it_is_drawn_as_a_tagged_paper_in_every_language(language: str) -> None:
    many = [_days_ago(day, behaviour="messages", text="veel berichten " * 6, org="POL") for day in range(1, 60)]
    with pikepdf.open(BytesIO(draw(_pattern(*many, language=language).document))) as opened:
        assert bool(opened.Root.MarkInfo.Marked)
        assert len(opened.pages) > 1


def test_signals_alone_make_a_paper_without_a_list() -> None:
    words = _words(RedFlags(items=(12,), on_behalf=OnBehalf(org="SHN")))
    assert "Bepaalt wat het slachtoffer doet, of jaloezie" in words
    assert "Op datum" not in words
    assert "Periode" not in words
