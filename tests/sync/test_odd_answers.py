"""Answers that JSON allows and the vendors' documents do not: read all the same, through the whole of a run."""

import itertools
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.bigcommerce.decode import decode_orders
from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.http.decode import decode
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.contract.compare import compare_events, compare_profiles, recorded
from tests.support.sync.bench import bench_on
from tests.support.sync.places import places, reader_of, recorded_events
from tests.support.sync.small import WatchedDemo, small_demo


@pytest.fixture
def small() -> Iterator[WatchedDemo]:
    with small_demo(30) as demo:
        yield demo


@pytest.mark.parametrize("api", ["bigcommerce", "klaviyo"])
@pytest.mark.parametrize("kind", ["numbers_as_text", "text_as_numbers"])
def test_numbers_for_text_and_text_for_numbers_change_nothing(
    place: Path, small: WatchedDemo, api: str, kind: str
) -> None:
    bench, reader = bench_on(small, place), reader_of(small)
    events, profiles = reader.expected_events(), reader.expected_profiles()
    rule = small.faults.add(kind, api=api)

    summary = bench.backfill()
    small.faults.clear()

    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert rule.fired > 5
    assert compare_events(events, recorded_events(bench)) == []
    assert compare_profiles(profiles, recorded(small, "profiles")) == []


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (r"/v2/orders\?", "status"),
        (r"/v2/orders\?", "billing_address.first_name"),
        ("/v3/customers", "last_name"),
        ("/v3/catalog/products", "name"),
        ("/v3/catalog/trees/categories", "name"),
        ("/v3/orders/payment_actions/refunds", "reason"),
        ("/v2/customer_groups", "name"),
    ],
)
def test_half_an_emoji_in_any_text_costs_nothing(place: Path, small: WatchedDemo, path: str, name: str) -> None:
    bench, reader = bench_on(small, place), reader_of(small)
    expected = set(reader.expected_events())
    small.log.clear()
    rule = small.faults.add("half_surrogates", path=path, field_path=name)

    summary = bench.backfill()

    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert rule.fired
    assert set(places(bench).ledger) == expected
    asked = [(row.path, row.query) for row in small.log if re.search(path, f"{row.path}?{row.query}")]
    assert len(asked) == len(set(asked)) > 0


@pytest.mark.parametrize("total", ["1e20", "100000000000", "99999999999999999999999", "0", "-5", '"many"'])
def test_a_total_that_is_a_lie_costs_a_few_requests_and_nothing_else(
    place: Path, small: WatchedDemo, total: str
) -> None:
    bench, reader = bench_on(small, place), reader_of(small)
    expected = reader.expected_profiles()
    small.log.clear()
    claimed = b'"total":' + total.encode()
    small.faults.add("edit", path="/v3/", edit=lambda body: re.sub(rb'"total":\d+', claimed, body))
    small.faults.add("edit", path="/v2/orders/count", edit=lambda body: re.sub(rb'"count":\d+', b'"count":1e20', body))

    summary = bench.backfill()

    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert compare_profiles(expected, recorded(small, "profiles")) == []
    assert sum(row.path.endswith("/v3/customers") for row in small.log) < 12


@pytest.mark.parametrize("completed", ["same", "to and fro", "beyond all measure"])
def test_an_import_that_does_not_get_on_is_given_up(place: Path, small: WatchedDemo, completed: str) -> None:
    looks = itertools.count()

    def stuck(body: bytes) -> bytes:
        look = next(looks)
        done = {"same": 0, "to and fro": look % 2, "beyond all measure": 10**6 + look}[completed]
        answer = json.loads(body)
        answer["data"]["attributes"] |= {"status": "processing", "completed_count": done}
        return json.dumps(answer).encode()

    small.faults.add("edit", method="GET", path="/api/profile-bulk-import-jobs/", edit=stuck)

    summary = bench_on(small, place).backfill()

    assert summary.error is not None
    assert summary.error.code == "gave_up"


SCALARS = st.integers(-(10**12), 10**12) | st.decimals(-(10**6), 10**6, places=2)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_text_of_an_order_may_come_as_a_number(data: st.DataObject) -> None:
    texts = {name: data.draw(SCALARS) for name in ("status", "payment_method", "default_currency_code")}
    address = {name: data.draw(SCALARS) for name in ("first_name", "city", "zip", "phone", "email")}
    line = {name: data.draw(SCALARS) for name in ("name", "sku", "brand", "type")}
    option = {name: data.draw(SCALARS) for name in ("display_name", "display_value")}
    discount = {"amount": "1.00", "id": data.draw(SCALARS), "code": data.draw(SCALARS)}
    money = dict.fromkeys(("price_ex_tax", "price_inc_tax", "total_ex_tax", "total_inc_tax"), "1.0000")
    row = {
        **dict.fromkeys(
            (
                *("subtotal_ex_tax", "subtotal_inc_tax", "shipping_cost_ex_tax", "shipping_cost_inc_tax"),
                *("discount_amount", "coupon_discount"),
            ),
            "1.0000",
        ),
        **texts,
        "id": " 7 ",
        "status_id": "10",
        "date_created": "Thu, 20 Apr 2017 11:32:00 +0000",
        "date_modified": "Thu, 20 Apr 2017 11:32:00 +0000",
        "billing_address": address,
        "consignments": {
            "shipping": [
                {
                    "line_items": [
                        {
                            **money,
                            **line,
                            "id": "3",
                            "quantity": "2",
                            "product_options": [option],
                            "applied_discounts": [discount],
                        }
                    ]
                }
            ]
        },
    }

    [order] = decode_orders(msgspec.json.Encoder(decimal_format="number").encode([row])).records

    assert [getattr(order, name) for name in texts] == [written(value) for value in texts.values()]
    assert [getattr(order.billing_address, name) for name in address] == [written(v) for v in address.values()]
    [found] = order.inline_lines
    assert [getattr(found, name) for name in line] == [written(value) for value in line.values()]
    assert found.product_options[0].display_value == written(option["display_value"])
    assert found.applied_discounts[0].code == written(discount["code"])


def written(value: object) -> str:
    return format(Decimal(str(value)), "f")


def test_a_number_that_would_be_a_text_of_a_billion_zeros_is_still_out_of_shape() -> None:
    with pytest.raises(ContractBroken, match="GET /v2/things, field"):
        decode(b"[1e999999999]", list[str], "GET /v2/things")
