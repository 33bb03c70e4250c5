"""The zone that the views tell times in."""

from zoneinfo import ZoneInfo

from bcklaviyo_gui.gui.services import Services
from bcklaviyo_gui.zones import named_zone


def store_zone(services: Services) -> ZoneInfo:
    """The store's zone, as far as this system knows it; UTC until then."""
    return named_zone(services.chosen.store_zone) or ZoneInfo("UTC")
