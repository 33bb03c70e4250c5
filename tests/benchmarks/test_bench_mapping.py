"""What decoding and mapping cost of the engine's one thread: CPU microseconds an order of three lines."""

import time
from collections.abc import Callable

import pytest

from bcklaviyo_gui.bigcommerce.records import Category, Product, decode_orders
from bcklaviyo_gui.klaviyo.payloads import event_attributes
from tests.unit.mapping.makers import Shelf, body, events, line_row, order_row

ORDERS = 250
DECODING_MAX_US = 60
MAPPING_MAX_US = 250

SHELF = Shelf(
    products={number: Product(number, "P", (1, 2), f"/p{number}/", "https://cdn/p.jpg") for number in (1, 2, 3)},
    categories={1: Category(1, 3, "Shirts"), 2: Category(2, 3, "Sale"), 3: Category(3, 0, "All")},
)


def _page() -> bytes:
    discount = {"id": "coupon", "amount": "1.5900", "name": "5 off", "code": "SAVE5", "target": "order"}
    option = {"id": 45, "option_id": 18, "display_name": "Size", "display_value": "S", "value": "69", "name": "Sizes"}
    rows = []
    for order_id in range(1, ORDERS + 1):
        lines = [
            line_row(
                order_id * 10 + number,
                product_id=number,
                brand="Brand",
                quantity=2,
                applied_discounts=[discount],
                product_options=[option],
                # The answer holds about 40 more fields a line that nobody reads.
                **{f"field_{at}": "0.0000" for at in range(40)},
            )
            for number in (1, 2, 3)
        ]
        more = {f"field_{at}": "0.0000" for at in range(50)}
        rows.append(order_row(order_id, lines, status_id=2, coupon_discount="4.7700", **more))
    return body(*rows)


def _us_an_order(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(7):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best / ORDERS * 1e6


@pytest.mark.benchmark
def test_an_order_is_decoded_and_mapped_in_microseconds() -> None:
    page = _page()
    orders = decode_orders(page).records
    made = sum(len(events(read, shelf=SHELF)) for read in orders)

    decoding = _us_an_order(lambda: decode_orders(page))
    mapping = _us_an_order(
        lambda: [event_attributes(event, backfill=True) for read in orders for event in events(read, shelf=SHELF)]
    )

    print(f"\ndecoding {decoding:.0f} us, mapping and encoding {mapping:.0f} us an order ({made / ORDERS:.0f} events)")
    assert decoding < DECODING_MAX_US
    assert mapping < MAPPING_MAX_US
