"""What the Overview says: the accounts in words, and what is wrong, each with its one next step."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bcklaviyo_gui.domain.errors import ConnectionBusy
from bcklaviyo_gui.gui.engine.desk import CheckState, Desk
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.gui.text.phrases import error_sentence, error_title, said
from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.state.queries import DayCount

if TYPE_CHECKING:
    from bcklaviyo_gui.gui.engine.comparison_schedule import LastCheck
    from bcklaviyo_gui.sync.preflight import Problem

_KEY_CODES = ("key_rejected", "permission_missing", "keys_missing", "keyring")


@dataclass(frozen=True)
class Account:
    """An account as its card shows it."""

    name: str
    facts: str
    state: str
    tone: Tone


@dataclass(frozen=True)
class Remark:
    """Something wrong, and its next step."""

    code: str
    tone: Tone
    title: str
    text: str
    action_text: str = ""
    act: Callable[[Desk], None] = field(default=lambda _desk: None, compare=False)


def account_cards(desk: Desk) -> tuple[Account, Account]:
    """The two accounts, BigCommerce first."""
    result, chosen = desk.checked.result, desk.services.chosen
    store = result.store if result is not None else None
    account = result.account if result is not None else None
    store_name = store.name if store is not None else chosen.store_name or desk.services.connection.name
    store_facts: tuple[str, ...] = (chosen.store_zone,)
    if store is not None:
        plan = tr("plan {name}").format(name=store.plan_name) if store.plan_name else ""
        store_facts = (store.timezone, store.currency, plan)
    account_facts: tuple[str, ...] = (account.timezone, account.currency) if account is not None else ()
    if result is not None and account is not None and result.writers is not None and not result.writers.are_active:
        account_facts = (*account_facts, tr("nobody else sends orders"))
    return (
        Account(store_name, _joined(store_facts), *_state(desk, "BigCommerce", is_there=store is not None)),
        Account(
            account.name if account is not None else chosen.account_name or "—",
            _joined(account_facts),
            *_state(desk, "Klaviyo", is_there=account is not None),
        ),
    )


_URGENCY = (Tone.BAD, Tone.WARNING, Tone.ACCENT, Tone.NEUTRAL, Tone.FINE)


def warnings(desk: Desk) -> tuple[Remark, ...]:
    """What is wrong, the most urgent first."""
    result = desk.checked.result
    problems = result.problems if result is not None else ()
    zones = next((problem for problem in problems if problem.code == "timezone_mismatch"), None)
    differing = _days_that_differ(desk, zones)
    found = [*_run_fault(desk), *_check_fault(desk), *differing]
    # One banner for the time zones: the days that differ for them hold it.
    is_told = bool(differing) and desk.last_check is not None and desk.last_check.is_mismatch
    found.extend(_of_problem(desk, problem) for problem in problems if not (is_told and problem is zones))
    unique: dict[str, Remark] = {}
    for remark in found:
        unique.setdefault(remark.code if remark.code in _KEY_CODES else f"{remark.code} {remark.text}", remark)
    return tuple(sorted(unique.values(), key=lambda remark: _URGENCY.index(remark.tone)))


def _run_fault(desk: Desk) -> list[Remark]:
    fault = desk.fault
    if fault is None:
        return []
    if isinstance(fault, ConnectionBusy):
        return [
            Remark(
                "busy",
                Tone.ACCENT,
                tr("A run outside this window works with this store."),
                tr("Two at once would be in each other's way. The next sync here waits for its end."),
            )
        ]
    if fault.code in _KEY_CODES:
        return [_key_remark(fault.code, error_title(fault), error_sentence(fault))]
    if fault.code == "other_writers":
        return [_writers_remark(desk, for_window(fault.message))]
    return [
        Remark(
            fault.code,
            Tone.BAD,
            error_title(fault) + ".",
            error_sentence(fault),
            tr("Look again"),
            lambda desk: desk.refresh(),
        )
    ]


def known_days(days: tuple[DayCount, ...], last: "LastCheck | None") -> tuple[DayCount, ...]:
    """The days as far as they were read here; those that were compared, as both sides have them."""
    compared = {day.day: DayCount(day.day, day.orders, day.events) for day in last.days} if last is not None else {}
    if not days:
        return tuple(compared.values())
    return tuple(compared.get(day.day, day) for day in days)


def _days_that_differ(desk: Desk, zones: "Problem | None") -> list[Remark]:
    last = desk.last_check
    if last is None or not last.differing:
        return []
    title = tr("On {n} of the last {days} days both sides differ.").format(n=last.differing, days=len(last.days))
    if not last.is_mismatch:
        why = counted("{n} orders explain it.", last.orders)
    elif zones is not None:
        why = said(zones.detail or zones.message, zones.advice)
    else:
        why = counted("The time zones differ. {n} orders explain it.", last.orders)
    return [
        Remark(
            "days_differ",
            Tone.WARNING,
            title,
            why,
            tr("S&ee why"),
            lambda desk: desk.request_comparison(),
        )
    ]


def _check_fault(desk: Desk) -> list[Remark]:
    fault = desk.checked.fault
    if fault is None or desk.checked.state is not CheckState.NO_ANSWER:
        return []
    if fault.code in _KEY_CODES:
        return [_key_remark(fault.code, error_title(fault), error_sentence(fault))]
    return [
        Remark(
            "no_answer",
            Tone.WARNING,
            error_title(fault) + ".",
            error_sentence(fault),
            tr("Try again"),
            lambda desk: desk.check(),
        )
    ]


def _of_problem(desk: Desk, problem: "Problem") -> Remark:
    code = problem.code
    if problem.is_key:
        return _key_remark(code, tr("A key needs your attention"), said(problem.message, problem.advice))
    if code == "other_writers":
        return _writers_remark(desk, for_window(problem.message))
    title = tr("Your time zones differ.") if code == "timezone_mismatch" else tr("Your currencies differ.")
    words = title, said(problem.detail or problem.message, problem.advice)
    if code == "timezone_mismatch":
        return Remark(code, Tone.WARNING, *words, tr("See &which days differ"), lambda desk: desk.request_comparison())
    return Remark(code, Tone.WARNING, *words)


def _key_remark(code: str, title: str, text: str) -> Remark:
    return Remark(code, Tone.BAD, title + ".", text, tr("&Replace the keys…"), lambda desk: desk.keys_requested.emit())


def _writers_remark(desk: Desk, message: str) -> Remark:
    if desk.services.chosen.only_check:
        text = tr("That is why this program only checks your numbers, and sends nothing.")
        return Remark("other_writers", Tone.NEUTRAL, tr("Klaviyo gets your orders from elsewhere."), text)
    if desk.services.chosen.sends_despite_writers:
        text = tr("You chose to send all the same: reports that add up both count those orders twice.")
        return Remark("other_writers", Tone.WARNING, tr("Others send orders to this account too."), text)
    return Remark(
        "other_writers",
        Tone.BAD,
        tr("Orders would be counted twice."),
        message,
        tr("Only check my numbers"),
        lambda desk: desk.choose_only_check(),
    )


def _state(desk: Desk, side: str, *, is_there: bool) -> tuple[str, Tone]:
    checked = desk.checked
    if checked.state is CheckState.UNDER_WAY and not is_there:
        return tr("Looking…"), Tone.NEUTRAL
    if checked.state is CheckState.NO_ANSWER:
        fault = checked.fault
        if fault is not None and fault.code in _KEY_CODES:
            return tr("No key"), Tone.BAD
        return tr("No answer"), Tone.WARNING
    result = checked.result
    problems = result.problems if result is not None else ()
    if not is_there:
        return tr("Key not accepted"), Tone.BAD
    if any(problem.is_key and problem.side == side for problem in problems):
        return tr("Permission missing"), Tone.WARNING
    return tr("Connected"), Tone.FINE


def _joined(parts: tuple[str, ...]) -> str:
    return " · ".join(part for part in parts if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
