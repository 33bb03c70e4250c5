"""Email addresses: which are valid, and which Klaviyo drops without a word."""

import re

MAX_EMAIL = 100

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"{_LOCAL}@(?:{_LABEL}\.)+[A-Za-z]{{2,63}}")

_SWALLOWED_DOMAINS = frozenset({"example.com", "example.net", "example.org", "test.com"})
_SWALLOWED_TLDS = frozenset({"test", "example", "invalid", "localhost"})


def swallowed(email: str) -> bool:
    """Whether events for this address are answered 202 and silently dropped."""
    labels = email.rpartition("@")[2].lower().split(".")
    return ".".join(labels[-2:]) in _SWALLOWED_DOMAINS or labels[-1] in _SWALLOWED_TLDS


def is_email(value: object) -> bool:
    return isinstance(value, str) and len(value) < MAX_EMAIL and _EMAIL.fullmatch(value) is not None
