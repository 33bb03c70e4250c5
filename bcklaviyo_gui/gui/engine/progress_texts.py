"""How far a run is, in one line."""

from bcklaviyo_gui.gui.engine.progress_meter import ProgressMeter
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number, stage_words, time_left
from bcklaviyo_gui.sync.reports import RunProgress, RunStage


def stage_progress(report: RunProgress, meter: ProgressMeter) -> str:
    """What is done, how far, and how long it will take."""
    what = stage_words(report.stage)
    if report.stage is RunStage.PREPARING:
        return what
    if report.total is None or report.done >= report.total:
        return tr("{what}: {n}").format(what=what, n=number(report.done))
    words = tr("{what}: {n} of {total}").format(what=what, n=number(report.done), total=number(report.total))
    left = meter.seconds_left()
    return words if left is None else f"{words} · {time_left(left)}"
