"""What the contact plate says of a case: how to call, how not, what to say, and whether now is a good moment."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.times import may_call, next_opening
from ui.texts import moment_text
from ui.widgets.plate import PlateColumn

translate = QCoreApplication.translate


def plate_columns(rule: ContactRule, now: datetime) -> tuple[PlateColumn, ...]:
    """Return the columns of the plate; a rule known only in its own words stands there whole."""
    if not (rule.call or rule.rule):
        warning = translate("plate", "not asked yet: ask before anybody calls")
        return (PlateColumn(word=translate("plate", "CALL"), text=warning, icon="phone-off", colour="plate_no"),)
    columns = [
        PlateColumn(word=translate("plate", "CALL"), text=rule.call or rule.rule, icon="phone", colour="plate_ok")
    ]
    if rule.avoid:
        columns.append(
            PlateColumn(word=translate("plate", "NOT"), text=rule.avoid, icon="phone-off", colour="plate_no")
        )
    if rule.say:
        quoted = translate("plate", "“{words}”").format(words=rule.say)
        columns.append(
            PlateColumn(word=translate("plate", "SAY"), text=quoted, icon="message-square-quote", colour="onplate")
        )
    columns.append(_now(rule, now))
    return tuple(columns)


def _now(rule: ContactRule, now: datetime) -> PlateColumn:
    word = translate("plate", "NOW")
    if not rule.hours:
        return PlateColumn(word=word, text=translate("plate", "hours not asked"), icon="clock", colour="plate_say")
    if may_call(rule.hours, now):
        return PlateColumn(word=word, text=translate("plate", "you may call"), icon="circle-check", colour="plate_ok")
    opening = next_opening(rule.hours, now)
    if opening is None:
        return PlateColumn(word=word, text=translate("plate", "do not call"), icon="phone-off", colour="plate_no")
    text = translate("plate", "again {moment}").format(moment=moment_text(opening, now))
    return PlateColumn(word=word, text=text, icon="clock", colour="plate_say")
