"""Keys in a text from outside, hidden: those that are known, and whatever is shaped like a key of either API."""

import re
from collections.abc import Iterable

HIDDEN = "…"
_SHORTEST_SECRET = 8  # shorter texts are no keys, and would be found in the middle of innocent words
_KLAVIYO_KEY = re.compile(r"pk_\w+")
# BigCommerce's access tokens are about 31 small letters and digits; a hash of that size is hidden along with them.
_BIGCOMMERCE_TOKEN = re.compile(r"(?<![A-Za-z0-9])(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{29,33}(?![A-Za-z0-9])")


def known_secrets(secrets: Iterable[str]) -> tuple[str, ...]:
    """The secrets that can be looked for, longest first: one may hold another."""
    return tuple(sorted({one for one in secrets if len(one) >= _SHORTEST_SECRET}, key=len, reverse=True))


def mask_keys(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without these secrets, in upper or lower case, and without anything shaped like a key."""
    known = known_secrets(secrets)
    if known:
        text = re.sub("|".join(map(re.escape, known)), HIDDEN, text, flags=re.IGNORECASE)
    return _BIGCOMMERCE_TOKEN.sub(HIDDEN, _KLAVIYO_KEY.sub(f"pk_{HIDDEN}", text))
