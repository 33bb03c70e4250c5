"""How fast a run is, and how long it will take: pure, from its reports."""

from collections import deque
from dataclasses import dataclass, field

from bcklaviyo_gui.sync.reports import Progress, RunKind, Stage

_WINDOW_S = 12.0
_SETTLED_S = 3.0
# What bounds a run: the slower of reading orders and sending their events.
_DECIDING = (Stage.ORDERS, Stage.SENDING)
_BEFORE_ORDERS = (Stage.CATALOGUE, Stage.CUSTOMERS, Stage.REFUNDS)


@dataclass(frozen=True, slots=True)
class StageState:
    """A stage: how far, of how much (None: nobody knows), and how many a second (None: too early to say)."""

    stage: Stage
    done: int
    total: int | None
    rate: float | None
    is_over: bool


@dataclass
class _Track:
    done: int = 0
    total: int | None = None
    marks: deque[tuple[float, int]] = field(default_factory=deque)


class ProgressMeter:
    """Takes a run's progress with the time of a clock that only grows, in seconds."""

    def __init__(self, kind: RunKind) -> None:
        self.kind = kind
        self._tracks: dict[Stage, _Track] = {}

    def take(self, report: Progress, now_s: float) -> None:
        """Note how far a stage is."""
        if report.stage is Stage.PREPARING:
            return
        track = self._tracks.setdefault(report.stage, _Track())
        track.done, track.total = report.done, report.total
        track.marks.append((now_s, report.done))
        while len(track.marks) > 2 and now_s - track.marks[0][0] > _WINDOW_S:
            track.marks.popleft()

    def stages(self) -> tuple[StageState, ...]:
        """All stages that began, in the order of work."""
        return tuple(self._state(stage, self._tracks[stage]) for stage in Stage if stage in self._tracks)

    def seconds_left(self) -> float | None:
        """About how long the run still takes; None while that is a guess."""
        left = [
            (state.total - state.done) / state.rate
            for state in self.stages()
            if state.stage in _DECIDING and state.total is not None and state.rate and state.done < state.total
        ]
        return max(left, default=None)

    def _state(self, stage: Stage, track: _Track) -> StageState:
        is_over = (track.total is not None and track.done >= track.total) or (
            stage in _BEFORE_ORDERS and Stage.ORDERS in self._tracks
        )
        return StageState(stage, track.done, track.total, _rate(track), is_over)


def _rate(track: _Track) -> float | None:
    if len(track.marks) < 2:
        return None
    (first_s, first), (last_s, last) = track.marks[0], track.marks[-1]
    took = last_s - first_s
    return (last - first) / took if took >= _SETTLED_S and last > first else None
