"""How the demo store pays money back."""

from __future__ import annotations

from dataclasses import dataclass

from bcklaviyo_gui.demo.made_store.records import CENT, Order, Refund, RefundItem


@dataclass(slots=True)
class RefundWish:
    """What a refund should be like. `lines`: (line id, quantity) pairs; `amount`: ten-thousandths, of the order."""

    created: int
    lines: tuple[tuple[int, int], ...] = ()
    amount: int | None = None
    whole: bool = False
    shipping: bool = False
    reason: str = ""
    declined: bool = False
    without_payments: bool = False


def make_refund(refund_id: int, order: Order, wish: RefundWish) -> Refund:
    """The refund row, with what it pays back including tax, and the tax in it."""
    if wish.whole:
        items = [RefundItem("PRODUCT", line.id, line.quantity, line.total_inc) for line in order.lines if line.quantity]
        if order.shipping_inc:
            items.append(RefundItem("SHIPPING", order.id, 1, order.shipping_inc))
        total, tax = _to_cents(order.total_inc), order.total_inc - order.total_ex
    elif wish.shipping:
        items = [RefundItem("SHIPPING", order.id, 1, order.shipping_inc)]
        total, tax = _to_cents(order.shipping_inc), order.shipping_inc - order.shipping_ex
    elif wish.amount is not None:
        items = [RefundItem("ORDER", order.id, 1, wish.amount)]
        total, tax = wish.amount, 0
    else:
        items, total, tax = _refund_lines(order, wish.lines)
    return Refund(
        id=refund_id,
        order_id=order.id,
        created=wish.created,
        reason=wish.reason,
        total=total,
        tax=tax,
        items=tuple(items),
        declined=wish.declined,
        without_payments=wish.without_payments,
    )


def _to_cents(amount: int) -> int:
    """What a card can be paid back."""
    return (amount + CENT // 2) // CENT * CENT


def _refund_lines(order: Order, wanted: tuple[tuple[int, int], ...]) -> tuple[list[RefundItem], int, int]:
    lines = {line.id: line for line in order.lines}
    items, total, tax = [], 0, 0
    for line_id, quantity in wanted:
        line = lines[line_id]
        share_ex = line.total_ex * quantity // max(1, line.quantity)
        share_inc = line.total_inc * quantity // max(1, line.quantity)
        off = sum(discount.amount for discount in line.discounts) * quantity // max(1, line.quantity)
        back = max(0, share_inc - off) // CENT * CENT
        items.append(RefundItem("PRODUCT", line_id, quantity, back))
        total += back
        tax += min(back, share_inc - share_ex)
    return items, total, tax


def mark_refunded(order: Order, refund: Refund) -> None:
    """Note on the order's lines which pieces came back."""
    if refund.declined:
        return
    lines = {line.id: line for line in order.lines}
    for item in refund.items:
        if item.item_type == "PRODUCT":
            line = lines[item.item_id]
            line.refunded = min(line.quantity, line.refunded + item.quantity)
