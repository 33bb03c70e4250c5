"""Records and events that could not go through, each with its reason and what to do."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bcklaviyo_gui.domain.issue_kinds import EMAIL_KINDS, UNCERTAIN_KINDS, IssueKind
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.issue_messages import as_columns, read_messages, written


@dataclass(frozen=True, slots=True)
class NewIssue:
    """Something that did not go through."""

    kind: IssueKind
    subject: str
    reason: Message
    advice: Message
    order_id: int | None = None
    customer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue as kept; `since` in seconds."""

    id: int
    kind: str
    order_id: int | None
    customer_id: int | None
    metric: int | None
    unique_id: str | None
    reason: str
    advice: str
    since: int
    is_ignored: bool


def event_subject(metric: int, unique_id: str) -> str:
    """What an issue about an event is noted under."""
    return f"event:{metric}:{unique_id}"


def put(database: Database, issues: Sequence[NewIssue], *, run_id: int, now: int) -> None:
    """Note issues; one that is known keeps its date, gets the newest words, and waits for no other try."""
    database.execute_many(
        "INSERT INTO issues (kind, subject, order_id, customer_id, reason, advice, messages, since, run_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, subject) DO UPDATE"
        " SET reason = excluded.reason, advice = excluded.advice, messages = excluded.messages,"
        " run_id = excluded.run_id, order_id = excluded.order_id, is_retried = 0",
        [(i.kind, i.subject, i.order_id, i.customer_id, *written(i.reason, i.advice), now, run_id) for i in issues],
    )


def clear(database: Database, kinds: Iterable[IssueKind], subjects: Iterable[str]) -> None:
    """These subjects have none of these issues any more."""
    database.execute(
        "DELETE FROM issues WHERE kind IN (SELECT value FROM json_each(:kinds))"
        " AND subject IN (SELECT value FROM json_each(:subjects))",
        {"kinds": json.dumps(list(kinds)), "subjects": json.dumps(list(subjects))},
    )


def subjects(database: Database, kind: IssueKind, among: Iterable[str] | None = None) -> frozenset[str]:
    """What the issues of a kind are about: all of it, or those of some subjects that have one."""
    chosen = "" if among is None else " AND subject IN (SELECT value FROM json_each(:among))"
    values = {"kind": kind} if among is None else {"kind": kind, "among": json.dumps(list(among))}
    return frozenset(row[0] for row in database.rows(f"SELECT subject FROM issues WHERE kind = :kind{chosen}", values))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an order's event did not go through. `is_address`: Klaviyo does not take the person's address."""

    kind: str
    reason: Message
    is_address: bool = False


def refuse_event(
    database: Database, seq: int, *, reason: Message, advice: Message, is_address: bool, run_id: int, now: int
) -> None:
    """Move an event from the outbox to the issues, inside the caller's transaction."""
    database.execute(
        "INSERT OR REPLACE INTO issues"
        " (kind, subject, order_id, metric, unique_id, reason, advice, messages, since, run_id, event)"
        " SELECT :kind, 'event:' || metric || ':' || unique_id, order_id, metric, unique_id,"
        " :reason, :advice, :messages, :now, :run, json_object('identity', identity, 'time', time, 'value', value,"
        " 'currency', currency, 'attributes', CAST(attributes AS TEXT), 'address_refused', :address)"
        " FROM outbox WHERE seq = :seq",
        {
            "kind": IssueKind.REFUSED_EVENT,
            **as_columns(reason, advice),
            "address": is_address,
            "now": now,
            "run": run_id,
            "seq": seq,
        },
    )
    database.execute("DELETE FROM outbox WHERE seq = :seq", {"seq": seq})


