"""The two ways in which BigCommerce writes a moment: RFC 2822 in v2 answers, ISO 8601 in v3 answers."""

import re
from datetime import UTC, datetime, timedelta, timezone

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), start=1
    )
}
_RFC_2822 = re.compile(
    r"(?:[A-Za-z]{3}, *)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?"
    r" *(?:([+-])(\d{2})(\d{2})|GMT|UTC?|Z)?",
    re.ASCII,
)


def parse_moment(text: str) -> datetime:
    """The moment, aware UTC; without an offset it is taken as UTC. Raises ValueError when the text is no date."""
    # The shape that v2 always sends, "Thu, 20 Apr 2017 11:32:00 +0000", by its places: every order has two of them.
    if len(text) == 31 and text.endswith(" +0000"):
        try:
            return datetime(
                int(text[12:16]),
                _MONTHS[text[8:11]],
                int(text[5:7]),
                int(text[17:19]),
                int(text[20:22]),
                int(text[23:25]),
                tzinfo=UTC,
            )
        except (KeyError, ValueError):
            pass
    return _parse_any(text.strip())


def _parse_any(text: str) -> datetime:
    rfc = _RFC_2822.fullmatch(text)
    try:
        moment = _from_rfc_2822(rfc) if rfc else datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (KeyError, ValueError, OverflowError):
        raise ValueError("not a date") from None


def _from_rfc_2822(found: re.Match[str]) -> datetime:
    day, month, year, hour, minute, second, sign, offset_h, offset_min = found.groups()
    offset = timedelta(hours=int(offset_h or 0), minutes=int(offset_min or 0))
    return datetime(
        int(year),
        _MONTHS[month.title()],
        int(day),
        int(hour),
        int(minute),
        int(second or 0),
        tzinfo=timezone(-offset if sign == "-" else offset),
    )
