"""The zone that the views tell times in."""

from datetime import date
from zoneinfo import ZoneInfo

from bcklaviyo_gui.domain.zones import named_zone
from bcklaviyo_gui.gui.engine.services import Services


def store_zone(services: Services) -> ZoneInfo:
    """The store's zone, as far as this system knows it; UTC until then."""
    return named_zone(services.chosen.store_zone) or ZoneInfo("UTC")


def store_today(services: Services) -> date:
    """The day that it is at the store."""
    return services.clock.now().astimezone(store_zone(services)).date()
