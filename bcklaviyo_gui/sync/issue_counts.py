"""The issues that a run tells of: its own, those of the parts that came before it, and how many stand in all."""

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.metrics import METRICS, Metric
from bcklaviyo_gui.state import issues, runs
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.reports import RunKind

_CONTINUED = (RunKind.BACKFILL, RunKind.SYNC)


def count_earlier_parts(context: RunContext) -> None:
    """Add what the unfinished runs of the same kind right before this one found, as far as it still stands.

    A backfill that was broken off goes on behind what it has read, and meets none of those orders again. Together the
    parts are one piece of work, and its end tells of all of it.
    """
    if context.plan.kind not in _CONTINUED:
        return
    first = runs.first_unfinished(context.database, context.run_id, context.plan.kind.value)
    if first is None:
        return
    tally = context.tally
    counted = {subject for subjects in tally.issues.values() for subject in subjects}
    for issue in issues.of_runs(context.database, first, context.run_id):
        is_of_person = issue.customer_id is not None or issue.kind in (
            IssueKind.PHONE_LEFT_OUT,
            IssueKind.PROFILE_REFUSED,
        )
        if is_of_person:
            tally.profile_issues.add((issue.kind, issue.subject))
        elif issue.order_id is not None and issue.subject not in counted:
            tally.note_issue(_metric_of(issue), issue.subject)


def _metric_of(issue: issues.NotedIssue) -> Metric:
    """The metric that an issue about an order counts under."""
    if issue.metric is not None:
        return METRICS[issue.metric]
    return Metric.REFUNDED_ORDER if issue.subject.startswith("refund:") else Metric.PLACED_ORDER
