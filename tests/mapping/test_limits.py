"""What becomes of an event that is larger than Klaviyo takes."""

import json
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.payloads import event_attributes
from bcklaviyo_gui.mapping.limits import EVENT_BYTES_MAX, TEXT_BYTES_MAX, fitted
from tests.support.mapping.makers import events, line_row, only, order

Json = dict[str, Any]


def _placed(*lines: Json) -> tuple[Json, Json]:
    """The properties of the Placed Order, as made and within the limits."""
    attributes = event_attributes(only(Metric.PLACED_ORDER, events(order(lines=lines))), backfill=True)
    whole, cut = json.loads(attributes, parse_float=Decimal), fitted(attributes).attributes
    assert len(cut) <= EVENT_BYTES_MAX
    found = json.loads(cut, parse_float=Decimal)
    assert {name: value for name, value in found.items() if name != "properties"} == {
        name: value for name, value in whole.items() if name != "properties"
    }
    return whole["properties"], found["properties"]


def _option(text: str) -> list[Json]:
    return [{"display_name": "Engraving", "display_value": text}]


def test_an_event_of_usual_size_is_left_as_it_is() -> None:
    attributes = event_attributes(only(Metric.PLACED_ORDER, events(order())), backfill=True)
    assert fitted(attributes).attributes is attributes
    large = event_attributes(
        only(Metric.PLACED_ORDER, events(order(lines=[line_row(n) for n in range(1, 900)]))), backfill=False
    )
    assert len(large) > TEXT_BYTES_MAX
    assert fitted(large).attributes is large


def test_a_text_is_cut_behind_its_last_whole_character() -> None:
    for character in ("a", "é", "€", "\U0001f600"):
        _, found = _placed(line_row(1, name="ab" + character * TEXT_BYTES_MAX))
        for name in (found["Items"][0], found["Line Items"][0]["Name"], found["$extra"]["items"][0]["product"]["name"]):
            assert set(name[2:]) == {character}
            assert TEXT_BYTES_MAX - 4 < len(name.encode()) <= TEXT_BYTES_MAX


def test_options_go_before_lines_and_from_the_last_line_on() -> None:
    whole, found = _placed(*(line_row(n, name="Ring", product_options=_option("x" * 20_000)) for n in range(1, 401)))
    kept = [bool(row["Options"]) for row in found["Line Items"]]
    assert 200 < kept.count(True) < 230
    assert kept == sorted(kept, reverse=True)
    assert [{**row, "Options": []} for row in found["Line Items"]] == [
        {**row, "Options": []} for row in whole["Line Items"]
    ]
    assert {**found, "Line Items": []} == {**whole, "Line Items": []}


def test_lines_go_from_the_end_and_are_the_same_under_all_names() -> None:
    whole, found = _placed(*(line_row(n, name="Ring", sku=f"{n}" + "s" * 5_000, brand="") for n in range(1, 1_500)))
    rows = found["Line Items"]
    assert 700 < len(rows) < 900
    assert rows == whole["Line Items"][: len(rows)]
    assert found["$extra"]["items"] == found["$extra"]["line_items"] == whole["$extra"]["items"][: len(rows)]
    assert found["Item Count"] == 1_499


def test_long_lists_of_names_go_last() -> None:
    whole, found = _placed(*(line_row(n, name=f"{n}" + "n" * 50_000) for n in range(1, 300)))
    assert (found["Line Items"], found["$extra"]["items"]) == ([], [])
    assert 80 < len(found["Items"]) < 95
    assert found["Items"] == whole["Items"][: len(found["Items"])]


def test_what_was_cut_is_reported_for_the_log() -> None:
    lines = [line_row(n, name="Ring", product_options=_option("x" * 120_000)) for n in range(1, 60)]
    cuts = fitted(event_attributes(only(Metric.PLACED_ORDER, events(order(lines=lines))), backfill=True)).cuts
    assert cuts[0] == "Options-text (59)"
    assert cuts[1].startswith("Options (")


TEXTS = st.builds(
    lambda text, count: text * count, st.text('a€é"\n\x01', min_size=1, max_size=3), st.integers(0, 60_000)
)
VALUES = st.recursive(TEXTS, lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(), inner, max_size=4))
NAMES = st.sampled_from(["Options", "Option", "Line Items", "$extra", "Items", "Name"])


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.dictionaries(NAMES, VALUES | st.lists(st.dictionaries(NAMES, VALUES), max_size=60), max_size=6))
def test_any_event_comes_within_the_limits(properties: Json) -> None:
    attributes = json.dumps({"properties": properties, "unique_id": "x"}, ensure_ascii=False).encode()
    cut = fitted(attributes).attributes
    found = json.loads(cut)
    assert found["unique_id"] == "x"
    assert len(cut) <= EVENT_BYTES_MAX or not any(isinstance(v, list) and v for v in found["properties"].values())
