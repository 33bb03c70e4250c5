"""The engine's messages in the language of the window."""

from collections.abc import Iterable
from datetime import date, datetime

from bcklaviyo_gui.domain.messages import Amount, Count, LongDay, Message, Several, Typed, Value, fill
from bcklaviyo_gui.gui.text import formats
from bcklaviyo_gui.gui.text.language import tr


def for_window(message: Message) -> str:
    """The message in the language that is spoken, its numbers, money and days as that language writes them."""
    if message.is_empty:
        return ""
    return fill(tr(message.template), {name: value_text(value) for name, value in message.values})


def receipt_texts(rows: Iterable[tuple[Value, Value]]) -> list[tuple[str, str]]:
    """The rows of a receipt, its amounts with the decimals of their currency."""
    return [
        (
            value_text(name),
            formats.money(value.value, value.currency) if isinstance(value, Amount) else value_text(value),
        )
        for name, value in rows
    ]


def value_text(value: Value) -> str:
    """A value as the language that is spoken writes it; a text that somebody else wrote stays as it is."""
    match value:
        case str():
            return value
        case Message():
            return for_window(value)
        case Amount():
            return formats.exact_money(value.value, value.currency)
        case Count():
            return formats.count(value.number)
        case LongDay():
            return formats.day(value.day)
        case Several():
            return value.separator.join(value_text(one) for one in value.values)
        case Typed():
            return ""
        case datetime():
            return formats.moment(value)
        case date():
            return formats.day(value)
        case float():
            return formats.plain_number(value)
        case int():
            return formats.count(value)
