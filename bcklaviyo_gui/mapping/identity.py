"""Emails and phone numbers: what Klaviyo takes, what it refuses, and what it accepts and silently drops."""

import enum
from functools import lru_cache

import phonenumbers
from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

from bcklaviyo_gui.domain.emails import normalise_email

# "valid and < 100 chars" (Klaviyo, Events API overview, troubleshooting).
_EMAIL_LENGTH_MAX = 99
# Klaviyo answers 202 for these and records nothing (Events API overview); reserved by RFC 2606 and its like.
_DROPPED_DOMAINS = (
    "example.com",
    "example.net",
    "example.org",
    "test.com",
    "test",
    "example",
    *SPECIAL_USE_DOMAIN_NAMES,
)
# A domain of good form, to judge the part before the @ by itself.
_STAND_IN_DOMAIN = "klaviyo.com"


class EmailVerdict(enum.Enum):
    """What becomes of an address."""

    OK = "ok"
    MISSING = "missing"
    BAD = "bad"
    DROPPED = "dropped"


@lru_cache(maxsize=8192)
def check_email(email: str | None) -> EmailVerdict:
    """Whether Klaviyo will take this email. Looks at its form alone; asks no server."""
    text = normalise_email(email or "")
    if not text:
        return EmailVerdict.MISSING
    local, at, domain = text.rpartition("@")
    is_dropped = any(domain == name or domain.endswith(f".{name}") for name in _DROPPED_DOMAINS)
    if len(text) > _EMAIL_LENGTH_MAX or not _is_well_formed(f"{local}{at}{_STAND_IN_DOMAIN if is_dropped else domain}"):
        return EmailVerdict.BAD
    return EmailVerdict.DROPPED if is_dropped else EmailVerdict.OK


def _is_well_formed(email: str) -> bool:
    try:
        validate_email(email, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


@lru_cache(maxsize=8192)
def valid_phone(text: str, country_iso2: str) -> str | None:
    """The number in E.164 form, if it is a real one; a number without + is read as one of `country_iso2`."""
    try:
        number = phonenumbers.parse(text, country_iso2.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
