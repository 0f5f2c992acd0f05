from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdt_desktop.application.ports import Hit
from mdt_desktop.application.shown import Change, Gone, changed_fields, new_fact, new_register
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import CaseHead, Identity, NetworkPerson
from mdt_desktop.domain.stages import Stage, StageEntered
from mdt_desktop.domain.story import EventSummary
from storage.search import erase_stream, excerpt, normalised, search, texts_of
from storage.vault import Vault
from tests.support.vaults import BEGUN, Clock, a_case, records, save, stream_of


def said(vault: Vault, text: str, case: CaseId | None = None) -> CaseId:
    kept = case or a_case()
    save(vault, kept, new_fact(Note(text=text)))
    return kept


def found(vault: Vault, words: str, limit: int = 200) -> list[CaseId]:
    return [hit.case for hit in search(vault.connection, words, limit)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zij belde vannacht", "VANNACHT"),
        ("Zij belde vannacht", "nnac"),
        ("café Zoë in Ångström", "cafe zoe angstrom"),
        ("cafe Zoe", "Café Zoë"),
        ("Marijke van Wijk", "maryke van wyk"),
        ("Maryke van Wyk", "Marijke van Wijk"),
        ("IJsbrand aan het IJ", "ysbrand"),
        ("naar het ĳsstadion", "ijsstadion"),
        ("straße 12", "STRASSE"),
        ("zoe\u0308 decomposed", "zoë"),
        ("de ﬁets", "fiets"),
        ("bel 06-12 34 56 78", "0612345678"),
        ("bel 06-12 34 56 78", "06 12345678"),
        ("bel 06-12 34 56 78", "06 12 34"),
        ("bel 0612345678", "06-12 34 56 78"),
        ("bel 0612345678", "0612345678"),
        ("bel (030) 123 45 67 na zes", "0301234567"),
        ('zij zei "nooit meer"', '"nooit'),
        ("a NEAR b OR NOT c", "NEAR"),
        ("100% zeker*", "100%"),
        ("column: words", "column:"),
        ("مرحبا بالعالم", "مرحبا"),
        ("ሰላም ለዓለም", "ሰላም"),
        ("emoji 👩🏽‍⚕️ verpleegkundige", "👩🏽‍⚕️"),
        ("woord een\nwoord twee", "een twee"),
    ],
)
def test_a_text_is_found_however_it_is_written(vault: Vault, text: str, words: str) -> None:
    case = said(vault, text)
    said(vault, "iets heel anders")
    assert found(vault, words) == [case]


@pytest.mark.parametrize("words", ["", "   ", '"', "*", "-", "ab cd", "vannacht nergens", "' OR 1=1 --", "zq"])
def test_what_stands_nowhere_is_not_found(vault: Vault, words: str) -> None:
    said(vault, "Zij belde vannacht")
    assert found(vault, words) == []


@given(st.text(max_size=30))
def test_any_words_can_be_asked(words: str) -> None:
    assert isinstance(normalised(words.replace("\ud83d", "")), str)


def test_all_words_must_stand_in_one_text(vault: Vault) -> None:
    both = said(vault, "de fiets en de auto")
    said(vault, "alleen de fiets", both)
    said(vault, "alleen de auto")
    assert found(vault, "auto fiets") == [both]


def test_the_newest_comes_first_and_no_more_than_asked(vault: Vault) -> None:
    cases = [said(vault, f"gesprek nummer {number}") for number in range(7)]
    assert found(vault, "gesprek") == cases[::-1]
    assert found(vault, "gesprek", 3) == cases[:-4:-1]


def test_two_hundred_unless_asked_otherwise(vault: Vault) -> None:
    case = a_case()
    save(vault, case, *(new_fact(Note(text=f"gesprek nummer {number}")) for number in range(230)))
    assert len(found(vault, "gesprek")) == 200


# --- short words ---------------------------------------------------------------------------------


