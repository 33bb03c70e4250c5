"""What a notification says of a run."""

from bcklaviyo_gui.gui.engine.status_texts import is_worth_telling, sentence
from bcklaviyo_gui.gui.text.language import counted
from bcklaviyo_gui.gui.text.phrases import error_title
from bcklaviyo_gui.sync.reports import Outcome, RunSummary


def run_notice(name: str, summary: RunSummary) -> tuple[str, str] | None:
    """Title and text for a run that failed, or kept something out of Klaviyo; None for a good one."""
    if summary.outcome is Outcome.FAILED and summary.error is not None and is_worth_telling(summary):
        return f"{name}: {error_title(summary.error)}", sentence(summary.error)
    if summary.issues and summary.kept_out:
        return name, counted("{n} need attention: they could not be sent.", summary.kept_out)
    return None
