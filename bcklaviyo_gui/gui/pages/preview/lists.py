"""The two lists of a preview, as models and as fields of a file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.gui.engine.reader import Reader
from bcklaviyo_gui.gui.tables.columns import Column
from bcklaviyo_gui.gui.tables.export import Field
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.operations.lists import Files
from bcklaviyo_gui.state import previews
from bcklaviyo_gui.state.previews import PreviewEvent, PreviewProfile

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.previews import StoredPreview

EVENT_WIDTHS = (15.5, 16, 24, 9, 12.5, 10, 24)
PROFILE_WIDTHS = (30, 17, 21, 11)


def newest_preview(files: Files, home: Path, state_file: Path) -> "StoredPreview | None":
    """The newest preview of a connection's folder; blocks. What makes one is loaded with it: the list opens before."""
    from bcklaviyo_gui.operations.previews import newest_stored

    return newest_stored(files, home, state_file)


def event_model(
    reader: Reader, zone: ZoneInfo, has_currencies: Callable[[], bool], view: QWidget
) -> WindowModel[PreviewEvent]:
    """The events; `has_currencies`: amounts are told with their currency, since there are several."""

    def value(row: PreviewEvent) -> str:
        return texts.money(row.value, row.currency) if has_currencies() else texts.amount(row.value, row.currency)

    columns = [
        Column[PreviewEvent]("metric", tr("Metric"), lambda row: METRICS[row.metric].value, "metric"),
        Column[PreviewEvent]("time", tr("Time"), lambda row: texts.instant(row.time, zone), "time"),
        Column[PreviewEvent]("profile", tr("Profile"), _who, "email"),
        Column[PreviewEvent]("order", tr("Order"), lambda row: texts.order_number(row.order_id), "order"),
        Column[PreviewEvent]("value", tr("Value"), value, "value", is_number=True),
        Column[PreviewEvent]("currency", tr("Currency"), lambda row: row.currency, is_hidden=True),
        Column[PreviewEvent]("product", tr("Product"), lambda row: row.item or "", "item", is_hidden=True),
    ]
    return WindowModel(reader, previews.EVENTS, columns, lambda row: (row.id,), view)


def profile_model(reader: Reader, view: QWidget) -> WindowModel[PreviewProfile]:
    """The profiles."""
    columns = [
        Column[PreviewProfile]("email", tr("Email"), lambda row: row.email or "", "email"),
        Column[PreviewProfile]("name", tr("Name"), lambda row: row.name, "name"),
        Column[PreviewProfile]("place", tr("Place"), lambda row: row.place, "place"),
        Column[PreviewProfile]("id", tr("Customer"), lambda row: row.external_id or "", "external_id", is_number=True),
    ]
    return WindowModel(reader, previews.PROFILES, columns, lambda row: (row.id,), view)


EVENT_FIELDS = (
    Field[PreviewEvent]("metric", lambda row: METRICS[row.metric].value),
    Field[PreviewEvent]("time", lambda row: instant_of(row.time).isoformat()),
    Field[PreviewEvent]("email", lambda row: row.email),
    Field[PreviewEvent]("external_id", lambda row: row.external_id),
    Field[PreviewEvent]("order_id", lambda row: row.order_id),
    Field[PreviewEvent]("value", lambda row: row.value),
    Field[PreviewEvent]("currency", lambda row: row.currency),
    Field[PreviewEvent]("product", lambda row: row.item),
    Field[PreviewEvent]("unique_id", lambda row: row.unique_id),
)
PROFILE_FIELDS = (
    Field[PreviewProfile]("email", lambda row: row.email),
    Field[PreviewProfile]("external_id", lambda row: row.external_id),
    Field[PreviewProfile]("name", lambda row: row.name),
    Field[PreviewProfile]("place", lambda row: row.place),
)


def _who(row: PreviewEvent) -> str:
    return row.email or (tr("id {id}").format(id=row.external_id) if row.external_id else "")
