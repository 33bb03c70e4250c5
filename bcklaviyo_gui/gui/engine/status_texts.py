"""The status line in words: from how a connection stands to a dot, a state and the next sync."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from bcklaviyo_gui.domain.errors import BcklaviyoError, ConnectionBusy
from bcklaviyo_gui.domain.zones import local_time
from bcklaviyo_gui.gui.engine.desk import CheckState, Desk
from bcklaviyo_gui.gui.engine.schedule_controller import NextSync
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.phrases import clock_time, error_sentence, error_title, run_title
from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.sync.reports import RunSummary
from bcklaviyo_gui.sync.schedule import Action


@dataclass(frozen=True)
class Status:
    """What the status line and the tray show."""

    tone: Tone
    state: str
    next_sync: str
    where: str


def status_of(desk: Desk, upcoming: NextSync, now: datetime, *, is_stopping: bool, caught_up: str | None) -> Status:
    """How a connection stands, in one line."""
    tone, state = _state(desk, now, is_stopping=is_stopping, caught_up=caught_up)
    return Status(tone, state, next_words(upcoming, now, desk.services.zone), _where(desk, now))


def next_words(upcoming: NextSync, now: datetime, zone: tzinfo) -> str:
    """When the next sync is, or what it waits for."""
    decision = upcoming.decision
    if upcoming.paused_until is not None and decision.action is Action.WAIT:
        return tr("Paused until {time}").format(time=clock_time(upcoming.paused_until, now, zone))
    if decision.action is Action.WAIT and decision.due is not None:
        return tr("Next sync {time}").format(time=clock_time(decision.due, now, zone))
    return {
        Action.WAIT_FOR_NETWORK: tr("Next sync when the network is back"),
        Action.HOLD: tr("Syncs wait until this is mended"),
        Action.SYNC: tr("Next sync now"),
        Action.CATCH_UP: tr("Next sync now"),
    }.get(decision.action, "")


def sentence(error: BcklaviyoError) -> str:
    """A fault and what to do."""
    return error_sentence(error)


def is_worth_telling(summary: RunSummary) -> bool:
    """Whether a failed run deserves a notification: another program's run is no failure."""
    return not isinstance(summary.error, ConnectionBusy)


def _state(desk: Desk, now: datetime, *, is_stopping: bool, caught_up: str | None) -> tuple[Tone, str]:
    run = desk.services.run
    if is_stopping or run.is_stopping:
        return Tone.ACCENT, tr("Stopping…")
    if run.kind is not None and run.connection is not None:
        if desk.is_running_here:
            if caught_up == run.connection.name:
                return Tone.ACCENT, tr("Catching up on a missed sync…")
            return Tone.ACCENT, run_title(run.kind) + "…"
        return Tone.ACCENT, tr("{name}: {what}…").format(name=run.connection.name, what=run_title(run.kind))
    if isinstance(desk.fault, ConnectionBusy):
        return Tone.ACCENT, tr("A run outside this window works with this store")
    if desk.fault is not None:
        return Tone.BAD, error_title(desk.fault)
    if desk.needs_keys:
        return Tone.BAD, tr("A key needs your attention")
    if desk.checked.state is CheckState.NO_ANSWER:
        return Tone.WARNING, tr("No answer from the accounts")
    return _rest(desk, now, caught_up)


def _rest(desk: Desk, now: datetime, caught_up: str | None) -> tuple[Tone, str]:
    standing = desk.standing
    if standing is None:
        return Tone.NEUTRAL, tr("Opening…")
    if desk.services.chosen.only_check:
        return Tone.NEUTRAL, tr("Only checking: nothing is sent")
    if standing.last_good is None:
        if standing.is_history_begun or any(standing.sent.values()):
            return Tone.NEUTRAL, tr("A part of your order history is in Klaviyo")
        return Tone.NEUTRAL, tr("Nothing has been sent yet")
    at = clock_time(standing.last_good.ended, now, desk.services.zone)
    if standing.needing_attention:
        attention = counted("{n} need attention", standing.needing_attention)
        if caught_up == desk.services.connection.name:
            text = tr("A missed sync was caught up {time} · {attention}")
            return Tone.WARNING, text.format(time=at, attention=attention)
        return Tone.WARNING, tr("Last sync {time} · {attention}").format(time=at, attention=attention)
    if caught_up == desk.services.connection.name:
        return Tone.FINE, tr("Up to date · a missed sync was caught up {time}").format(time=at)
    return Tone.FINE, tr("Up to date · last sync {time}").format(time=at)


def _where(desk: Desk, now: datetime) -> str:
    chosen, zone = desk.services.chosen, desk.services.zone
    is_ours = now.astimezone(zone).utcoffset() == local_time(now).utcoffset()
    told = chosen.store_zone if is_ours or not chosen.store_zone else tr("times of {zone}").format(zone=zone.key)
    parts = [chosen.store_name or desk.services.connection.name, told]
    if desk.services.is_demo:
        parts.insert(0, tr("Demo"))
    return " · ".join(part for part in parts if part)