def refuse_repair(
    database: Database,
    event: tuple[int, str],
    order_id: int,
    *,
    reason: Message,
    advice: Message,
    is_address: bool,
    run_id: int,
    now: int,
) -> None:
    """Note that a repair's event (metric, unique id) was refused, in place of what else is known of it.

    An event that is in ledger or outbox stays there; any other is an issue from now on, and is not sent by itself.
    """
    metric, unique_id = event
    subject = event_subject(metric, unique_id)
    is_elsewhere = any(
        database.row(
            f"SELECT 1 FROM {table} WHERE metric = :metric AND unique_id = :id", {"metric": metric, "id": unique_id}
        )
        for table in ("ledger", "outbox")
    )
    database.execute("DELETE FROM issues WHERE subject = :subject", {"subject": subject})
    database.execute(
        "INSERT INTO issues (kind, subject, order_id, metric, unique_id, reason, advice, messages, since, run_id,"
        " event)"
        " VALUES (:kind, :subject, :order, :metric, :id, :reason, :advice, :messages, :now, :run,"
        " json_object('address_refused', :address))",
        {
            "kind": IssueKind.REPAIR_REFUSED,
            "subject": subject,
            "metric": None if is_elsewhere else metric,
            "id": None if is_elsewhere else unique_id,
            "order": order_id,
            **as_columns(reason, advice),
            "address": is_address,
            "now": now,
            "run": run_id,
        },
    )


def refused(database: Database, events: Iterable[tuple[int, str]]) -> frozenset[tuple[int, str]]:
    """Which of these events (metric, unique id) Klaviyo refused; not those that shall be tried again."""
    subjects = {event_subject(*event): event for event in events}
    return frozenset(
        subjects[row[0]]
        for row in database.rows(
            "SELECT subject FROM issues WHERE kind IN (:refused, :in_repair) AND is_retried = 0"
            " AND subject IN (SELECT value FROM json_each(:subjects))",
            {
                "refused": IssueKind.REFUSED_EVENT,
                "in_repair": IssueKind.REPAIR_REFUSED,
                "subjects": json.dumps(list(subjects)),
            },
        )
    )


def unrecorded_event(
    database: Database, metric: int, unique_id: str, *, reason: Message, advice: Message, now: int
) -> None:
    """Move an event from the ledger to the issues: it was accepted but never appeared."""
    database.execute(
        "INSERT OR REPLACE INTO issues"
        " (kind, subject, order_id, metric, unique_id, reason, advice, messages, since, run_id)"
        " SELECT :kind, 'event:' || metric || ':' || unique_id, order_id, metric, unique_id,"
        " :reason, :advice, :messages, :now, run_id FROM ledger WHERE metric = :metric AND unique_id = :id",
        {
            "kind": IssueKind.NOT_RECORDED,
            **as_columns(reason, advice),
            "now": now,
            "metric": metric,
            "id": unique_id,
        },
    )
    database.execute(
        "DELETE FROM ledger WHERE metric = :metric AND unique_id = :id", {"metric": metric, "id": unique_id}
    )


def ignore(database: Database, issue_ids: Iterable[int], *, is_ignored: bool = True) -> None:
    """Set issues aside, or bring them back."""
    database.execute(
        "UPDATE issues SET is_ignored = :ignored WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ignored": is_ignored, "ids": json.dumps(list(issue_ids))},
    )


def open_of(database: Database, kind: str) -> list[int]:
    """The issues of a kind that were not set aside."""
    return [
        row[0] for row in database.rows("SELECT id FROM issues WHERE kind = :kind AND is_ignored = 0", {"kind": kind})
    ]


def retry(database: Database, issue_ids: Iterable[int]) -> int:
    """Mark the records of these issues to be read again by the next run; returns for how many that can be done.

    An event that Klaviyo refused is made anew from its order: the same bytes would be refused again.
    """
    return database.execute(
        "UPDATE issues SET is_retried = 1, is_ignored = 0 WHERE id IN (SELECT value FROM json_each(:ids))"
        " AND (order_id IS NOT NULL OR customer_id IS NOT NULL)",
        {"ids": json.dumps(list(issue_ids))},
    )


def marked_of(database: Database, issue_ids: Iterable[int]) -> list[int]:
    """Those of these issues whose records the next run reads again."""
    rows = database.rows(
        "SELECT id FROM issues WHERE is_retried = 1 AND id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(list(issue_ids))},
    )
    return [row[0] for row in rows]


def leave(database: Database, issue_ids: Iterable[int]) -> None:
    """Take the mark of `retry` back: the next run leaves these issues as they stand."""
    database.execute(
        "UPDATE issues SET is_retried = 0 WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(list(issue_ids))},
    )


@dataclass(frozen=True, slots=True)
class Retried:
    """The records that the merchant wants to be tried again; `uncertain`: orders whose events may be in Klaviyo."""

    order_ids: tuple[int, ...]
    customer_ids: tuple[int, ...]
    uncertain: tuple[int, ...]


