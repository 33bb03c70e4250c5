from decimal import Decimal

import pytest

from bcklaviyo_gui.domain.messages import Amount, Message, Value
from bcklaviyo_gui.mapping.money import order_value
from bcklaviyo_gui.mapping.receipt import receipt
from tests.support.mapping.makers import RULES, line_row, order, refund

ROWS = (
    line_row(
        1,
        name="Wool blanket",
        quantity=2,
        price_ex_tax="20",
        price_inc_tax="24",
        total_ex_tax="40",
        total_inc_tax="48",
        product_options=[{"display_name": "Size", "display_value": "M"}],
    ),
    line_row(2, name="Soap", quantity=1, price_ex_tax="5", price_inc_tax="6", total_ex_tax="5", total_inc_tax="6"),
)


def _of(rows: tuple[tuple[Message | str, Value], ...]) -> list[tuple[str, str]]:
    return [(str(name), str(value)) for name, value in rows]


@pytest.mark.parametrize("is_inclusive", [True, False])
def test_a_receipt_adds_up_line_by_line_to_the_value_that_is_sent(is_inclusive: bool) -> None:
    made = order(
        lines=ROWS,
        is_tax_inclusive_pricing=is_inclusive,
        subtotal_ex_tax="45.50",
        subtotal_inc_tax="54",
        shipping_cost_ex_tax="4",
        shipping_cost_inc_tax="5",
        discount_amount="3",
        coupon_discount="1",
    )
    rows = receipt(made, [], RULES)
    value = rows[-1][1]
    assert isinstance(value, Amount)
    assert value.value == order_value(made, RULES)
    assert sum((_amount(one) for _, one in rows[1:-1]), Decimal(0)) == value.value


def test_a_receipt_names_the_customer_the_options_and_what_went_back() -> None:
    made = order(lines=ROWS, is_tax_inclusive_pricing=True)
    told = _of(receipt(made, [refund(total_amount="6", total_tax="1")], RULES))
    assert told[0] == ("Customer", "Jane Doe · Jane@Shop.com")
    assert told[1][0] == "Wool blanket\nSize: M"
    assert told[1][1].startswith("2 × 24.00 = 48.00 ")
    assert told[-1][0] == "Refunded later"
    assert told[-1][1].startswith("-6.00")


def _amount(value: Value) -> Decimal:
    if isinstance(value, Amount):
        return value.value
    assert isinstance(value, Message)
    total = dict(value.values)["total"]
    assert isinstance(total, Amount)
    return total.value
