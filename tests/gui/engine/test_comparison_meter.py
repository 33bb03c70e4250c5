"""How long a comparison says that it will take."""

from bcklaviyo_gui.gui.engine.comparison_meter import ComparisonMeter
from bcklaviyo_gui.reconcile.ports import ComparisonProgress, ComparisonStage


def fed(stage: ComparisonStage, a_second: int, total: int | None, *, seconds: int = 10) -> ComparisonMeter:
    meter = ComparisonMeter()
    for second in range(seconds + 1):
        meter.take(ComparisonProgress(stage, a_second * second, total), float(second))
    return meter


def test_reading_orders_takes_the_rest_of_them_and_about_as_many_events() -> None:
    # 250 orders a second are a request a second: 47,500 orders are left, and 50 requests for the events.
    assert fed(ComparisonStage.ORDERS, 250, 50_000).seconds_left() == 190 + 50


def test_klaviyo_gives_no_more_requests_than_it_says_however_fast_the_store_is() -> None:
    # 10,000 orders a second: 10 seconds are left, and 200 requests at 150 a minute.
    assert fed(ComparisonStage.ORDERS, 10_000, 200_000).seconds_left() == 10 + 80


def test_reading_events_takes_the_rest_of_them() -> None:
    assert fed(ComparisonStage.EVENTS, 1000, 50_000).seconds_left() == 40


def test_nothing_is_said_where_nobody_knows() -> None:
    assert fed(ComparisonStage.ORDERS, 250, None).seconds_left() is None
    assert fed(ComparisonStage.ORDERS, 250, 50_000, seconds=1).seconds_left() is None
    assert ComparisonMeter().seconds_left() is None


def test_what_one_stage_took_says_nothing_of_the_next() -> None:
    meter = fed(ComparisonStage.ORDERS, 250, 50_000)
    meter.take(ComparisonProgress(ComparisonStage.FIGURES, 0, None), 11.0)
    assert meter.seconds_left() is None
    meter.take(ComparisonProgress(ComparisonStage.EVENTS, 1000, 50_000), 12.0)
    assert meter.seconds_left() is None
