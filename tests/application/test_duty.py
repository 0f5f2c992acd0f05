from mdt_desktop.application.duty import LINE_OF, on_duty
from mdt_desktop.domain.coordination import Take
from tests.support.cases import a_pack, a_view

LINES = a_pack().duty_lines


def test_every_organisation_has_a_line_that_exists() -> None:
    assert set(LINE_OF.values()) <= set(LINES)


def test_who_is_responsible_now_answers_the_phone_tonight() -> None:
    view = a_view(Take(organisation="CSG"), Take(organisation="VT"), Take(organisation="CSG"), Take(organisation="HA"))
    assert [line.id for line in on_duty(view, LINES)] == ["csg", "veilig_thuis"]
    assert on_duty(a_view(), LINES) == ()
