"""The preview that is kept on disk, as the view needs it."""

from dataclasses import dataclass
from pathlib import Path

from bcklaviyo_gui.gui.engine.reader import Files
from bcklaviyo_gui.operations.standing import is_history_sent
from bcklaviyo_gui.state import previews, queries
from bcklaviyo_gui.state.previews import About
from bcklaviyo_gui.state.queries import Total


@dataclass(frozen=True, slots=True)
class Kept:
    """A preview. `is_past`: something was sent since it was made; `is_history_sent`: it shows only what is new."""

    path: Path
    about: About
    totals: tuple[Total, ...]
    profiles: int
    is_past: bool
    is_history_sent: bool

    @property
    def events(self) -> int:
        """How many events it has."""
        return sum(total.events for total in self.totals)

    @property
    def is_worth_a_list(self) -> bool:
        """Whether there is something to see: not what has been sent since, and not nothing."""
        return not self.is_history_sent or (not self.is_past and bool(self.events or self.profiles))

    @property
    def has_currencies(self) -> bool:
        """Whether its events are of more than one currency."""
        return len({total.currency for total in self.totals}) > 1


def newest_kept(files: Files, home: Path, state_file: Path) -> Kept | None:
    """The newest preview in a connection's folder. Blocks: for the reader's thread."""
    path = previews.newest(home)
    database = files.open(path) if path is not None else None
    if path is None or database is None:
        return None
    about, state = previews.about(database), files.open(state_file)
    return Kept(
        path,
        about,
        previews.totals(database),
        previews.count_profiles(database),
        is_past=state is not None and queries.has_sent_since(state, about.made),
        is_history_sent=state is not None and is_history_sent(state),
    )
