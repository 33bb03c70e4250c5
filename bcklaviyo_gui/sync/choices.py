"""What the settings can choose from, for screens that show them."""

from bcklaviyo_gui.mapping.rules import STATUS_NAMES, PriceSide

ORDER_STATUSES: dict[int, str] = dict(STATUS_NAMES)
PRICE_SIDES: tuple[str, ...] = tuple(side.value for side in PriceSide)

__all__ = ["ORDER_STATUSES", "PRICE_SIDES"]
