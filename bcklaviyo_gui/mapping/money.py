"""What orders, lines and refunds are worth, on the side of tax that is exact for the order."""

from decimal import Decimal
from typing import Literal

from bcklaviyo_gui.bigcommerce.order_shapes import Line, Order, Refund
from bcklaviyo_gui.domain.orders import PriceSide
from bcklaviyo_gui.klaviyo.payloads import plain
from bcklaviyo_gui.mapping.rules import Rules

Side = Literal["inc", "ex"]


def side(order: Order, rules: Rules) -> Side:
    """The side that BigCommerce calls exact: what the shopper saw, and what its discounts are stated in."""
    if rules.price_side is PriceSide.AUTO:
        return "inc" if order.is_tax_inclusive_pricing else "ex"
    return "inc" if rules.price_side is PriceSide.INC else "ex"


def order_value(order: Order, rules: Rules) -> Decimal:
    """(sub-total + shipping) - any discounts, as Klaviyo's page on BigCommerce data has it; no refunds."""
    if side(order, rules) == "inc":
        gross = order.subtotal_inc_tax + order.shipping_cost_inc_tax
    else:
        gross = order.subtotal_ex_tax + order.shipping_cost_ex_tax
    return plain(gross - order.discount_amount - order.coupon_discount)


def line_value(line: Line, on_side: Side) -> Decimal:
    """The line's total less the discounts that BigCommerce put on it."""
    value = line.total_inc_tax if on_side == "inc" else line.total_ex_tax
    for discount in line.applied_discounts:
        value -= discount.amount
    return plain(value)


def refund_value(refund: Refund, on_side: Side) -> Decimal:
    """What went back, without its tax on the `ex` side."""
    return plain(refund.total_amount if on_side == "inc" else refund.total_amount - refund.total_tax)


def price(line: Line, on_side: Side) -> Decimal:
    """The price of one piece, before discounts."""
    return plain(line.price_inc_tax if on_side == "inc" else line.price_ex_tax)


def cost(line: Line, on_side: Side) -> Decimal | None:
    """What one piece costs the merchant, if the store says it."""
    of_side = line.cost_price_inc_tax if on_side == "inc" else line.cost_price_ex_tax
    known = of_side if of_side is not None else line.base_cost_price
    return None if known is None else plain(known)
