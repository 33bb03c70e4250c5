"""What a preview would send becomes compact rows, stored for the window until the next preview."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.klaviyo.batching import OutboxItem, ProfileItem
from bcklaviyo_gui.klaviyo.payloads import IdentityKind, Location, item_name
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.operations.lists import Files
from bcklaviyo_gui.operations.standing import is_history_sent
from bcklaviyo_gui.state import previews, queries
from bcklaviyo_gui.state.preview_writer import NewEvent, NewProfile, PreviewWriter
from bcklaviyo_gui.state.previews import About, Covered
from bcklaviyo_gui.state.queries import Total
from bcklaviyo_gui.sync.preview import profile_line
from bcklaviyo_gui.sync.reports import RunSummary
from bcklaviyo_gui.sync.rows import seconds

_PARTS = 10_000
_EARLIEST_S, _LATEST_S = -(2**62), 2**62


class Keeping:
    """Takes what a preview would send; `finish` puts it in the place of the preview before."""

    def __init__(self, folder: DataFolder, connection: Connection) -> None:
        self._home = folder.prepare_connection(connection.folder)
        self._state_file = folder.state_file(connection.folder)
        self._writer: PreviewWriter | None = None

    def __enter__(self) -> "Keeping":
        self._writer = PreviewWriter(self._home)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()

    def take_event(self, item: OutboxItem) -> None:
        """Take an event as it would be sent."""
        self._open().add_event(_event(item))

    def take_profile(self, item: ProfileItem) -> None:
        """Take a profile as it would be sent."""
        self._open().add_profile(_profile(item))

    def finish(self, summary: RunSummary) -> None:
        """The preview is complete."""
        about = About(made=seconds(summary.ended), orders_read=summary.orders_read, issues=summary.issues)
        self._open().complete(about, self._state_file)

    def _open(self) -> PreviewWriter:
        if self._writer is None:
            raise RuntimeError("The preview is written inside its context.")
        return self._writer


@dataclass(frozen=True, slots=True)
class StoredPreview:
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


def newest_stored(files: Files, home: Path, state_file: Path) -> StoredPreview | None:
    """The newest preview in a connection's folder. Reads files."""
    path = previews.newest(home)
    database = files.open(path) if path is not None else None
    if path is None or database is None:
        return None
    about, state = previews.about(database), files.open(state_file)
    return StoredPreview(
        path,
        about,
        previews.totals(database),
        previews.count_profiles(database),
        is_past=state is not None and queries.has_sent_since(state, about.made),
        is_history_sent=state is not None and is_history_sent(state),
    )


def covered_by(files: Files, home: Path, state_file: Path, since: int | None, before: int | None) -> Covered | None:
    """What of the newest preview belongs to the orders of a span of seconds. Reads files.

    None without a preview, and when something was sent since: what of it is left is not known.
    """
    path = previews.newest(home)
    database, state = files.open(path) if path is not None else None, files.open(state_file)
    if database is None or (state is not None and queries.has_sent_since(state, previews.about(database).made)):
        return None
    placed, started = METRIC_NUMBERS[Metric.PLACED_ORDER], METRIC_NUMBERS[Metric.STARTED_CHECKOUT]
    return previews.covered(database, placed, started, since or _EARLIEST_S, before or _LATEST_S)


def _event(item: OutboxItem) -> NewEvent:
    is_email = item.identity.kind is IdentityKind.EMAIL
    return NewEvent(
        metric=METRIC_NUMBERS[item.metric],
        unique_id=item.unique_id,
        order_id=item.order_id,
        time=item.time,
        value=int(item.value * _PARTS),
        currency=item.currency,
        email=item.identity.value if is_email else None,
        external_id=None if is_email else item.identity.value,
        item=item_name(item.attributes) if item.metric is Metric.ORDERED_PRODUCT else None,
    )


def _profile(item: ProfileItem) -> NewProfile:
    profile = item.profile
    place, names = profile.location or Location(), (profile.first_name, profile.last_name)
    return NewProfile(
        person=f"x:{profile.external_id}" if profile.external_id else f"e:{profile.email}",
        email=profile.email or None,
        external_id=profile.external_id or None,
        name=" ".join(name for name in names if name),
        place=", ".join(part for part in (place.city, place.region, place.country) if part),
        payload=profile_line(item),
    )
