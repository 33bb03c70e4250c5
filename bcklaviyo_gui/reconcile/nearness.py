"""How far an event's time may lie from its order's, and what each distance means; seconds."""

SAME_MOMENT_S = 60
"""The order's own moment: some writers round it to the minute."""

SAME_PURCHASE_S = 300
"""An event of the same person with another value: so near, it is the same purchase, counted by other rules."""

NEAR_S = 2 * 86_400
"""An event that names the order, or has its person and value: other integrations write other clocks, and write late."""

_QUARTER_S = 900
_FARTHEST_CLOCK_S = 14 * 3600


def is_clock_shift(late_s: int) -> bool:
    """Whether a delay looks like a clock of another zone: a whole number of quarters of an hour, at most 14 hours."""
    beside = abs((late_s + _QUARTER_S // 2) % _QUARTER_S - _QUARTER_S // 2)
    return abs(late_s) <= _FARTHEST_CLOCK_S + SAME_MOMENT_S and beside <= SAME_MOMENT_S
