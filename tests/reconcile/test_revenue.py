from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bcklaviyo_gui.domain.messages import NOTHING
from bcklaviyo_gui.reconcile.causes import Discrepancy, Reason, Share
from bcklaviyo_gui.reconcile.revenue import Step, StepOrder, bridges
from bcklaviyo_gui.reconcile.rows import StoreOrder, decimal
from tests.support.reconcile.makers import store_order

money = st.integers(-50_000_000, 50_000_000)


def is_placed(status_id: int) -> bool:
    return status_id not in (0, 1, 7)


def discrepancy(reason: Reason, order_id: int | None, *shares: Share) -> Discrepancy:
    return Discrepancy(
        reason=reason,
        order_id=order_id,
        created=None,
        day=None,
        status="",
        email_masked="",
        units=None,
        currency="USD",
        event_id="",
        event_day=None,
        metric_id="",
        matched_by=NOTHING,
        evidence=NOTHING,
        shares=shares,
    )


orders = st.builds(
    store_order,
    order_id=st.integers(1, 10**9),
    value=money,
    total=money,
    tax_left_out=money,
    handling=money,
    wrapping=money,
    currency=st.sampled_from(["USD", "EUR", "JPY"]),
    status_id=st.integers(0, 14),
)
differences = st.lists(
    st.tuples(st.sampled_from(Reason), st.sampled_from(["USD", "EUR", "CHF"]), st.sampled_from([-1, 0, 1]), money)
)


@given(
    sold=st.lists(orders, max_size=20, unique_by=lambda order: order.id),
    paid_back=st.lists(money, max_size=20),
    found=differences,
)
def test_the_bridge_adds_up_to_the_last_decimal_for_any_orders(
    sold: list[StoreOrder], paid_back: list[int], found: list[tuple[Reason, str, int, int]]
) -> None:
    refunded = dict(zip((order.id for order in sold), paid_back, strict=False))
    discrepancies = [
        discrepancy(reason, 1, Share(date(2025, 1, 1), currency, count, value))
        for reason, currency, count, value in found
    ]

    made = bridges(sold, refunded, discrepancies, is_placed, {})
    assert {bridge.currency for bridge in made} == {order.currency for order in sold} | {one[1] for one in found}
    for bridge in made:
        mine = [order for order in sold if order.currency == bridge.currency]
        klaviyo = sum(order.value for order in mine if is_placed(order.status_id)) + sum(
            value for _, currency, _, value in found if currency == bridge.currency
        )
        assert bridge.klaviyo == decimal(klaviyo)
        assert bridge.bigcommerce + sum(step.amount for step in bridge.steps) == bridge.klaviyo


def test_each_step_names_its_orders() -> None:
    sold = [
        store_order(1, value=1_000_000, total=1_230_000, tax_left_out=200_000, handling=30_000),
        store_order(2, value=500_000, total=500_000, status_id=5),
        store_order(3, value=700_000, total=700_000, status_id=1),
        store_order(4, value=900_000, total=905_000, status_id=14),
    ]
    lost = discrepancy(Reason.NEVER_SENT, 1, Share(date(2025, 1, 1), "USD", -1, -1_000_000))

    (bridge,) = bridges(sold, {4: 300_000}, [lost], is_placed, {"USD": 1_400_000})

    assert bridge.bigcommerce == Decimal("183.50")
    assert [(step.step, step.amount, step.order_ids) for step in bridge.steps] == [
        (Step.REFUNDS, Decimal("30.00"), (4,)),
        (Step.EXCLUDED_STATUSES, Decimal("50.00"), (2,)),
        (Step.TAX, Decimal("-20.00"), (1,)),
        (Step.HANDLING, Decimal("-3.00"), (1,)),
        (Step.FEES, Decimal("-0.50"), (4,)),
        (Step.MISSING, Decimal("-100.00"), (1,)),
    ]
    assert bridge.klaviyo == Decimal("140.00")


def test_each_step_tells_what_each_order_adds_and_when_it_was_placed() -> None:
    sold = [
        store_order(order_id, 1000 + order_id, value=80_000, total=80_000 + order_id, tax_left_out=order_id)
        for order_id in (1, 2)
    ]

    (bridge,) = bridges(sold, {}, [], is_placed, {})

    assert [tuple(step.orders) for step in bridge.steps] == [(StepOrder(1, -1, 1001), StepOrder(2, -2, 1002))]


def test_an_order_that_is_counted_on_another_day_of_the_range_takes_no_step() -> None:
    sold = [store_order(1, value=500_000, total=500_000), store_order(2, value=300_000, total=300_000)]
    moved = discrepancy(
        Reason.TIME_ZONE, 1, Share(date(2025, 1, 1), "USD", -1, -500_000), Share(date(2025, 1, 2), "USD", 1, 500_000)
    )
    left = discrepancy(Reason.TIME_ZONE, 2, Share(date(2025, 1, 2), "USD", -1, -300_000))

    (bridge,) = bridges(sold, {}, [moved, left], is_placed, {})
    (other,) = bridges(sold, {}, [moved], is_placed, {})

    assert [(step.step, step.order_ids) for step in bridge.steps] == [(Step.OTHER_DAY, (2,))]
    assert other.steps == ()


def test_a_currency_that_only_klaviyo_has_gets_a_bridge() -> None:
    extra = discrepancy(Reason.OTHER_STORE, None, Share(date(2025, 1, 1), "CHF", 1, 99_900))

    (bridge,) = bridges([], {}, [extra], is_placed, {})

    assert (bridge.currency, bridge.bigcommerce, bridge.klaviyo) == ("CHF", Decimal("0.00"), Decimal("9.99"))


def test_fractions_of_a_cent_are_a_step_of_their_own() -> None:
    (bridge,) = bridges([store_order(1, value=1_000_049, total=1_000_049)], {}, [], is_placed, {"USD": 1_000_000})

    assert [(step.step, step.amount) for step in bridge.steps] == [(Step.ROUNDING, Decimal("-0.0049"))]
    assert bridge.klaviyo == Decimal("100.00")
