"""Words and numbers as the merchant reads them: local time, grouped digits, stages and runs by name."""

from datetime import datetime, timedelta, tzinfo

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.sync.reports import RunKind, RunPause, RunStage

_SOON_S = 5.0


def number(value: int) -> str:
    """A count with grouped digits."""
    return written.count(value)


def orders_text(count: int) -> str:
    """How many orders."""
    return counted("{n} orders", count)


def clock_time(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """A moment by the clock of a zone, the store's: only the hour when it is today there."""
    local, today = moment.astimezone(zone), now.astimezone(zone).date()
    hour = written.hour(local)
    if local.date() == today:
        return hour
    if local.date() == today + timedelta(days=1):
        return tr("tomorrow {time}").format(time=hour)
    if local.date() == today - timedelta(days=1):
        return tr("yesterday {time}").format(time=hour)
    return f"{written.day(local.date(), has_year=False)} {hour}"


def duration(seconds: float) -> str:
    """About how long, in one or two words."""
    if seconds < 5:
        return tr("a few seconds")
    if seconds < 90:
        return tr("{n} seconds").format(n=round(seconds / 5) * 5)
    if seconds < 5400:
        return tr("{n} minutes").format(n=round(seconds / 60))
    return tr("{n} hours").format(n=round(seconds / 3600))


def time_left(seconds: float) -> str:
    """How long something will take."""
    if seconds < _SOON_S:
        return tr("A few seconds left")
    return tr("About {time} left").format(time=duration(seconds))


def waiting_words(waiting: RunPause) -> str:
    """Why something waits, and how long."""
    return tr("{reason}; going on in {time}").format(reason=for_window(waiting.reason), time=duration(waiting.seconds))


def interval_words(minutes: int) -> str:
    """How often."""
    if minutes == 60:
        return tr("every hour")
    if minutes == 1440:
        return tr("once a day")
    if minutes % 60 == 0:
        return tr("every {n} hours").format(n=minutes // 60)
    return tr("every {n} minutes").format(n=minutes)


def stage_words(stage: RunStage) -> str:
    """What a stage does."""
    return {
        RunStage.PREPARING: tr("Looking at both accounts"),
        RunStage.CATALOG: tr("Catalogue"),
        RunStage.CUSTOMERS: tr("Customers"),
        RunStage.REFUNDS: tr("Refunds"),
        RunStage.ORDERS: tr("Orders read"),
        RunStage.CHECKOUTS: tr("Checkouts"),
        RunStage.PROFILES: tr("Profiles sent"),
        RunStage.SENDING: tr("Sent to Klaviyo"),
    }[stage]


def run_title(kind: RunKind) -> str:
    """What a run under way is doing."""
    return {
        RunKind.BACKFILL: tr("Sending your order history"),
        RunKind.SYNC: tr("Sending what changed"),
        RunKind.REPAIR: tr("Sending some orders again"),
        RunKind.PREVIEW: tr("Counting what would be sent"),
    }[kind]


def error_sentence(error: BcklaviyoError) -> str:
    """What happened and what to do."""
    return said(error.message, error.advice)


def error_title(error: BcklaviyoError) -> str:
    """What happened, in a few words."""
    return for_window(error.title)


def said(message: Message, advice: Message) -> str:
    """What the engine says, and its advice."""
    return f"{for_window(message)} {for_window(advice)}".strip()
