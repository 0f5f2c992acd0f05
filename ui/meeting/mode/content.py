"""What each of the five steps shows of a case; worked out on the worker, words and all (domain.md §5.3)."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.actions import SAFETY_NOW
from mdt_desktop.application.case_view import (
    CaseView,
    contact_person_of,
    coordination_of,
    coordinator_of,
    events_of,
    open_actions,
)
from mdt_desktop.application.criteria import ORDERS, organisations_on
from mdt_desktop.application.initials import initials
from mdt_desktop.application.screening import Cover, Screening
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.signals import RedSignal, red_signals
from mdt_desktop.application.weighings import open_questions
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.meeting import AskedBeforehand, TableQuestion
from mdt_desktop.domain.people import Child, Identity, PersonRef, Suspect
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.story import Wish
from mdt_desktop.domain.table_rules import TableStep
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    InputKind,
    LivingDomain,
    OpenQuestion,
    OrganisationInput,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)
from ui.meeting.mode.state import Block, DecisionRow, Row, StepContent
from ui.meeting.mode.words import presence_word
from ui.texts import (
    coordination_word,
    day_text,
    domain_word,
    level_look,
    level_word,
    local,
    moment_text,
    need_word,
    org_word,
    short_day_text,
)
from ui.weighing.words import signal_text, who_word

translate = QCoreApplication.translate
BODY_TOPICS = frozenset({1, 5, 9, 15, 16, 21})
"""Topics of the list that tell of a body or a mind: they never stand on a screen (people.md 7)."""
_BODY_CODES = frozenset({"strangled", "suicidal", "nfs_event", "pregnancy_danger", "external_score"})
_DOMAIN_ICONS = {
    LivingDomain.SAFETY_HOUSING: "house",
    LivingDomain.PHYSICAL_HEALTH: "heart-pulse",
    LivingDomain.MENTAL_WELLBEING: "activity",
    LivingDomain.FAMILY_SOCIAL_WORK_SCHOOL: "users",
    LivingDomain.RIGHTS_MONEY_PRACTICAL: "scale",
}
_DOMAIN_GROUPS = {
    LivingDomain.PHYSICAL_HEALTH: FieldGroup.MEDICAL,
    LivingDomain.MENTAL_WELLBEING: FieldGroup.MENTAL_HEALTH,
    LivingDomain.FAMILY_SOCIAL_WORK_SCHOOL: FieldGroup.CHILDREN,
}


class Content:
    """Makes the steps of one case for one meeting, for those who may look at the screen."""

    def __init__(
        self,
        view: CaseView,
        *,
        meeting: str,
        now: datetime,
        screening: Screening,
        pack: RulePack,
        language: str,
    ) -> None:
        self._view = view
        self._meeting = meeting
        self._now = now
        self._screening = screening
        self._event_labels = pack.event_labels
        self._lists = pack.questionnaires
        self._language = language

    def steps(self) -> dict[TableStep, StepContent]:
        """Return every step."""
        return {
            TableStep.WISH: StepContent(blocks=tuple(self._wish())),
            TableStep.FACTS: StepContent(blocks=tuple(self._facts()), is_side_by_side=True),
            TableStep.SAFETY: StepContent(blocks=tuple(self._safety())),
            TableStep.NEEDS: StepContent(blocks=tuple(self._needs())),
            TableStep.DECISIONS: StepContent(blocks=tuple(self._agreed())),
        }

    def row(self, text: str, group: FieldGroup | None = None, **more: object) -> Row:
        """Return a row, covered as its group and its words ask."""
        return screened(self._screening, text, group, **more)

    # --- 1 wish and question -------------------------------------------------------------------------

    def _wish(self) -> Iterable[Block]:
        asked = self._beforehand()
        voices = tuple(self._voices())
        question = self._question()
        yield Block(
            rows=(*asked, *voices, *question),
            empty=translate("meeting_mode", "Nobody asked the victim beforehand yet, and no wish is written down."),
        )

    def _beforehand(self) -> tuple[Row, ...]:
        found = [each for each in self._view.all(AskedBeforehand) if each.record.meeting == self._meeting]
        if not found:
            return ()
        asked = found[-1].record
        if asked.why_not_asked:
            label = translate("meeting_mode", "Not asked beforehand")
            return (self.row(asked.why_not_asked, label=label, icon="circle-dashed", colour="warn"),)
        said = (
            (translate("meeting_mode", "Should be talked about"), asked.talk_about),
            (translate("meeting_mode", "Should not be talked about"), asked.not_talk_about),
            (translate("meeting_mode", "Most important"), asked.most_important),
            (translate("meeting_mode", "Who may know"), asked.who_may_know),
        )
        rows = [self.row(text, label=label, icon="message-square-quote") for label, text in said if text]
        if asked.presence is not None:
            here = translate("meeting_mode", "The victim")
            rows.append(self.row(presence_word(asked.presence), label=here, icon="user"))
        return tuple(rows)

    def _voices(self) -> Iterable[Row]:
        wish = self._view.latest(Wish)
        if wish is not None and wish.record.text:
            yield self._quote(wish.record.text, translate("meeting_mode", "Wish"), self._said(wish))
        if wish is not None and wish.record.not_wanted:
            yield self._quote(wish.record.not_wanted, translate("meeting_mode", "Rather not"), self._said(wish))
        for voice in self._view.all(VictimVoice)[-2:]:
            if voice.record.text:
                is_read = voice.record.was_read_back is Answer.YES
                read = translate("meeting_mode", "read back and agreed") if is_read else _not_read()
                child = voice.record.speaker == "child"
                label = (
                    translate("meeting_mode", "A child says") if child else translate("meeting_mode", "In own words")
                )
                yield self._quote(voice.record.text, label, f"{self._said(voice)} · {read}")
            elif voice.record.why_not_asked:
                label = translate("meeting_mode", "Voice not asked")
                yield self.row(voice.record.why_not_asked, label=label, icon="circle-dashed", colour="warn")

    def _quote(self, words: str, label: str, source: str) -> Row:
        text = translate("meeting_mode", "“{words}”").format(words=words)
        return self.row(text, label=label, source=source, icon="message-square-quote", is_quote=True)

    def _question(self) -> tuple[Row, ...]:
        asked = [each for each in self._view.records(TableQuestion) if each.meeting == self._meeting and each.question]
        label = translate("meeting_mode", "Asked of the table")
        return (
            (self.row(asked[-1].question, label=label, icon="circle-question-mark", is_strong=True),) if asked else ()
        )

    # --- 2 facts -------------------------------------------------------------------------------------

    def _facts(self) -> Iterable[Block]:
        told: set[str] = set()
        inputs = self._view.all(OrganisationInput)
        orgs = dict.fromkeys((*organisations_on(self._view), *(each.record.org for each in inputs)))
        for org in orgs:
            rows = tuple(self._brought([each for each in inputs if each.record.org == org], told))
            yield Block(title=org_word(org), rows=rows, empty=translate("meeting_mode", "No answer yet"))
        questions = open_questions(self._view)
        if questions:
            rows = tuple(self._open_question(each.record) for each in questions)
            yield Block(title=translate("meeting_mode", "Nobody knows yet"), rows=rows)

    def _brought(self, inputs: list[Shown[OrganisationInput]], told: set[str]) -> Iterable[Row]:
        """What was said before by somebody else is not said again."""
        nothing = [each for each in inputs if each.record.kind is InputKind.NOTHING_KNOWN]
        others = [each for each in inputs if each.record.kind is not InputKind.NOTHING_KNOWN]
        for each in others:
            key = " ".join(each.record.text.casefold().split())
            if key not in told:
                told.add(key)
                yield self._input(each)
        if nothing and not others:
            yield Row(text=translate("meeting_mode", "Nothing known"), icon="circle")

    def _input(self, shown: Shown[OrganisationInput]) -> Row:
        brought = shown.record
        group = _DOMAIN_GROUPS.get(brought.domain) if brought.domain is not None else None
        domain = domain_word(brought.domain.value) if brought.domain is not None else ""
        match brought.kind:
            case InputKind.NOT_SHARED:
                text = translate("meeting_mode", "Not shared: {why}").format(why=brought.text)
                return self.row(text, icon="lock", source=domain, bar=220)
            case InputKind.OPINION:
                text = translate("meeting_mode", "Opinion: {text}").format(text=brought.text)
                return self.row(text, group, icon="message-square-text", source=domain, bar=220)
            case _:
                return self.row(brought.text, group, icon="circle-dot", source=domain, bar=220)

    def _open_question(self, question: OpenQuestion) -> Row:
        owner = ", ".join(org_word(part) for part in question.owner.split(", ") if part)
        finds = translate("meeting_mode", "finds out: {owner}").format(owner=owner) if owner else ""
        return self.row(question.text, icon="circle-question-mark", source=finds, colour="ink", bar=220)

    # --- 3 safety now --------------------------------------------------------------------------------

    def _safety(self) -> Iterable[Block]:
        yield Block(rows=(*self._level(), *self._where(), *self._orders(), *self._signals()))

    def _level(self) -> Iterable[Row]:
        outcome = self._view.latest(WeighingOutcome)
        label = translate("meeting_mode", "Level")
        if outcome is None:
            yield self.row(level_word("not_weighed"), label=label, icon="circle-dashed", colour="warn", is_strong=True)
            return
        level = outcome.record.level.value
        icon, _, colour = level_look(level)
        tone = "danger" if colour == "on_danger" else colour
        yield self.row(level_word(level), label=label, icon=icon, colour=tone, is_strong=True)
        if outcome.record.why:
            why = translate("meeting_mode", "Because")
            yield self.row(outcome.record.why, FieldGroup.RISK_OUTCOME, label=why, source=self._said(outcome))
        for unknown in outcome.record.unknown:
            not_known = translate("meeting_mode", "Not known")
            source = translate("meeting_mode", "This is not low risk.")
            yield self.row(unknown, label=not_known, icon="circle-question-mark", colour="warn", source=source)
        for measure in outcome.record.measures:
            yield self.row(measure, label=translate("meeting_mode", "Done at once"), icon="check")
        if outcome.record.second_person:
            along = translate("meeting_mode", "Looked along")
            yield Row(text=initials(outcome.record.second_person), label=along, icon="users")

    def _where(self) -> Iterable[Row]:
        identity, suspects = self._view.sole(Identity), self._view.records(Suspect)
        children = self._view.records(Child)
        if identity.address:
            label = translate("meeting_mode", "Address and place")
            yield self.row(identity.address, FieldGroup.IDENTITY, label=label, icon="house", bar=360)
        for each in suspects:
            words = ", ".join(part for part in (each.name, each.relation, each.whereabouts) if part)
            label = translate("meeting_mode", "The accused")
            yield self.row(words, FieldGroup.SUSPECT, label=label, icon="user", bar=300)
        if children:
            words = ", ".join(_child(each) for each in children)
            label = translate("meeting_mode", "Children")
            yield self.row(words, FieldGroup.CHILDREN, label=label, icon="users", bar=240)

    def _orders(self) -> Iterable[Row]:
        today = local(self._now).date()
        events = [each.record for each in events_of(self._view) if each.record.at.at <= self._now]
        happened = {each.kind for each in events}
        for event in events:
            ends = ORDERS.get(event.kind)
            if ends is None or ends in happened or event.victim:
                continue
            text = self._event_word(event.kind)
            if event.ends_at is not None:
                until = short_day_text(local(event.ends_at).date(), today)
                text = translate("meeting_mode", "{what}, until {day}").format(what=text, day=until)
            yield Row(text=text, label=translate("meeting_mode", "Order or alarm"), icon="bell")

    def _event_word(self, kind: str) -> str:
        return self._event_labels.get(kind, {}).get(self._language, kind)

    def _signals(self) -> Iterable[Row]:
        for signal in red_signals(self._view, self._lists):
            is_body = signal.topic in BODY_TOPICS or signal.code in _BODY_CODES
            group = FieldGroup.MEDICAL if is_body else FieldGroup.RISK_ITEMS
            label = translate("meeting_mode", "Red signal")
            yield self.row(
                signal_text(signal, self._lists),
                group,
                label=label,
                icon="flag",
                colour="danger",
                source=_signal_source(signal),
            )

    # --- 4 needs -------------------------------------------------------------------------------------

    def _needs(self) -> Iterable[Block]:
        newest = {each.record.domain: each.record for each in self._view.all(DomainNeed)}
        yield Block(rows=tuple(self._need(domain, newest.get(domain)) for domain in LivingDomain))
        around = tuple(self._around(each) for each in self._view.records(SurroundingsNeed))
        if around:
            yield Block(title=translate("meeting_mode", "People around the victim"), rows=around)

    def _need(self, domain: LivingDomain, need: DomainNeed | None) -> Row:
        icon, word = _DOMAIN_ICONS[domain], domain_word(domain.value)
        if need is None:
            text = translate("meeting_mode", "nobody looked yet")
            return Row(text=text, label=word, icon=icon, colour="ink2")
        helps = translate("meeting_mode", "Helps: {who}").format(who=need.who_helps) if need.who_helps else ""
        words = need.situation or need.own_words
        return self.row(
            words, _DOMAIN_GROUPS.get(domain), label=word, note=need_word(need.need), icon=icon, source=helps
        )

    def _around(self, need: SurroundingsNeed) -> Row:
        owner = " · ".join(part for part in (need.owner, need.due) if part)
        return self.row(need.need, FieldGroup.NETWORK, label=who_word(need.who), icon="users", source=owner)

    # --- 5 decisions ---------------------------------------------------------------------------------

    def _agreed(self) -> Iterable[Block]:
        yield Block(rows=(*self._coordination(), *self._contact(), *self._call(), *self._dissents()))

    def _coordination(self) -> Iterable[Row]:
        decided, named = coordination_of(self._view), coordinator_of(self._view)
        label = translate("meeting_mode", "Coordination")
        if decided is None:
            yield Row(text=_not_decided(), label=label, icon="circle-dashed", colour="warn")
            return
        yield self.row(coordination_word(decided.decision.value), label=label, icon="route", is_strong=True)
        if decided.reason:
            yield self.row(decided.reason, label=translate("meeting_mode", "Because"))
        if named is not None:
            yield Row(text=short_name(named.coordinator), label=translate("meeting_mode", "Coordinator"), icon="user")
        if decided.victim_opinion:
            label = translate("meeting_mode", "The victim thinks of it")
            yield self.row(decided.victim_opinion, label=label, icon="message-square-quote")

    def _contact(self) -> Iterable[Row]:
        contact = contact_person_of(self._view)
        label = translate("meeting_mode", "Fixed contact person")
        if contact is None:
            yield Row(text=_not_decided(), label=label, icon="circle-dashed", colour="warn")
            return
        person = PersonRef(org=contact.record.org, name=contact.record.name)
        yield Row(text=short_name(person), label=label, icon="hand-heart")

    def _call(self) -> Iterable[Row]:
        calls = [each.record for each in open_actions(self._view) if each.record.purpose == "call_victim"]
        label = translate("meeting_mode", "Who calls, and when")
        for each in calls:
            if each.task is not None:
                text = f"{short_name(each.task.owner)} · {moment_text(each.task.due, self._now)}"
                yield Row(text=text, label=label, icon="phone")
        if not calls:
            yield Row(text=_not_decided(), label=label, icon="circle-dashed", colour="warn")

    def _dissents(self) -> Iterable[Row]:
        for each in self._view.all(Dissent):
            label = translate("meeting_mode", "Differing judgement")
            source = f"{org_word(each.record.org)} · {self._said(each)}"
            yield self.row(each.record.text, label=label, icon="git-compare", colour="info", source=source)

    def decisions(self) -> tuple[DecisionRow, ...]:
        """Return the decisions: those of this table first, then what stands from before."""
        found = [each for each in open_actions(self._view) if each.record.purpose in {"", SAFETY_NOW}]
        ordered = sorted(found, key=lambda each: each.record.meeting != self._meeting)
        return tuple(self._decision(each) for each in ordered)

    def _decision(self, action: Shown[Action]) -> DecisionRow:
        task, today = action.record.task, local(self._now).date()
        return DecisionRow(
            what=self.row(action.record.what, bar=420),
            owner=short_name(task.owner) if task else "",
            due=short_day_text(local(task.due).date(), today) if task else "",
            is_of_now=action.record.meeting == self._meeting,
            is_late=bool(task and task.due < self._now),
        )

    def _said(self, shown: Shown[object]) -> str:
        by = getattr(shown.record, "word_of", "")
        day = day_text(local(shown.at).date())
        return f"{org_word(by)}, {day}" if by else day


def screened(screening: Screening, text: str, group: FieldGroup | None = None, **more: object) -> Row:
    """Return a row covered as the screening asks; where only names tell, initials stand while the curtain is closed."""
    cover = screening.of(text, group)
    initialled = screening.with_initials(text) if cover is Cover.CURTAIN else ""
    closed = initialled if initialled and screening.of(initialled, group) is Cover.NONE else ""
    return Row(text=text, cover=cover, closed=closed, **more)  # type: ignore[arg-type]  # fields of Row


def short_name(person: PersonRef) -> str:
    """Return initials and organisation: who looks along learns no colleague's name."""
    return ", ".join(each for each in (initials(person.name), org_word(person.org) if person.org else "") if each)


def _child(child: Child) -> str:
    age = translate("meeting_mode", "{age} years").format(age=child.age) if child.age is not None else ""
    return " ".join(each for each in (child.first_name, age) if each) or translate("meeting_mode", "a child")


def _signal_source(signal: RedSignal) -> str:
    day = day_text(_day(signal.at))
    return f"{org_word(signal.source)}, {day}" if signal.source else day


def _day(moment: datetime) -> date:
    return local(moment).date()


def _not_decided() -> str:
    return translate("meeting_mode", "not decided yet")


def _not_read() -> str:
    return translate("meeting_mode", "not read back yet")
