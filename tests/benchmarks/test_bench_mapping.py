"""What decoding and mapping cost of the engine's one thread, beside Python's own reading of the same JSON."""

import json
import time
from collections.abc import Callable

import pytest

from bcklaviyo_gui.bigcommerce.decode import decode_orders
from bcklaviyo_gui.bigcommerce.store_shapes import Category, Product
from bcklaviyo_gui.klaviyo.payloads import event_attributes
from tests.support.benchmarks.reference import page_of_orders
from tests.support.mapping.makers import Shelf, events

ORDERS = 250
ROUNDS = 15
DECODING_MAX = 1.0
MAPPING_MAX = 3.0
"""Times json.loads; quiet machines give 0.7 and 2.3."""

SHELF = Shelf(
    products={number: Product(number, "P", (1, 2), f"/p{number}/", "https://cdn/p.jpg") for number in (1, 2, 3)},
    categories={1: Category(1, 3, "Shirts"), 2: Category(2, 3, "Sale"), 3: Category(3, 0, "All")},
)


def _us_an_order(*works: Callable[[], object]) -> list[float]:
    """The best of some rounds, in turns: a machine that is slow for a while is slow for all of them."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for at, work in enumerate(works):
            started = time.process_time()
            work()
            best[at] = min(best[at], time.process_time() - started)
    return [seconds / ORDERS * 1e6 for seconds in best]


@pytest.mark.benchmark
def test_an_order_of_three_lines_is_decoded_and_mapped_in_little_more_than_its_json_takes() -> None:
    page = page_of_orders(ORDERS)
    orders = decode_orders(page).records
    made = sum(len(events(read, shelf=SHELF)) for read in orders)

    plain, decoding, mapping = _us_an_order(
        lambda: json.loads(page),
        lambda: decode_orders(page),
        lambda: [event_attributes(event, backfill=True) for read in orders for event in events(read, shelf=SHELF)],
    )

    print(
        f"\njson.loads {plain:.0f} us, decoding {decoding:.0f} us ({decoding / plain:.2f}), mapping and encoding"
        f" {mapping:.0f} us ({mapping / plain:.2f}) an order ({made / ORDERS:.0f} events)"
    )
    assert decoding < DECODING_MAX * plain
    assert mapping < MAPPING_MAX * plain
