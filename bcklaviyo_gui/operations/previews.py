"""The lines of a preview become compact rows, kept for the window until the next preview."""

from datetime import datetime
from decimal import Decimal
from types import TracebackType

import msgspec

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.state.preview_writer import NewEvent, NewProfile, PreviewWriter
from bcklaviyo_gui.state.previews import About
from bcklaviyo_gui.sync.reports import RunSummary
from bcklaviyo_gui.sync.rows import seconds

_PARTS = 10_000
_ZERO = Decimal(0)


class Keeping:
    """Takes the lines of a preview, from any thread; `finish` puts it in the place of the preview before."""

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

    def write(self, line: bytes) -> None:
        """Take a line as the recorder writes it."""
        writer = self._open()
        found = typed_json.decode(line, _Line)
        if found.kind == "event":
            writer.add_event(_event(found.attributes))
        else:
            writer.add_profile(_profile(found.attributes, line))

    def finish(self, summary: RunSummary) -> None:
        """The preview is complete."""
        about = About(made=seconds(summary.ended), orders_read=summary.orders_read, issues=summary.issues)
        self._open().complete(about, self._state_file)

    def _open(self) -> PreviewWriter:
        if self._writer is None:
            raise RuntimeError("The preview is written inside its context.")
        return self._writer


class _Name(msgspec.Struct, frozen=True):
    name: str = ""


class _Named(msgspec.Struct, frozen=True):
    attributes: _Name


class _Metric(msgspec.Struct, frozen=True):
    data: _Named


class _Person(msgspec.Struct, frozen=True):
    email: str | None = None
    external_id: str | None = None


class _PersonData(msgspec.Struct, frozen=True):
    attributes: _Person


class _PersonOf(msgspec.Struct, frozen=True):
    data: _PersonData


class _Properties(msgspec.Struct, frozen=True, rename={"order_id": "OrderId", "name": "Name"}):
    order_id: str = "0"
    name: str | None = None


class _Location(msgspec.Struct, frozen=True):
    city: str | None = None
    region: str | None = None
    country: str | None = None


class _Attributes(msgspec.Struct, frozen=True):
    """Those of an event, and those of a profile."""

    metric: _Metric | None = None
    unique_id: str = ""
    time: datetime | None = None
    value: Decimal = _ZERO
    value_currency: str = ""
    profile: _PersonOf | None = None
    properties: _Properties = _Properties()
    email: str | None = None
    external_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    location: _Location | None = None


class _Line(msgspec.Struct, frozen=True):
    kind: str
    attributes: _Attributes


def _event(attributes: _Attributes) -> NewEvent:
    if attributes.metric is None or attributes.time is None or attributes.profile is None:
        raise ValueError("An event without metric, time or profile.")
    person = attributes.profile.data.attributes
    return NewEvent(
        metric=METRIC_NUMBERS[Metric(attributes.metric.data.attributes.name)],
        unique_id=attributes.unique_id,
        order_id=int(attributes.properties.order_id),
        time=seconds(attributes.time),
        value=int(attributes.value * _PARTS),
        currency=attributes.value_currency,
        email=person.email,
        external_id=person.external_id,
        item=attributes.properties.name,
    )


def _profile(attributes: _Attributes, line: bytes) -> NewProfile:
    place = attributes.location or _Location()
    names = (attributes.first_name, attributes.last_name)
    return NewProfile(
        person=f"x:{attributes.external_id}" if attributes.external_id else f"e:{attributes.email}",
        email=attributes.email,
        external_id=attributes.external_id,
        name=" ".join(name for name in names if name),
        place=", ".join(part for part in (place.city, place.region, place.country) if part),
        payload=line,
    )
