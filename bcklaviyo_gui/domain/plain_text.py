"""Text from outside as it may be shown, logged and written into reports: what cannot be seen is not in it."""

import re

# Line ends and tabs, with those that only Unicode knows: outside text is one line, or it could forge the next one.
_SPACES = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
# C0 with escape and NUL, C1, bidi marks and overrides, and characters without a width. The two joiners stay: Persian
# and many emoji are written with them.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
_HALF = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """One line without control, escape and bidi characters; halves of characters become U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return _HALF.sub("\ufffd", _INVISIBLE.sub("", _SPACES.sub(" ", text)))


def plain_lines(text: str) -> str:
    """The same for a text of several lines, such as a report; what follows its first line is indented by a blank."""
    return "\n ".join(plain(line) for line in text.split("\n"))
