"""An order as a receipt: its lines, shipping and discounts, which add up to the value that Klaviyo gets."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from bcklaviyo_gui.bigcommerce.order_shapes import Line, Order, Refund
from bcklaviyo_gui.domain.messages import Amount, Message, Value
from bcklaviyo_gui.klaviyo.payloads import plain
from bcklaviyo_gui.mapping.money import order_value, price, refund_value, side
from bcklaviyo_gui.mapping.rules import Rules

ReceiptRow = tuple[Message | str, Value]
"""What it is (a text where it is a product's name), and the amount."""


def receipt(order: Order, refunds: Iterable[Refund], rules: Rules) -> tuple[ReceiptRow, ...]:
    """The customer, one row for each line, what is added and taken off, the value, and what went back later."""
    on_side, currency = side(order, rules), order.default_currency_code
    rows = list(_who(order))
    rest = order_value(order, rules)
    for line in order.lines():
        if line.is_child():
            continue
        total = plain(line.total_inc_tax if on_side == "inc" else line.total_ex_tax)
        rest -= total
        rows.append((_product(line), _times(line.quantity, price(line, on_side), total, currency)))
    shipping = order.shipping_cost_inc_tax if on_side == "inc" else order.shipping_cost_ex_tax
    for name, amount in (
        (Message("Shipping"), plain(shipping)),
        (Message("Discount"), -plain(order.discount_amount)),
        (Message("Coupons"), -plain(order.coupon_discount)),
    ):
        rest -= amount
        if amount:
            rows.append((name, Amount(amount, currency)))
    if rest:
        # BigCommerce rounds each line and the sub-total by themselves, and a merchant may have edited either.
        rows.append((Message("In BigCommerce's subtotal, in no line"), Amount(plain(rest), currency)))
    rows.append((Message("Value in Klaviyo"), Amount(order_value(order, rules), currency)))
    rows += [(Message("Refunded later"), Amount(-refund_value(refund, on_side), currency)) for refund in refunds]
    return tuple(rows)


def _who(order: Order) -> Iterator[ReceiptRow]:
    buyer = order.billing_address
    name = " ".join(f"{buyer.first_name} {buyer.last_name}".split())
    known = [part for part in (name, buyer.email.strip()) if part]
    if known:
        yield Message("Customer"), " · ".join(known)


def _product(line: Line) -> str:
    options = [f"{option.display_name}: {option.display_value}" for option in line.product_options]
    return "\n".join([line.name or line.sku or str(line.product_id), *options])


def _times(quantity: int, one: Decimal, total: Decimal, currency: str) -> Message:
    return Message(
        "{quantity} × {price} = {total}",
        quantity=quantity,
        price=Amount(one, ""),
        total=Amount(total, currency),
    )
