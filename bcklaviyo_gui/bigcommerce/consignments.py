"""The lines that came inline with an order, whatever the shape of its consignments.

Asked for with `consignment_structure=object` they are an object of lists; the legacy shape is an array; PHP writes an
empty object as []. Where lines are not included, a stub of `url` and `resource` stands for them.
"""

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct

from bcklaviyo_gui.bigcommerce.order_shapes import Line
from bcklaviyo_gui.bigcommerce.pages import Row

P = TypeVar("P")
L = TypeVar("L")

# github.com/bigcommerce/docs, issue 960: a consignment of more than 50 lines holds 50 of them and this key. Where it
# stands is not documented, so it is looked for everywhere.
WARNING = "__warning__"


class Consignments(Struct, frozen=True):
    """Any level of `consignments`: the whole of it, one consignment, or the stub that stands for lines not included."""

    line_items: "list[Line] | Consignments | None" = None
    shipping: "list[Consignments] | Consignments | None" = None
    pickups: "list[Consignments] | Consignments | None" = None
    downloads: "list[Consignments] | Consignments | None" = None
    email: "list[Consignments] | Consignments | str | None" = None  # a consignment's own is the recipient's address
    gift_certificates: "list[Consignments] | Consignments | None" = None
    warned: bool = False


def gather(part: list[Consignments] | Consignments | None, lines: list[Line]) -> bool:
    """Put the lines of all consignments into `lines`; False when some are surely not there."""
    if part is None:
        return True
    if isinstance(part, list):
        return _all_of(part, gather, lines)
    whole = not part.warned
    if isinstance(part.line_items, list):
        lines.extend(part.line_items)
    elif part.line_items is not None:
        whole = False
    for inner in (part.shipping, part.pickups, part.downloads, part.email, part.gift_certificates):
        if inner and not isinstance(inner, str) and not gather(inner, lines):
            whole = False
    return whole


def tidy_order(row: Row) -> Row:
    """The row with its consignments, of whatever shape, as one."""
    lines: list[object] = []
    whole = _gather_generic(row.get("consignments"), lines)
    return {**row, "consignments": {"line_items": lines, "warned": not whole}}


def _gather_generic(value: object, lines: list[object]) -> bool:
    if isinstance(value, list):
        return _all_of(value, _gather_generic, lines)
    if not isinstance(value, dict):
        return True
    whole = WARNING not in value
    for key, inner in value.items():
        if key == "line_items":
            rows = inner if isinstance(inner, list) else [inner] if inner else []
            found = [row for row in rows if not _is_stub(row)]
            lines.extend(found)
            whole = whole and not any(_is_partial(row) for row in rows)
        elif not _gather_generic(inner, lines):
            whole = False
    return whole


def _all_of(parts: list[P], gather_one: Callable[[P, list[L]], bool], lines: list[L]) -> bool:
    whole = True
    for part in parts:
        whole = gather_one(part, lines) and whole
    return whole


def _is_stub(row: object) -> bool:
    return isinstance(row, dict) and "id" not in row and ("url" in row or "resource" in row or WARNING in row)


def _is_partial(row: object) -> bool:
    return _is_stub(row) or (isinstance(row, dict) and WARNING in row)
