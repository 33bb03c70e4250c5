"""Amounts as Klaviyo gives them back."""

from decimal import Decimal, InvalidOperation

_MOST_DIGITS = 15


def amount_of(value: object) -> Decimal | None:
    """An amount of money, whatever its JSON type; None for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return None
    return amount if is_amount(amount) else None


def is_amount(number: Decimal) -> bool:
    """Whether it is a number that sums can be made with: far above any store's, and far below where digits get lost."""
    return number.is_finite() and number.adjusted() < _MOST_DIGITS
