"""Who is who: the person behind an entry, organisations on the case, identity, children, network."""

from dataclasses import dataclass
from datetime import date, datetime

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.times import age_on


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRef:
    """A professional: organisation code, name and role."""

    org: str
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnBehalf:
    """Namens: whose words these are when somebody else typed them."""

    org: str
    person: str = ""
    how: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What every fact carries: who entered or decided it, and on whose behalf."""

    by: PersonRef | None = None
    on_behalf: OnBehalf | None = None

    @property
    def word_of(self) -> str:
        """The organisation whose word this is, whoever typed it; empty where nobody is named."""
        if self.on_behalf is not None:
            return self.on_behalf.org
        return self.by.org if self.by is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenFor(Said):
    """A changed field that was entered on behalf of somebody (registers carry no author of their own)."""

    entity: str
    field: str
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHead:
    """What a case is called; it runs on an alias until the victim wants otherwise."""

    number: str = ""
    alias: str = ""
    origin: str = ""
    opened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An organisation on the case, and its line of the contactkaart (domain.md §1.1; letter, section g)."""

    org: str = ""
    person: str = ""
    role: str = ""
    phone: str = ""
    hours: str = ""
    backup_name: str = ""
    backup_phone: str = ""
    what_for: str = ""
    answers_as: str = ""
    knows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the victim is, as far as she wants that to be known here."""

    first_name: str = ""
    last_name: str = ""
    birth_date: date | None = None
    age: int | None = None
    gender: str = ""
    address: str = ""
    address_is_secret: Answer = Answer.NOT_ASKED
    phone: str = ""

    def age_on(self, today: date) -> int | None:
        """Return the age in whole years: from the birth date where it is known, else as it was said."""
        return self.age if self.birth_date is None else age_on(self.birth_date, today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Orientation:
    """Only if the victim says it matters; shared only after a separate yes."""

    may_share: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Residence:
    """Papers and status, only where the victim brings it up."""

    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Communication:
    """How to talk with me: languages, interpreter, form of address, easy read."""

    languages: tuple[str, ...] = ()
    interpreter: Answer = Answer.NOT_ASKED
    interpreter_wish: str = ""
    form_of_address: str = ""
    mental_disability: Answer = Answer.NOT_ASKED
    how_to_talk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pregnancy:
    """Whether a pregnancy exists or could follow."""

    possible: Answer = Answer.NOT_ASKED
    weeks: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect:
    """The accused, seen only from the victim's safety (AVG art. 10)."""

    name: str = ""
    relation: str = ""
    whereabouts: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child around the victim: first name, age, where, what it saw."""

    first_name: str = ""
    age: int | None = None
    lives_where: str = ""
    saw_or_heard: str = ""
    school: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPerson:
    """Somebody of the victim's own circle."""

    name: str = ""
    relation: str = ""
    phone: str = ""
    agrees_to_paper: Answer = Answer.NOT_ASKED
    role_in_plan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedCase:
    """A case of somebody else in the same matter; its content stays sealed."""

    case: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A verwijzing instead of an attachment: what, number, where kept, who holds it."""

    what: str = ""
    number: str = ""
    kept_where: str = ""
    held_by: str = ""
