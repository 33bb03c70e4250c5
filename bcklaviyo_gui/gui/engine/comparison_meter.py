"""How far a comparison is, and how long it will take: pure, from its reports."""

from bcklaviyo_gui.gui.engine.progress_meter import Track
from bcklaviyo_gui.reconcile.ports import ComparisonProgress, ComparisonStage

# The store gives 250 orders a request; Klaviyo 1,000 events, and takes 150 such requests a minute.
_ORDERS_A_REQUEST = 250
_EVENTS_A_REQUEST = 1000
_EVENTS_REQUEST_S = 60 / 150


class ComparisonMeter:
    """Takes a comparison's progress with the time of a clock that only grows, in seconds."""

    def __init__(self) -> None:
        self._tracks: dict[ComparisonStage, Track] = {}
        self._stage: ComparisonStage | None = None

    def take(self, report: ComparisonProgress, now_s: float) -> None:
        """Note how far a stage is."""
        self._stage = report.stage
        self._tracks.setdefault(report.stage, Track()).take(report.done, report.total, now_s)

    def seconds_left(self) -> float | None:
        """About how long it still takes; None while that is a guess."""
        if self._stage not in (ComparisonStage.ORDERS, ComparisonStage.EVENTS):
            return None
        track = self._tracks[self._stage]
        left, rate = track.seconds_left, track.rate
        if left is None or self._stage is ComparisonStage.EVENTS:
            return left
        # About as many events as orders are read after them, in requests that take about as long.
        request_s = max(_ORDERS_A_REQUEST / rate, _EVENTS_REQUEST_S) if rate else _EVENTS_REQUEST_S
        return left + (track.total or 0) / _EVENTS_A_REQUEST * request_s
