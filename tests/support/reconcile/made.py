"""A reconciliation that was never carried out, to be shown and exported."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

from bcklaviyo_gui.domain.messages import quoted
from bcklaviyo_gui.reconcile.causes import Discrepancy, Reason, Share, mask_email
from bcklaviyo_gui.reconcile.result import ComparedMetric, Day, Figures, Reconciliation, TimeZones
from bcklaviyo_gui.reconcile.revenue import Bridge, BridgeStep, Step, StepOrder, StepOrders

MARCH_1 = date(2025, 3, 1)


def a_reconciliation() -> Reconciliation:
    """One day with one missing order, whose texts a spreadsheet would run."""
    lost = Discrepancy(
        reason=Reason.NEVER_SENT,
        order_id=107,
        created=datetime(2025, 3, 1, 12, tzinfo=UTC),
        day=MARCH_1,
        status="Shipped",
        email_masked=mask_email("=cmd@shop.de"),
        units=-45_000,
        currency="USD",
        event_id="@formula",
        event_day=None,
        metric_id="ABC",
        matched_by=quoted(""),
        evidence=quoted(""),
        shares=(Share(MARCH_1, "USD", -1, 45_000),),
    )
    figures = Figures("USD", 2, 1, Decimal("10.00"), Decimal("14.50"))
    return Reconciliation(
        first=MARCH_1,
        last=MARCH_1,
        metrics=(ComparedMetric("ABC", "Placed Order", "API", is_own=True),),
        time_zones=TimeZones("America/Chicago", "Asia/Kolkata", True, (Fraction(21, 2),), 0, 0),
        days=(Day(MARCH_1, (figures,), None),),
        totals=(figures,),
        discrepancies=(lost,),
        bridges=(
            Bridge(
                "USD",
                Decimal("12.00"),
                (
                    BridgeStep(
                        Step.TAX, Decimal("-2.00"), StepOrders((StepOrder(7, -10_000, 0), StepOrder(8, -10_000, 0)))
                    ),
                ),
                Decimal("10.00"),
            ),
        ),
        notes=(),
        matched_by=(),
        is_quick=False,
    )
