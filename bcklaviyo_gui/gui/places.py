"""The places of the window, in the sidebar's order. A view is made at its first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.desk import Desk


class View(Protocol):
    """What the window asks of a view beside being a widget."""

    def refresh(self) -> None:
        """Show what is true now."""
        ...


@dataclass(frozen=True)
class Place:
    """A place: its key, its name (to be translated), its icon, and what makes its view."""

    key: str
    name: str
    icon: str
    make: Callable[[Desk], QWidget]


def _overview(desk: Desk) -> QWidget:
    from bcklaviyo_gui.gui.views.overview import OverviewView

    return OverviewView(desk)


def _settings(desk: Desk) -> QWidget:
    from bcklaviyo_gui.gui.views.settings_view import SettingsView

    return SettingsView(desk)


PLACES = (
    Place("overview", "&Overview", "house", _overview),
    Place("settings", "Se&ttings", "gear-six", _settings),
)


def as_view(widget: QWidget) -> View:
    """A place's widget as what it also is."""
    return cast(View, widget)
