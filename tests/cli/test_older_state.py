"""A state file of the first released schema: what it says is told as it was, and its unfinished run is ended."""

import json
import sqlite3

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.state import migrate
from tests.support.cli.door import Door

_FIRST_SCHEMA = 2
_PLACED = METRIC_NUMBERS[Metric.PLACED_ORDER]
_SINCE, _SINCE_TEXT = 1_795_880_934, "2026-11-28T15:48:54+00:00"

# As the program of that time wrote them: finished sentences.
_ISSUES = [
    (
        "bad_email",
        "customer:17",
        None,
        "the email address is not a valid one",
        "Correct the email address, then again.",
    ),
    ("no_email", "order:136", 136, "order has no email address", "Add one to the order in BigCommerce."),
    ("phone_left_out", "order:177", 177, "phone number left out: “12” is none", "Correct the phone number."),
    ("refused_event", f"event:{_PLACED}:u9", 9, "Klaviyo said: {detail} is {no}", "Look at the order in BigCommerce."),
    ("broken_record", "order:7", 7, "total_tax: no amount", ""),
    ("a_kind_of_that_time", "order:8", 8, "Something else — 100 % of it.", "Nothing has to be done."),
]
_FAULT = {"code": "gave_up", "message": "There was no progress for 3 seconds.", "advice": "Try again later."}
_SUMMARY = {
    "id": 1,
    "kind": "backfill",
    "outcome": "failed",
    "started": _SINCE_TEXT,
    "ended": "2026-11-28T15:49:02+00:00",
    "orders_read": 3,
    "customers_read": 50,
    "events": {"Placed Order": {"accepted": 671, "already_sent": 2, "issues": 1}},
    "profiles": {"accepted": 48, "unchanged": 0, "issues": 2},
    "requests": {"bigcommerce": 19, "klaviyo": 5},
    "error": _FAULT,
}


def test_issues_and_runs_of_the_first_schema_read_as_they_were(door: Door) -> None:
    _write_old_state(door.add())
    assert door("issues", "shop").json == {
        "issues": [
            {
                "id": number,
                "kind": kind,
                "order_id": order_id,
                "reason": reason,
                "advice": advice,
                "since": _SINCE_TEXT,
            }
            for number, (kind, _subject, order_id, reason, advice) in enumerate(_ISSUES, start=1)
        ]
    }
    finished, killed = door("runs", "shop").json["runs"]
    assert finished == _SUMMARY
    assert (killed["id"], killed["kind"], killed["outcome"]) == (2, "sync", "failed")
    assert killed["error"]["code"] == "ended_from_outside"


def test_a_batch_of_the_first_schema_whose_fate_is_not_known_is_ended_one_by_one(door: Door) -> None:
    _write_old_state(door.add())
    door.demo.store.place_order(email="late.guest@postbox.co")  # whatever the store's own orders of this day are
    run = door("sync", "shop").json["run"]
    assert run["outcome"] == "completed"
    assert run["events"]["Placed Order"]["accepted"] > 2
    assert [row.path for row in door.demo.log].count("/api/events") == 2
    assert {event.unique_id for event in door.demo.account.events[:2]} == {"u1", "u2"}
    after = door("issues", "shop").json["issues"]
    assert [one["reason"] for one in after] == [reason for _, _, _, reason, _ in _ISSUES]


def _write_old_state(door: Door) -> None:
    folder = DataFolder(door.folder)
    folder.prepare_connection("shop")
    steps = migrate.migrations()
    state = sqlite3.connect(folder.state_file("shop"))
    for number in range(1, _FIRST_SCHEMA + 1):
        state.executescript(steps[number])
    state.execute(f"PRAGMA user_version = {_FIRST_SCHEMA}")
    state.executemany(
        "INSERT INTO issues (kind, subject, order_id, reason, advice, since, run_id) VALUES (?, ?, ?, ?, ?, ?, 1)",
        [(*issue, _SINCE) for issue in _ISSUES],
    )
    # Whose phone was left out: a guest, of whom that order is the newest.
    state.execute(
        "INSERT INTO newest_orders (person, date_created, order_id, record, sent_guest, is_due)"
        " VALUES ('e:guest@hartwell-post.com', ?, 177, x'7b7d', x'01', 0)",
        (_SINCE,),
    )
    state.executemany(
        "INSERT INTO runs (kind, outcome, started, ended, summary) VALUES (?, ?, ?, ?, ?)",
        [("backfill", "failed", _SINCE, _SINCE + 8, json.dumps(_SUMMARY)), ("sync", "running", _SINCE, None, None)],
    )
    state.execute("INSERT INTO batches (run_id, state, events, created) VALUES (2, 'sending', 2, ?)", (_SINCE,))
    state.executemany(
        "INSERT INTO outbox (metric, unique_id, order_id, identity, time, value, currency, batch_id, attributes)"
        " VALUES (?, ?, ?, ?, ?, '1.5', 'USD', 1, ?)",
        [(_PLACED, f"u{n}", n, f"e:buyer{n}@hartwell-post.com", _SINCE, _attributes(f"u{n}")) for n in (1, 2)],
    )
    state.commit()
    state.close()


def _attributes(unique_id: str) -> bytes:
    return json.dumps(
        {
            "properties": {"Event ID": unique_id},
            "time": "2025-01-01T00:00:00+00:00",
            "value": 1.5,
            "value_currency": "USD",
            "unique_id": unique_id,
            "backfill": True,
            "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
        }
    ).encode()
