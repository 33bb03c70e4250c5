"""Made-up reconciliations of any size."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from bcklaviyo_gui.domain.messages import quoted
from bcklaviyo_gui.reconcile.causes import Discrepancy, Reason, Share
from bcklaviyo_gui.reconcile.result import ComparedMetric, Day, Figures, Reconciliation, TimeZones
from bcklaviyo_gui.reconcile.revenue import Bridge, BridgeStep, Step, StepOrder, StepOrders
from bcklaviyo_gui.reconcile.saved import Kept

FIRST = date(2024, 11, 1)
MADE = datetime(2026, 11, 1, 12, tzinfo=UTC)
_REASONS = tuple(Reason)


def discrepancy(number: int, days: int = 730) -> Discrepancy:
    """Number n: the reasons in turn, the days in turn, n dollars."""
    day = FIRST + timedelta(days=number % days)
    return Discrepancy(
        reason=_REASONS[number % len(_REASONS)],
        order_id=100 + number,
        created=datetime(day.year, day.month, day.day, 18, number % 60, tzinfo=UTC),
        day=day,
        status="Completed",
        email_masked=f"{'abcdef'[number % 6]}***@hartwell-post.com",
        units=number * 10_000,
        currency="USD",
        event_id=f"event{number}",
        event_day=day,
        metric_id="M1",
        matched_by=quoted("event id"),
        evidence=quoted(f"Scene number {number}."),
        shares=(Share(day, "USD", -1, -number * 10_000),),
    )


def made_day(number: int) -> Day:
    """Day n has n % 40 + 20 orders, two events fewer on every fifth day, and one more when aligned."""
    orders = number % 40 + 20
    events = orders - 2 * (number % 5 == 0)
    figures = Figures("USD", orders, events, Decimal(orders), Decimal(events))
    return Day(FIRST + timedelta(days=number), (figures,), events + 1)


def made(days: int = 730, discrepancies: int = 100) -> Kept:
    """A reconciliation of so many days."""
    bridge = Bridge(
        "USD",
        Decimal("100.00"),
        (BridgeStep(Step.TAX, Decimal("-7.50"), StepOrders((StepOrder(100, -50_000, 0), StepOrder(101, -25_000, 0)))),),
        Decimal("92.50"),
    )
    return Kept(
        Reconciliation(
            first=FIRST,
            last=FIRST + timedelta(days=days - 1),
            metrics=(ComparedMetric("M1", "Placed Order", "API", is_own=True),),
            time_zones=TimeZones("America/Chicago", "America/Chicago", False, (), days, days),
            days=tuple(made_day(number) for number in range(days)),
            totals=(Figures("USD", 1000, 990, Decimal("1000.00"), Decimal("990.00")),),
            discrepancies=tuple(discrepancy(number, days) for number in range(discrepancies)),
            bridges=(bridge,),
            notes=(),
            matched_by=(),
            is_quick=False,
        ),
        MADE,
    )
