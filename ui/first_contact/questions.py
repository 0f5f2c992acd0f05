"""The words of the acute questions, and what an answer sets off at once (people.md "The ten questions")."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.answers import Answer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """What stands below a question for some of its answers: what to do, and a line of the phone directory."""

    when: frozenset[str]
    lines: tuple[str, ...]
    duty: str = ""
    is_urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question with five answers; ``number`` is empty for the second half of a question."""

    number: str
    code: str
    words: str
    note: str = ""
    consequence: Consequence | None = None


_YES = frozenset({Answer.YES.value})
_NO = frozenset({Answer.NO.value})
_PERHAPS = _YES | {Answer.UNKNOWN.value}


def safety_questions() -> tuple[Question, ...]:
    """Return the questions before *when and where*."""
    return (
        Question(
            number="1", code="safe_now", words=translate("questions", "Are you safe now?"), consequence=_not_safe()
        ),
        Question(
            number="",
            code="overheard",
            words=translate("questions", "Is anyone listening or watching?"),
            consequence=Consequence(
                when=_YES, lines=(translate("questions", "Ask only what can be answered with yes or no."),)
            ),
        ),
        Question(
            number="2",
            code="injured",
            words=translate("questions", "Injured, much pain, or belly pain when pregnant?"),
            consequence=Consequence(
                when=_YES,
                lines=(translate("questions", "Let a doctor look now, also in doubt."),),
                duty="emergency_department",
                is_urgent=True,
            ),
        ),
        Question(
            number="3",
            code="strangled",
            words=translate("questions", "Throat squeezed, passed out, unable to breathe?"),
            consequence=_strangled(),
        ),
    )


def care_questions() -> tuple[Question, ...]:
    """Return the questions after *when and where*."""
    return (
        Question(
            number="5",
            code="pregnancy_or_infection",
            words=translate("questions", "Could there be a pregnancy or an infection?"),
            note=translate("questions", "The doctor asks this"),
        ),
        Question(
            number="6",
            code="drugged",
            words=translate("questions", "Pieces missing, or something in a drink?"),
            consequence=Consequence(
                when=_PERHAPS, lines=(translate("questions", "Keep the first urine. Ask the centre now."),), duty="csg"
            ),
        ),
        Question(
            number="7",
            code="suicidal",
            words=translate("questions", "Thoughts of not wanting to live?"),
            consequence=_suicidal(),
        ),
        Question(
            number="8",
            code="others_in_danger",
            words=translate("questions", "Children or others in danger, also unborn?"),
            consequence=Consequence(
                when=_YES,
                lines=(translate("questions", "Say who and where in the event summary. Consult now."),),
                duty="veilig_thuis",
            ),
        ),
    )


def traces_question() -> Question:
    """Return the second half of the question about the police."""
    return Question(
        number="",
        code="keep_traces",
        words=translate("questions", "Keep traces?"),
        consequence=Consequence(
            when=_YES,
            lines=(translate("questions", "Do not wash. Keep clothes in a paper bag. Ask the forensic doctor."),),
            duty="forensic_doctor",
        ),
    )


def police_consequence() -> Consequence:
    """Return what a yes to the police sets off."""
    return Consequence(
        when=_YES,
        lines=(translate("questions", "Call together, if the victim wants that."),),
        duty="police_sexual_offences",
    )


def _not_safe() -> Consequence:
    return Consequence(
        when=_NO,
        lines=(
            translate("questions", "Call 112. First say: “police” and the place. Whispering is fine."),
            translate("questions", "Unable to speak? Then 112 may hang up. Agree now who calls for you."),
        ),
        is_urgent=True,
    )


def _strangled() -> Consequence:
    return Consequence(
        when=_YES,
        lines=(
            translate("questions", "Examination today, also without complaints."),
            translate("questions", "Call 112 when swallowing or breathing is hard, or with a bad headache."),
        ),
        duty="forensic_doctor",
        is_urgent=True,
    )


def _suicidal() -> Consequence:
    return Consequence(
        when=_YES,
        lines=(
            translate("questions", "Go on asking, openly. Do not leave this person alone."),
            translate("questions", "Emergency: call 112."),
        ),
        duty="crisis_service",
        is_urgent=True,
    )
