"""How fast a run is, and how long it will take: pure, from its reports."""

from collections import deque
from dataclasses import dataclass, field

from bcklaviyo_gui.sync.reports import RunKind, RunProgress, RunStage

_WINDOW_S = 12.0
_SETTLED_S = 3.0
# What bounds a run: the slower of reading orders and sending their events.
_DECIDING = (RunStage.ORDERS, RunStage.SENDING)
_BEFORE_ORDERS = (RunStage.CATALOG, RunStage.CUSTOMERS, RunStage.REFUNDS)


@dataclass(frozen=True, slots=True)
class StageState:
    """A stage: how far, of how much (None: nobody knows), and how many a second (None: too early to say)."""

    stage: RunStage
    done: int
    total: int | None
    rate: float | None
    is_over: bool


@dataclass
class Track:
    """How far one stage is, and how fast it was of late."""

    done: int = 0
    total: int | None = None
    _marks: deque[tuple[float, int]] = field(default_factory=deque)

    def take(self, done: int, total: int | None, now_s: float) -> None:
        """Note how far it is."""
        self.done, self.total = done, total
        self._marks.append((now_s, done))
        while len(self._marks) > 2 and now_s - self._marks[0][0] > _WINDOW_S:
            self._marks.popleft()

    @property
    def rate(self) -> float | None:
        """How many a second; None when it is too early to say."""
        if len(self._marks) < 2:
            return None
        (first_s, first), (last_s, last) = self._marks[0], self._marks[-1]
        took = last_s - first_s
        return (last - first) / took if took >= _SETTLED_S and last > first else None

    @property
    def seconds_left(self) -> float | None:
        """About how long it still takes; None while that is a guess, or when it is over."""
        if self.total is None or not self.rate or self.done >= self.total:
            return None
        return (self.total - self.done) / self.rate


class ProgressMeter:
    """Takes a run's progress with the time of a clock that only grows, in seconds."""

    def __init__(self, kind: RunKind) -> None:
        self.kind = kind
        self._tracks: dict[RunStage, Track] = {}

    def take(self, report: RunProgress, now_s: float) -> None:
        """Note how far a stage is."""
        if report.stage is RunStage.PREPARING:
            return
        self._tracks.setdefault(report.stage, Track()).take(report.done, report.total, now_s)

    def stages(self) -> tuple[StageState, ...]:
        """All stages that began, in the order of work."""
        return tuple(self._state(stage, self._tracks[stage]) for stage in RunStage if stage in self._tracks)

    def seconds_left(self) -> float | None:
        """About how long the run still takes; None while that is a guess."""
        left = [self._tracks[stage].seconds_left for stage in _DECIDING if stage in self._tracks]
        return max((one for one in left if one is not None), default=None)

    def _state(self, stage: RunStage, track: Track) -> StageState:
        is_over = (track.total is not None and track.done >= track.total) or (
            stage in _BEFORE_ORDERS and RunStage.ORDERS in self._tracks
        )
        return StageState(stage, track.done, track.total, track.rate, is_over)
