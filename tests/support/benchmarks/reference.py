"""What a machine is worth at the moment: Python's own reading of the JSON of an order."""

import json
import statistics
import time

from tests.support.mapping.makers import body, line_row, order_row

_ORDERS, _ROUNDS = 250, 25


def page_of_orders(count: int) -> bytes:
    """A page as BigCommerce answers it: orders of three lines, with the many fields that nobody reads."""
    discount = {"id": "coupon", "amount": "1.5900", "name": "5 off", "code": "SAVE5", "target": "order"}
    option = {"id": 45, "option_id": 18, "display_name": "Size", "display_value": "S", "value": "69", "name": "Sizes"}
    rows = []
    for order_id in range(1, count + 1):
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


def json_ms_an_order() -> float:
    """CPU milliseconds that json.loads takes for an order, in the middle of some rounds."""
    page = page_of_orders(_ORDERS)
    taken = []
    for _ in range(_ROUNDS):
        started = time.process_time()
        json.loads(page)
        taken.append(time.process_time() - started)
    return 1000 * statistics.median(taken) / _ORDERS
