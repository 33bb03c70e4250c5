"""The zone that the views tell times in."""

from datetime import date
from zoneinfo import ZoneInfo

from bcklaviyo_gui.gui.engine.services import Services


def store_zone(services: Services) -> ZoneInfo:
    """The store's zone, as far as this system knows it; UTC until then."""
    return services.zone


def store_today(services: Services) -> date:
    """The day that it is at the store."""
    return services.clock.now().astimezone(store_zone(services)).date()
