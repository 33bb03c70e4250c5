"""Emails as they are compared, sent, and remembered without being kept."""

import hashlib


def normalise_email(text: str) -> str:
    """The form in which emails are compared and sent: trimmed, lower case."""
    return text.strip().lower()


def hash_email(email: str) -> str:
    """How the never-send list keeps an email: SHA-256 of its normalised form, in hexadecimal digits."""
    # Half a surrogate pair may stand in an address; it is no reason to fail.
    return hashlib.sha256(normalise_email(email).encode(errors="surrogatepass")).hexdigest()
