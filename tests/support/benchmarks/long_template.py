"""The JSON of an order with its ids, email and telephone number left open: quickly filled in for one of many copies."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from bcklaviyo_gui.demo.made_store.records import Order

_ORDER, _CUSTOMER, _LINE = 9_110_000_001, 9_220_000_001, 9_330_000_000
_EMAIL, _PHONE = "open-email", "open-phone"
# An address has twice the order's id, and an option ten times its line's.
_OPEN = re.compile(rb"(9110000001)|1822000000([2-9])|(9220000001)|9330000(\d{3})(\d?)(?!\d)|(open-email)|(open-phone)")


def marked(order: Order) -> Order:
    """The order with marks in all the places that are left open."""
    numbers = {line.id: _LINE + index for index, line in enumerate(order.lines)}
    lines = tuple(
        msgspec.structs.replace(
            line, id=numbers[line.id], parent_id=None if line.parent_id is None else numbers[line.parent_id]
        )
        for line in order.lines
    )
    customer_id = _CUSTOMER if order.customer_id else 0
    return msgspec.structs.replace(order, id=_ORDER, customer_id=customer_id, email=_EMAIL, phone=_PHONE, lines=lines)


class Template:
    """The JSON of an order that was marked."""

    def __init__(self, body: bytes) -> None:
        self._pieces: list[bytes] = []
        self._open: list[tuple[str, int, int]] = []
        at = 0
        for found in _OPEN.finditer(body):
            self._pieces.append(body[at : found.start()])
            self._open.append(_kind_of(found))
            at = found.end()
        self._rest = body[at:]

    def filled(self, order_id: int, customer_id: int, email: str, phone: str, lines: Sequence[int]) -> bytes:
        """The JSON with these in the places left open; `lines` are the ids of the lines."""
        plain = {
            "order": b"%d" % order_id,
            "customer": b"%d" % customer_id,
            "email": msgspec.json.encode(email)[1:-1],
            "phone": msgspec.json.encode(phone)[1:-1],
        }
        made: list[bytes] = []
        for piece, (kind, first, second) in zip(self._pieces, self._open, strict=True):
            made.append(piece)
            if kind == "line":
                made.append(b"%d" % (lines[first] if second < 0 else lines[first] * 10 + second))
            elif kind == "address":
                made.append(b"%d" % (2 * order_id + first))
            else:
                made.append(plain[kind])
        made.append(self._rest)
        return b"".join(made)


def _kind_of(found: re.Match[bytes]) -> tuple[str, int, int]:
    order, parcel, customer, line, option, email, phone = found.groups()
    if line is not None:
        return "line", int(line), int(option) if option else -1
    if parcel is not None:
        return "address", int(parcel) - 2, 0
    names = {"order": order, "customer": customer, "email": email, "phone": phone}
    return next(name for name, text in names.items() if text is not None), 0, 0
