"""Check, preview, backfill, sync and repair: what a person can ask of one connection, for both doors."""

from datetime import date

from bcklaviyo_gui.operations import connect, previews
from bcklaviyo_gui.operations.damage import damage_told
from bcklaviyo_gui.operations.opening import Work
from bcklaviyo_gui.sync import preflight
from bcklaviyo_gui.sync.preflight import CheckResult
from bcklaviyo_gui.sync.preview import PreviewSink
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary
from bcklaviyo_gui.sync.run import run_sync


def check(work: Work, *, writing: bool = True) -> CheckResult:
    """Keys, permissions, time zones, currency and other writers; `writing`: the Klaviyo key must be able to write."""
    clients = work.clients
    return preflight.check(
        work.connection.name, clients.bigcommerce, clients.klaviyo, work.clock.now(), writing=writing
    )


def preview(work: Work, sink: PreviewSink, *, since: date | None = None, until: date | None = None) -> RunSummary:
    """Map the history and send nothing; `sink` takes each event and profile."""
    plan = connect.run_plan(RunKind.PREVIEW, work.connection, work.settings, since=since, until=until)
    with (
        damage_told(work.folder.state_file(work.connection.folder)),
        connect.Previewing(work.folder, work.connection, work.clients, work.clock, sink) as ports,
    ):
        return run_sync(plan, ports, stop=work.stop, report=work.report)


def stored_preview(work: Work) -> RunSummary:
    """A preview of the whole history; one that completes takes the place of the stored one."""
    with previews.Keeping(work.folder, work.connection) as keeping:
        summary = preview(work, keeping)
        if summary.outcome is Outcome.COMPLETED:
            keeping.finish(summary)
        return summary


def run(
    work: Work,
    kind: RunKind,
    *,
    since: date | None = None,
    until: date | None = None,
    anyway: bool = False,
    order_ids: tuple[int, ...] = (),
) -> RunSummary:
    """One backfill, sync or repair. Raises ConnectionBusy while another run holds the connection."""
    plan = connect.run_plan(
        kind, work.connection, work.settings, since=since, until=until, anyway=anyway, order_ids=order_ids
    )
    with (
        damage_told(work.folder.state_file(work.connection.folder)),
        connect.Writing(work.folder, work.connection, work.clients, work.clock) as ports,
    ):
        return run_sync(plan, ports, stop=work.stop, report=work.report)
