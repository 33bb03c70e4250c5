import csv
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bcklaviyo_gui.domain.spreadsheet import defused
from bcklaviyo_gui.reconcile.causes import mask_email
from bcklaviyo_gui.reconcile.export import write_csv
from bcklaviyo_gui.reconcile.result import to_json
from tests.support.reconcile.made import a_reconciliation


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_files_open_in_excel_and_hold_the_documented_columns(tmp_path: Path) -> None:
    days, orders, bridge = write_csv(a_reconciliation(), tmp_path / "new" / "folder")

    assert days.read_bytes().startswith(b"\xef\xbb\xbfdate,bigcommerce_orders,klaviyo_events,difference,")
    assert list(read(days)[0]) == [
        "date", "bigcommerce_orders", "klaviyo_events", "difference", "bigcommerce_value", "klaviyo_value",
        "value_difference", "currency", "explained_by",
    ]  # fmt: skip
    assert list(read(orders)[0]) == [
        "order_id", "date_created", "day", "status", "email_masked", "value", "currency", "klaviyo_event_id",
        "klaviyo_day", "cause", "matched_by", "advice",
    ]  # fmt: skip
    assert [row["step"] for row in read(bridge)] == ["BigCommerce, net of refunds", "tax", "Klaviyo"]


def test_formulas_are_defused_and_negative_numbers_stay_numbers(tmp_path: Path) -> None:
    days, orders, bridge = write_csv(a_reconciliation(), tmp_path)

    (day,) = read(days)
    assert (day["difference"], day["value_difference"], day["explained_by"]) == ("-1", "4.50", "missing 1")
    (order,) = read(orders)
    assert order["email_masked"] == "'=***@shop.de"
    assert order["klaviyo_event_id"] == "'@formula"
    assert order["value"] == "-4.50"
    assert read(bridge)[1]["amount"] == "-2.00"
    assert read(bridge)[1]["order_ids"] == "7 8"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\x00x", " =1"])
def test_text_that_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert defused(text) == "'" + text


@given(st.text(alphabet="abcdefghijk @.-'1"))
def test_other_text_stays_as_it_is(text: str) -> None:
    assume(text[:1] not in ("@", "-", " "))
    assert defused(text) == text


@given(st.emails())
def test_a_masked_email_shows_only_its_first_letter_and_its_domain(email: str) -> None:
    local, _, domain = email.rpartition("@")

    assert mask_email(email) == f"{local[0]}***@{domain}"


def test_an_address_that_is_none_is_masked_too() -> None:
    assert mask_email("not-an-address") == "n***"
    assert mask_email(" ") == ""


def test_the_json_answer_has_the_shape_of_the_command_line() -> None:
    assert to_json(a_reconciliation()) == {
        "range": ["2025-03-01", "2025-03-01"],
        "timezone": {
            "bigcommerce": "America/Chicago",
            "klaviyo": "Asia/Kolkata",
            "mismatch": True,
            "measured_offset_hours": 10.5,
            "possible_offset_hours": [10.5],
            "matching_days_now": 0,
            "matching_days_aligned": 0,
        },
        "days": 1,
        "days_matching": 0,
        "bigcommerce_orders": 2,
        "klaviyo_events": 1,
        "discrepancies": {"missing": 1},
        "value": [{"currency": "USD", "bigcommerce": "10.00", "klaviyo": "14.50"}],
    }
