"""The case of the demo, walked through every step by the same use cases the screens call."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from mdt_desktop.application import (
    coordinations,
    first_contact,
    handovers,
    path,
    plans,
    sharing,
    weighings,
)
from mdt_desktop.application.actions import agree
from mdt_desktop.application.case_view import CaseView, contact_person_of, handovers_of
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.coordination import (
    ContactPersonAgreed,
    ContactPersonNamed,
    CoordinationDecision,
    CoordinationOutcome,
    Road,
    RoadChosen,
    TriageDecision,
    Urgency,
)
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import Communication, Identity, OnBehalf, PersonRef
from mdt_desktop.domain.rule_pack import SharingBundle
from mdt_desktop.domain.safety_plan import PaperGate, PlanForm, SafetyPlan
from mdt_desktop.domain.sharing import SharingDecision
from mdt_desktop.domain.stages import Stage
from mdt_desktop.domain.story import CoreStory, StoryMode
from mdt_desktop.domain.times import AMSTERDAM, ContactHours, When
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    InputKind,
    LivingDomain,
    OrganisationInput,
    RiskLevel,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml


def holder_of(text: str) -> VaultHolder:
    """Return whose vault the demo makes."""
    worker = read_yaml(text, file="walk.yaml").mapping("worker")
    return VaultHolder(
        name=worker.text("name"),
        org=worker.text("org"),
        role=worker.text("role"),
        organisation_name=worker.text("organisation_name"),
    )


def _person(entry: YamlMap) -> PersonRef:
    return PersonRef(org=entry.text("org"), name=entry.optional_text("name"), role=entry.optional_text("role"))


def _contact_rule(told: YamlMap) -> ContactRule:
    return ContactRule(
        rule=told.text("rule"),
        call=told.text("call"),
        avoid=told.text("avoid"),
        say=told.text("say"),
        who_must_not_know=told.text("who_must_not_know"),
        hours=(ContactHours(opens=time(told.whole("opens")), closes=time(told.whole("closes"))),),
    )


def _contact_person(told: YamlMap) -> ContactPersonNamed:
    return ContactPersonNamed(
        name=told.text("name"),
        org=told.text("org"),
        phone=told.text("phone"),
        hours=told.text("hours"),
        backup_name=told.text("backup_name"),
        backup_phone=told.text("backup_phone"),
    )


class Walk:
    """Takes one made-up case from the first call to the paper."""

    def __init__(self, session: Session, text: str) -> None:
        self._session = session
        self._told = read_yaml(text, file="walk.yaml")
        self._language = "nl"
        self._weighing = random_id().hex
        self._case: CaseId

    def go(self) -> CaseId:
        """Walk all the way; returns the case."""
        self._first_contact(self._told.mapping("first_contact"))
        self._weigh(self._told.mapping("weighing"))
        self._coordinate(self._told.mapping("coordination"))
        self._hand_over(self._told.mapping("handover"))
        self._plan(self._told.mapping("plan"))
        return self._case

    @property
    def _me(self) -> PersonRef:
        return self._session.me

    @property
    def _view(self) -> CaseView:
        return self._session.cases.view(self._case)

    def _write(self, *changes: Sequence[Change]) -> CaseView:
        return self._session.cases.write(self._case, [change for each in changes for change in each])

    def _at(self, hours: float) -> datetime:
        now = self._session.now().astimezone(UTC).replace(second=0, microsecond=0)
        return (now + timedelta(hours=hours)).astimezone(AMSTERDAM)

    def _enter(self, stage: Stage) -> None:
        reason = self._told.mapping("reasons").optional_text(stage)
        self._write(path.enter(self._view, stage, self._me, self._session.now(), reason=reason))

    # --- first contact -----------------------------------------------------------------------------------

    def _first_contact(self, told: YamlMap) -> None:
        begun = self._at(told.whole("begun"))
        self._case = self._session.cases.begin(
            lambda number: first_contact.begin(number, told.text("alias"), self._me, begun),
            self._session.holder.case_code,
        ).case
        self._write(
            first_contact.reach_safely(self._view, _contact_rule(told.mapping("contact"))),
            self._view.filled(Identity(age=told.whole("age"))),
            self._view.filled(Communication(languages=told.texts("languages"))),
        )
        self._write(first_contact.happened_at(self._event(told.mapping("event")), self._session.now()))
        self._write(*self._answers(told, begun))
        self._write(*self._told_once(told, begun))
        self._share(told.texts("bundles"), begun)

    def _event(self, told: YamlMap) -> Event:
        return Event(
            kind=told.text("kind"),
            at=When(self._at(told.whole("at")), self._at(told.whole("until"))),
            source=told.text("source"),
            place=told.text("place"),
            public_place=Answer.YES,
            by=self._me,
        )

    def _answers(self, told: YamlMap, at: datetime) -> list[tuple[Change, ...]]:
        answers, notes, view = told.mapping("answers"), told.mapping("notes"), self._view
        return [
            first_contact.answer(
                view, code, Answer(answers.choice(code, tuple(Answer))), self._me, at, note=notes.optional_text(code)
            )
            for code in answers
        ]

    def _told_once(self, told: YamlMap, at: datetime) -> list[tuple[Change, ...]]:
        story = CoreStory(
            text=told.text("story"),
            mode=StoryMode.SHORT,
            was_read_back=Answer.YES,
            was_approved=Answer.YES,
            at=at,
            by=self._me,
        )
        caller, calls_at = _person(told.mapping("caller")), self._at(told.whole("call_in"))
        return [
            first_contact.summarise(told.text("summary"), told.text("title"), self._me, at),
            first_contact.approve_story(story),
            first_contact.wish(told.text("wish"), told.text("not_wanted"), self._me, at),
            first_contact.who_calls(caller, calls_at, told.text("call_text")),
        ]

    def _share(self, bundles: Sequence[str], at: datetime) -> None:
        for bundle in self._session.pack.bundles:
            if bundle.id in bundles:
                like = self._decision(bundle, at)
                self._write(sharing.decide_all(like, dict(bundle.groups), is_rehearsal=self._session.is_rehearsal))

    def _decision(self, bundle: SharingBundle, at: datetime) -> SharingDecision:
        return SharingDecision(
            from_org=self._me.org,
            receiver=bundle.receiver,
            group="",
            level=next(iter(bundle.groups.values())),
            basis=bundle.basis,
            purpose=bundle.purpose[self._language],
            until=at + timedelta(days=bundle.days),
            victim_informed=Answer.YES,
            bundle=bundle.id,
            at=at,
            by=self._me,
        )

    # --- weighing and coordination -----------------------------------------------------------------------

    def _weigh(self, told: YamlMap) -> None:
        now = self._session.now()
        self._enter(Stage.TRIAGE)
        self._write(
            coordinations.triage(TriageDecision(urgency=Urgency.URGENT, mdt_needed=Answer.YES, at=now, by=self._me)),
            coordinations.choose_road(
                RoadChosen(road=Road.MDT, reason=self._told.text("road_reason"), at=now, by=self._me)
            ),
        )
        self._enter(Stage.WEIGHING)
        weighed = Event(kind="weighing", at=When(now), org="MDT", by=self._me)
        self._write(first_contact.happened_at(weighed, now), *self._outcome(told, now), *self._around(told))

    def _outcome(self, told: YamlMap, now: datetime) -> list[tuple[Change, ...]]:
        outcome = WeighingOutcome(
            level=RiskLevel(told.text("level")),
            why=told.text("why"),
            weighing=self._weighing,
            unknown=told.texts("unknown"),
            measures=told.texts("measures"),
            at=now,
            by=self._me,
        )
        needs = told.mapping("needs")
        return [weighings.decide_level(outcome), *(self._need(domain, needs.mapping(domain)) for domain in needs)]

    def _need(self, domain: str, told: YamlMap) -> tuple[Change, ...]:
        need = DomainNeed(
            domain=LivingDomain(domain),
            need=told.whole("need"),
            weighing=self._weighing,
            situation=told.text("situation"),
            own_words=told.optional_text("words"),
            by=self._me,
        )
        return weighings.need(need)

    def _around(self, told: YamlMap) -> list[tuple[Change, ...]]:
        who, differs = told.mapping("surroundings"), told.mapping("dissent")
        weighing = self._weighing
        return [
            *(self._brought(each) for each in told.maps("brought")),
            weighings.surroundings(
                SurroundingsNeed(who=who.text("who"), need=who.text("need"), weighing=weighing, by=self._me)
            ),
            weighings.voice(
                VictimVoice(text=told.text("voice"), was_read_back=Answer.YES, weighing=weighing, by=self._me)
            ),
            weighings.dissent(
                Dissent(org=differs.text("org"), text=differs.text("text"), weighing=weighing, by=self._me)
            ),
        ]

    def _brought(self, told: YamlMap) -> tuple[Change, ...]:
        brought = OrganisationInput(
            org=told.text("org"),
            kind=InputKind(told.text("kind")),
            text=told.optional_text("text"),
            domain=LivingDomain(told.text("domain")),
            weighing=self._weighing,
            by=self._me,
        )
        return weighings.bring(brought)

    def _coordinate(self, told: YamlMap) -> None:
        now = self._session.now()
        decision = CoordinationDecision(
            decision=CoordinationOutcome(told.text("decision")),
            holder=told.text("holder"),
            reason=told.text("reason"),
            victim_opinion=told.text("opinion"),
            review_on=self._at(24 * 42).date(),
            at=now,
            by=self._me,
        )
        named = replace(_contact_person(told.mapping("contact")), at=now, by=self._me)
        self._write(
            coordinations.decide(decision, coordinator=self._me), coordinations.name_contact_person(self._view, named)
        )
        self._enter(Stage.COORDINATION)
        self._agree()
        action = told.mapping("action")
        due = self._at(24 * action.whole("days"))
        self._write(agree(action.text("what"), _person(action.mapping("owner")), due))

    def _agree(self) -> None:
        named = contact_person_of(self._view)
        if named is not None:
            answer = ContactPersonAgreed(named=named.id, answer=Answer.YES, at=self._session.now(), by=self._me)
            self._write(coordinations.contact_person_agreed(self._view, answer))

    # --- handover and paper ------------------------------------------------------------------------------

    def _hand_over(self, told: YamlMap) -> None:
        self._enter(Stage.HANDOVER)
        made = handovers.Offer(
            receiver=_person(told.mapping("receiver")),
            receiver_phone=told.text("phone"),
            three_way=told.text("three_way"),
            items=told.texts("items"),
            not_passed_on=told.text("not_passed_on"),
        )
        self._write(handovers.offer(self._me, made, self._session.now()))
        (handover,) = handovers_of(self._view)
        self._write(handovers.step(self._view, handover, HandoverStep.TALK_DONE, self._me, self._session.now()))
        answer = handovers.Told(
            step=HandoverStep.ACCEPTED,
            on_behalf=OnBehalf(org=made.receiver.org, person=made.receiver.name, how="phone", at=self._session.now()),
        )
        self._write(handovers.tell(self._view, handover, answer, self._me, self._session.now()))

    def _plan(self, told: YamlMap) -> None:
        today = self._session.now().date()
        plan = SafetyPlan(
            version=PlanForm.FULL,
            sections=told.texts("sections"),
            languages=(self._language,),
            own_line=told.text("own_line"),
            made_on=today,
            review_on=plans.reviewed_on(today),
        )
        gate = PaperGate(is_safe=Answer.YES, feared_reads_language=Answer.UNKNOWN, at=self._session.now(), by=self._me)
        self._write(plans.set_plan(self._view, plan), plans.answer_gate(gate))
        lines = told.mapping("lines")
        for field in lines:
            self._write(plans.fill(self._view, field, lines.text(field)))