@pytest.fixture
def named(vault: Vault) -> tuple[CaseId, CaseId]:
    one, two = a_case(), a_case()
    save(
        vault,
        one,
        *new_register(Identity(first_name="Bo", last_name="de Waal")),
        *new_register(CaseHead(alias="IJsvogel")),
    )
    save(vault, two, *new_register(NetworkPerson(name="Wim Boom")), new_fact(Note(text="bo staat ook in een verhaal")))
    return one, two


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("b", True, True),
        ("bo", True, True),
        ("w", True, True),
        ("ij", True, False),
        ("y", True, False),
        ("om", False, False),
        ("é", False, False),
    ],
)
def test_one_or_two_letters_are_looked_for_where_names_begin(
    vault: Vault, named: tuple[CaseId, CaseId], words: str, *, first: bool, second: bool
) -> None:
    hits = list(search(vault.connection, words, 200))
    assert {hit.case for hit in hits} == {case for case, there in zip(named, (first, second), strict=True) if there}
    assert all(hit.kind in {"identity", "case", "network_person"} for hit in hits)


def test_a_short_word_beside_a_long_one_must_begin_a_word_of_the_same_text(
    vault: Vault, named: tuple[CaseId, CaseId]
) -> None:
    assert found(vault, "wa de") == [named[0]]
    assert found(vault, "wa bo") == []
    assert found(vault, "waal de") == [named[0]]
    assert found(vault, "boom wi") == [named[1]]
    assert found(vault, "boom im") == []


def test_a_short_word_hides_no_older_place_behind_two_hundred_newer_ones(vault: Vault) -> None:
    old = said(vault, "verhuisd naar de Dorpsstraat")
    save(vault, a_case(), *(new_fact(Note(text=f"Dorpsstraat {number}")) for number in range(210)))
    assert found(vault, "dorpsstraat de") == [old]


# --- what is no text -----------------------------------------------------------------------------


def test_codes_ids_and_moments_are_not_found(vault: Vault) -> None:
    case = a_case()
    save(
        vault, case, new_fact(EventSummary(text="kort", at=BEGUN)), new_fact(StageEntered(stage=Stage.TRIAGE, at=BEGUN))
    )
    for words in ("2026-09-21", "triage", "14:13"):
        assert found(vault, words) == []


def test_texts_are_what_a_person_could_have_typed() -> None:
    value = {
        "a": "woorden",
        "b": ["meer", {"c": "nog"}],
        "d": "ab" * 16,
        "e": "risk_outcome",
        "f": 7,
        "g": "",
        "h": True,
    }
    assert list(texts_of(value)) == ["woorden", "meer", "nog"]


# --- what was replaced or erased -----------------------------------------------------------------


def trigrams(vault: Vault, word: str) -> list[str]:
    """Return the trigrams of a word the index still holds, read from the vocabulary itself."""
    vault.connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab (main, found, row)")
    asked = [word[at : at + 3] for at in range(len(word) - 2)]
    kept = {term for (term,) in vault.connection.execute("SELECT term FROM temp.terms")}
    return [each for each in asked if each in kept]


def raw_index(vault: Vault) -> bytes:
    """Return every stored byte of both search tables."""
    statements = ("SELECT block FROM found_data", "SELECT block FROM begins_data")
    blocks = [block for statement in statements for (block,) in vault.connection.execute(statement)]
    statements = ("SELECT * FROM found_content", "SELECT * FROM begins_content")
    texts = [str(row) for statement in statements for row in vault.connection.execute(statement)]
    return b"".join(blocks) + "".join(texts).encode()


def test_a_replaced_text_is_found_no_more_and_leaves_no_trigram(vault: Vault) -> None:
    case = a_case()
    save(vault, case, *new_register(Identity(last_name="Xqzwvlaan")))
    assert trigrams(vault, "xqzwvlaan")
    save(vault, case, *changed_fields(records(vault, case)[0], Identity(last_name="Boom")))
    assert found(vault, "xqzwvlaan") == []
    assert found(vault, "xq") == []
    assert trigrams(vault, "xqzwvlaan") == []
    vault.checkpoint()
    stored = raw_index(vault)
    assert not any(part in stored for part in (b"xqzwv", b"xqz", b"qzw", b"zwv", b"Xqz"))


