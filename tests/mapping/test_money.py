from dataclasses import replace
from decimal import Decimal

import pytest

from bcklaviyo_gui.domain.orders import PriceSide
from bcklaviyo_gui.mapping.money import cost, line_value, order_value, price, refund_value, side
from tests.support.mapping.makers import RULES, Json, line_row, lines, order, refund


def test_the_exact_side_is_what_the_order_says() -> None:
    assert side(order(is_tax_inclusive_pricing=False), RULES) == "ex"
    assert side(order(is_tax_inclusive_pricing=True), RULES) == "inc"


def test_the_side_can_be_fixed() -> None:
    for inclusive in (True, False):
        assert side(order(is_tax_inclusive_pricing=inclusive), replace(RULES, price_side=PriceSide.INC)) == "inc"
        assert side(order(is_tax_inclusive_pricing=inclusive), replace(RULES, price_side=PriceSide.EX)) == "ex"


AMOUNTS: Json = {
    "subtotal_ex_tax": "62.6793",
    "subtotal_inc_tax": "67.8400",
    "shipping_cost_ex_tax": "11.0900",
    "shipping_cost_inc_tax": "12.0000",
    "discount_amount": "5.0000",
    "coupon_discount": "5.0000",
    "handling_cost_inc_tax": "7.0000",
    "refunded_amount": "3.0000",
    "total_inc_tax": "69.8400",
}


def test_an_order_is_worth_subtotal_and_shipping_less_both_discounts() -> None:
    assert order_value(order(is_tax_inclusive_pricing=True, **AMOUNTS), RULES) == Decimal("69.84")
    assert order_value(order(is_tax_inclusive_pricing=False, **AMOUNTS), RULES) == Decimal("63.7693")


def test_a_line_is_worth_its_total_less_its_discounts() -> None:
    (line,) = lines(
        line_row(
            total_ex_tax="55.9900",
            total_inc_tax="65.2300",
            applied_discounts=[{"id": "a", "amount": "1.5900"}, {"id": "b", "amount": 0.4, "code": "X"}],
        )
    )
    assert line_value(line, "ex") == Decimal("54")
    assert str(line_value(line, "inc")) == "63.24"


def test_a_price_is_of_one_piece() -> None:
    (line,) = lines(line_row(price_ex_tax="41.5700", price_inc_tax="45.0000", quantity=3, total_inc_tax="135"))
    assert (str(price(line, "ex")), str(price(line, "inc"))) == ("41.57", "45")


@pytest.mark.parametrize(
    ("ex", "inc", "base", "on_ex", "on_inc"),
    [
        ("1.5", "1.8", "1.6", "1.5", "1.8"),
        (None, "1.8", "1.6", "1.6", "1.8"),
        ("0", "0", "1.6", "0", "0"),
        (None, None, None, None, None),
    ],
)
def test_a_cost_is_of_the_side_else_the_base_cost(
    ex: str | None, inc: str | None, base: str | None, on_ex: str | None, on_inc: str | None
) -> None:
    (line,) = lines(line_row(cost_price_ex_tax=ex, cost_price_inc_tax=inc, base_cost_price=base))
    assert cost(line, "ex") == (Decimal(on_ex) if on_ex else None)
    assert cost(line, "inc") == (Decimal(on_inc) if on_inc else None)


def test_a_refund_is_worth_its_amount_without_tax_on_the_ex_side() -> None:
    assert refund_value(refund(total_amount=12.1, total_tax=2.05), "inc") == Decimal("12.1")
    assert refund_value(refund(total_amount=12.1, total_tax=2.05), "ex") == Decimal("10.05")
    assert refund_value(refund(total_amount=12, total_tax=-1), "ex") == Decimal(13)