def retried(database: Database) -> Retried:
    """What the next run reads again."""
    rows = database.rows("SELECT kind, order_id, customer_id FROM issues WHERE is_retried = 1")
    return Retried(
        order_ids=tuple(sorted({row[1] for row in rows if row[1] is not None and row[0] not in UNCERTAIN_KINDS})),
        customer_ids=tuple(sorted({row[2] for row in rows if row[2] is not None})),
        uncertain=tuple(sorted({row[1] for row in rows if row[1] is not None and row[0] in UNCERTAIN_KINDS})),
    )


def drop_retried_orders(database: Database, order_ids: Iterable[int]) -> None:
    """These orders have just been read: what still holds is noted anew, in the same transaction."""
    database.execute(
        "DELETE FROM issues WHERE is_retried = 1 AND kind NOT IN (SELECT value FROM json_each(:uncertain))"
        " AND order_id IN (SELECT value FROM json_each(:ids))",
        {"uncertain": json.dumps(UNCERTAIN_KINDS), "ids": json.dumps(list(order_ids))},
    )


def readable(database: Database, subjects: Iterable[str]) -> None:
    """These records can be read now, even if they could not before."""
    clear(database, [IssueKind.BROKEN_RECORD], subjects)


def forget_broken(database: Database, what: str) -> None:
    """The records of this kind (`category`, `site`) are about to be read, all of them."""
    database.execute(
        "DELETE FROM issues WHERE kind = :kind AND subject LIKE :subject",
        {"kind": IssueKind.BROKEN_RECORD, "subject": f"{what}:%"},
    )


def end_retry(database: Database) -> None:
    """The run has done what it could: no issue waits for it any more."""
    database.execute("UPDATE issues SET is_retried = 0 WHERE is_retried = 1")


def all_open(database: Database) -> list[Issue]:
    """Every issue, oldest first."""
    return [
        Issue(*row)
        for row in database.rows(
            "SELECT id, kind, order_id, customer_id, metric, unique_id, reason, advice, since, is_ignored"
            " FROM issues ORDER BY since, id"
        )
    ]


def refusals_of_orders(database: Database, order_ids: Iterable[int], metric: int) -> dict[int, Refusal]:
    """Why the events of this metric of these orders did not go through, by order; what holds for all its events first.

    Issues about other events of an order, or about its guest's profile, say nothing of that.
    """
    found: dict[int, Refusal] = {}
    for order_id, kind, reason, advice, messages, is_address in database.rows(
        "SELECT order_id, kind, reason, advice, messages, coalesce(json_extract(event, '$.address_refused'), 0)"
        " FROM issues"
        " WHERE order_id IN (SELECT value FROM json_each(:ids))"
        " AND (subject = 'order:' || order_id AND kind IN (SELECT value FROM json_each(:emails))"
        " OR subject LIKE :events) ORDER BY subject LIKE :events, id",
        {"ids": json.dumps(list(order_ids)), "events": event_subject(metric, "%"), "emails": json.dumps(EMAIL_KINDS)},
    ):
        found.setdefault(order_id, Refusal(kind, read_messages(reason, advice, messages)[0], bool(is_address)))
    return found


@dataclass(frozen=True, slots=True)
class NotedIssue:
    """What an issue is about."""

    kind: str
    subject: str
    order_id: int | None
    customer_id: int | None
    metric: int | None


def of_runs(database: Database, first: int, until: int) -> list[NotedIssue]:
    """The issues last met in the runs from `first` to the one before `until`, but for those set aside."""
    return [
        NotedIssue(*row)
        for row in database.rows(
            "SELECT kind, subject, order_id, customer_id, metric FROM issues"
            " WHERE run_id >= :first AND run_id < :until AND is_ignored = 0",
            {"first": first, "until": until},
        )
    ]


def count(database: Database) -> int:
    """How many issues there are that were not set aside."""
    return database.count("SELECT count(*) FROM issues WHERE is_ignored = 0")


def forget_event(database: Database, metric: int, unique_id: str) -> None:
    """The event was accepted after all."""
    database.execute(
        "DELETE FROM issues WHERE (metric = :metric AND unique_id = :id) OR subject = :subject",
        {"metric": metric, "id": unique_id, "subject": event_subject(metric, unique_id)},
    )