def test_a_text_taken_back_is_found_no_more(vault: Vault) -> None:
    case = a_case()
    save(vault, case, *new_register(Identity(last_name="Xqzwvlaan")))
    shown = records(vault, case)[0]
    save(
        vault,
        case,
        Change(
            entity=shown.entity,
            kind="identity",
            name="last_name",
            group=shown.group,
            value=Gone,
            seen=shown.seen_of("last_name"),
        ),
    )
    assert found(vault, "xqzwvlaan") == []
    assert trigrams(vault, "xqzwvlaan") == []


@pytest.mark.parametrize("number", range(20))
def test_an_erased_stream_leaves_no_trigram_among_others(vault: Vault, number: int) -> None:
    word = f"qx{chr(97 + number)}zv{number:02}jw"
    case = said(vault, f"het geheim is {word} vandaag")
    save(vault, a_case(), *(new_fact(Note(text=f"gewoon gesprek {each}")) for each in range(30)))
    assert found(vault, word) == [case]
    with vault.transaction():
        erase_stream(vault.connection, stream_of(vault, case, "own")[0])
    vault.checkpoint()
    assert found(vault, word) == []
    assert trigrams(vault, word) == []
    assert word.encode() not in raw_index(vault)


# --- what is shown -------------------------------------------------------------------------------


def hits(vault: Vault, words: str) -> Sequence[Hit]:
    return search(vault.connection, words, 200)


def test_a_hit_says_where_and_when(vault: Vault, clock: Clock) -> None:
    case = a_case()
    save(vault, case, *new_register(Identity(address="Dorpsstraat 12, Nergenshuizen")))
    (hit,) = hits(vault, "nergens")
    assert (hit.case, hit.kind, hit.field, hit.at) == (case, "identity", "address", clock())
    assert hit.entity == records(vault, case)[0].entity.hex
    assert hit.excerpt == "Dorpsstraat 12, Nergenshuizen"


def test_hits_can_be_counted_cut_and_read_twice(vault: Vault) -> None:
    for number in range(3):
        said(vault, f"gesprek {number}")
    all_of_them = hits(vault, "gesprek")
    assert [hit.excerpt for hit in all_of_them[:2]] == ["gesprek 2", "gesprek 1"]
    assert list(all_of_them) == list(all_of_them)
    assert len(all_of_them) == 3


@pytest.mark.parametrize(
    ("text", "word", "shown"),
    [
        ("kort verhaal", "verhaal", "kort verhaal"),
        ("x" * 300 + " speld " + "y" * 300, "speld", "…" + "x" * 59 + " speld " + "y" * 59 + "…"),
        ("é" * 300 + " speld " + "y" * 300, "speld", "…" + "é" * 59 + " speld " + "y" * 59 + "…"),
        ("e\u0301" * 300 + " speld " + "y" * 300, "speld", "…" + ("e\u0301" * 30)[1:] + " speld " + "y" * 59 + "…"),
        ("ij" * 200 + " wijk " + "ij" * 200, "wyk", "…" + ("ij" * 30)[1:] + " wijk " + ("ij" * 30)[:-1] + "…"),
        ("ß" * 200 + " speld", "speld", "…" + "ß" * 59 + " speld"),
        ("regel een\n\nregel   twee", "twee", "regel een regel twee"),
        ("z" * 200 + " bel 06-12 34 56 78", "0612345678", "…" + "z" * 55 + " bel 06-12 34 56 78"),
    ],
)
def test_an_excerpt_shows_the_words_around_the_place(text: str, word: str, shown: str) -> None:
    assert excerpt(text, word) == shown


def test_an_excerpt_of_words_that_stand_apart_begins_at_the_beginning() -> None:
    assert excerpt("woorden " * 40, "nergens").startswith("woorden woorden")


def test_an_excerpt_of_any_text_is_cut_where_the_word_stands() -> None:
    for before in ("é", "ij", "ß", "Å", "ﬁ", "👩🏽‍⚕️", "e\u0301", "y"):
        assert "vanNACHT" in excerpt(before * 150 + " vanNACHT " + before * 150, "vannacht")
