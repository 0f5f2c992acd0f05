import re
from importlib.resources import files

import pytest

from mdt_desktop.reports import betraying
from mdt_desktop.reports.betraying import betraying_word, folded
from mdt_desktop.reports.phone_numbers import bare, numbers_in
from mdt_desktop.reports.plan_texts import LANGUAGES, fields_in, filled, load_texts


@pytest.mark.parametrize(
    "word",
    [
        *("geweld", "veilig", "slachtoffer", "verkracht", "seksueel", "politie", "CSG", "Centrum Seksueel Geweld"),
        *("aangifte", "opvang", "noodtas", "codewoord", "alarm", "113", "0800-0188", "0800-2000", "violence", "victim"),
        *("police", "rape", "shelter", "Veilig Thuis", "VT", "huisverbod", "stalker", "AWARE", "MDT", "casemanager"),
        *("slachtofferhulp", "vrouwenopvang", "zedenpolitie", "advocaat", "code word", "safe house", "emergency"),
        *("Filomena", "blijf-van-mijn-lijf", "Offlimits", "0900-8844", "0900-0101", "0800-0432", "020-261 52 75"),
    ],
)
@pytest.mark.parametrize(
    "around", ["{}", "bel {} om vijf uur", "Ruud ({})", "«{}»", "eerst/{}", "x\n{}", "_{}_", "{}s"]
)
def test_a_betraying_word_is_found_wherever_it_begins(word: str, around: str) -> None:
    if around == "{}s" and (word[-1].isdigit() or len(word) <= 5):
        return
    assert betraying_word(around.format(word)) is not None


@pytest.mark.parametrize(
    "disguised",
    [
        "GEWELD",
        "Géwéld",
        "ge\u00adweld",
        "gewe\u0301ld",
        "ＰＯＬＩＣＥ",
        "po\u200blitie",
        "code\nwoord",
        "code   woord",
        "Blijf-huis",
        "C.S.G.",
        "vraag het V.T. maar",
        "po-litie",
        "mijn psych.",
    ],
)
def test_case_accents_and_invisible_marks_hide_nothing(disguised: str) -> None:
    assert betraying_word(disguised) is not None


@pytest.mark.parametrize(
    "number",
    [
        *("08000188", "0800 0188", "0800 - 01 88", "+31 800 0188", "0031800 0188", "+31 (0)800-0188", "0800/0188"),
        *("020 261 5275", "+31 20 261 52 75", "0202615275", "(020) 261 52 75", "bel 24/7 113", "112."),
    ],
)
def test_a_known_help_line_is_found_however_it_is_written(number: str) -> None:
    assert betraying_word(f"Sanne {number}") is not None


@pytest.mark.parametrize(
    "innocent",
    [
        *("Tjitske: 085-000 07 21 (ma–vr 9–17 u)", "085-113 11 20", "06 11 21 13 00", "do 8 okt 15:00, Café De Hoek"),
        *(
            "planten water geven",
            "eerst Oda, dan tante Wil",
            "violen halen",
            "Pepijn ophalen",
            "om 11:30",
            "kamer 1130",
        ),
        *("meenemen: pasjes, sleutels, lader, medicijnen", "bring: cards, keys, charger, medicine", "Rapenburg 12"),
        *("first Oda, then Wil", "boek terug naar de bieb", "afwas", ""),
    ],
)
def test_ordinary_words_and_numbers_are_left_alone(innocent: str) -> None:
    assert betraying_word(innocent) is None


@pytest.mark.parametrize(
    "word",
    [
        *("شرطة", "الشرطة", "بالشرطة", "وللشرطة", "الـشـرطـة", "اِغتِصاب", "عنف", "ملجأ", "المحكمة", "مكان آمن"),
        *("POLİS", "polise", "ŞİDDET", "siddet", "sığınma evi", "SIĞINMA", "tecavüz", "mahkeme", "avukat"),
        *("policja", "PRZEMOC", "gwałt", "sąd", "schronisko", "na policji", "HASŁO", "bezpieczne miejsce"),
        *("поліція", "НАСИЛЬСТВО", "притулок", "до суду", "зґвалтування", "згвалтування", "кодове слово"),
        *("ፖሊስ", "ናብፖሊስ", "ብፖሊስ", "ዓመጽ", "ጎነጽ", "መዕቆቢ", "ጠበቓ", "ሚስጢራዊ ቃል", "١١٢", "٠٨٠٠-٠١٨٨"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "10:00 {}", "Oda ({})", "Oda/{}"])
def test_a_betraying_word_is_found_in_every_language(word: str, around: str) -> None:
    assert betraying_word(around.format(word)) is not None


@pytest.mark.parametrize("language", ["ar", "tr", "pl", "uk", "ti"])
def test_a_list_of_another_language_holds_no_everyday_dutch_word_back(language: str) -> None:
    pattern = re.compile(betraying._words_of(betraying._list(language)))
    words = (files("resources") / "words" / "nl.txt").read_text(encoding="utf-8").split()

    assert len(words) > 5_000
    assert {word for word in words if pattern.search(betraying.folded(word))} <= {"alarm", "polis"}


@pytest.mark.parametrize(
    "name", ["Güven", "Hakim", "آمنة", "أمينة", "Sara", "Юлія", "Łukasz", "Zuzanna", "ሰላም", "ሚካኤል", "Fatma", "Aylin"]
)
def test_a_first_name_gives_nobody_away(name: str) -> None:
    assert betraying_word(f"{name}: 085-000 07 21") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fixed_words_of_discreet_form_and_card_are_clean(language: str) -> None:
    texts = load_texts(language)

    for line in (*texts.discreet, *texts.card):
        for text in line.texts:
            assert betraying_word(filled(text, dict.fromkeys(fields_in(text), "Oda"))) is None
    assert len(texts.discreet) == 6
    assert len(texts.card) == 2


def test_the_neutral_name_and_title_are_clean_too() -> None:
    for language in LANGUAGES:
        texts = load_texts(language)
        assert betraying_word(texts.file_name) is None
        assert betraying_word(texts.words["title"]) is None


def test_folding_makes_texts_comparable() -> None:
    assert folded("  ÉÉn\u00a0 twee\nDrie ") == "een twee drie"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oda 06-00 00 12 34 en Wil 085 000 07 21", ("0600001234", "0850000721")),
        ("+48 22 123 45 67", ("48221234567",)),
        ("op 6-10-2026 om 15:00, huis 12", ()),
        ("06-10-2026", ()),
        ("0800-0188", ("08000188",)),
        ("٠٨٠٠-٠١٨٨", ("08000188",)),
    ],
)
def test_phone_numbers_are_told_from_dates_and_times(text: str, found: tuple[str, ...]) -> None:
    assert tuple(bare(number) for number in numbers_in(text)) == found
