"""The contact instruction: how to reach the victim safely, per channel, with what never stands on her paper."""

from collections.abc import Iterator

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import Channel, ChannelRule, ContactChannel, MayUse, QuietChannel, QuietState
from mdt_desktop.domain.safety_plan import NEVER_ON_PAPER
from mdt_desktop.reports.blocks import Block, Heading, KeyLine, Paper, Paragraph
from mdt_desktop.reports.document_texts import DocumentKind, MadeDocument, Writing, section
from mdt_desktop.reports.plan_values import typed_lines


def contact_instruction(writing: Writing) -> MadeDocument:
    """Return how to reach the victim; internal, never given to her.

    Raises:
        PaperError: A character no shipped font has.
    """
    shared = writing.texts.of("shared")
    blocks = tuple(_Instruction(writing).blocks())
    head: tuple[Block, ...] = (
        Heading(text=writing.texts.of("contact")["heading"], level=1),
        Paragraph(text=shared["internal"], is_strong=True),
    )
    document = writing.document(
        (*head, *blocks) if blocks else (), Paper.A5, footer=shared["internal_footer"], page_of=shared["page_of"]
    )
    return writing.made(DocumentKind.CONTACT_INSTRUCTION, document)


class _Instruction:
    """One instruction, part by part."""

    def __init__(self, writing: Writing) -> None:
        self._view = writing.view
        self._texts = writing.texts
        self._words = writing.texts.of("contact")

    def blocks(self) -> Iterator[Block]:
        """Yield everything that is known."""
        words = self._words
        yield from section(words["rule"], self._rule())
        yield from section(words["channels"], self._channels())
        yield from self._remember()
        yield from section(words["quiet"], self._quiet())

    def _rule(self) -> Iterator[str]:
        rule = self._view.contact_rule
        parts = {
            "call": rule.call,
            "avoid": rule.avoid,
            "say": rule.say,
            "knows": rule.who_knows,
            "must_not_know": rule.who_must_not_know,
            "interpreter": rule.interpreter,
        }
        yield rule.rule
        yield from (self._words[key].format(text=text) for key, text in parts.items() if text.strip())

    def _channels(self) -> Iterator[str]:
        for each in self._view.records(ContactChannel):
            if each.rule is not None:
                yield self._channel(each.rule)

    def _channel(self, rule: ChannelRule) -> str:
        may = self._texts.word("may", rule.may_use.value)
        if rule.may_use is MayUse.ONLY_WHEN:
            may = may.format(text=rule.only_when)
        key = "channel" if rule.address and rule.channel is not Channel.RETURNS else "channel_bare"
        name = self._texts.word("channels", rule.channel.value)
        first = self._words[key].format(channel=name, address=rule.address, may=may)
        return "; ".join((first, *self._details(rule)))

    def _details(self, rule: ChannelRule) -> Iterator[str]:
        answers = {
            "number_shown": rule.show_number,
            "voicemail": rule.voicemail,
            "notifications": rule.notifications_seen,
            "shared": rule.shared_device,
        }
        for key, answer in answers.items():
            if answer is not Answer.NOT_ASKED:
                yield self._words[key].format(answer=self._texts.word("answers", answer.value))
        if rule.others_may_answer.strip():
            yield self._words["others"].format(text=rule.others_may_answer)

    def _remember(self) -> Iterator[Block]:
        """Code word, cover story and the other lines that stay off the victim's paper."""
        lines = {field: text for field, text in typed_lines(self._view).items() if field in NEVER_ON_PAPER}
        if lines:
            yield Heading(text=self._words["remember"])
        for field, text in sorted(lines.items()):
            yield KeyLine(key=f"{self._texts.plan.name_of(field)}:", text=text)

    def _quiet(self) -> Iterator[str]:
        for each in self._view.records(QuietChannel):
            if each.state is QuietState.NOT_NEEDED:
                continue
            state = self._texts.word("quiet", each.state.value)
            name = self._texts.word("quiet_channels", each.channel)
            key = "quiet_note" if each.note.strip() else "quiet_line"
            yield self._words[key].format(channel=name, state=state, note=each.note)
