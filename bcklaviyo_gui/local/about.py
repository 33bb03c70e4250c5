"""What this program is and what it stands on: its version, and each library with its version and licence.

Everything is read from the metadata of what is installed, so that it is true for a source install as well as for a
package. Libraries that only another system or another Python needs are not installed, and so not named.
"""

import platform
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

from bcklaviyo_gui import __version__

PROGRAM = "bcklaviyo"
_LONGEST_LICENCE = 60
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Library:
    """One library of the program."""

    name: str
    version: str
    licence: str


def version_line() -> str:
    """The program's name and version."""
    return f"{PROGRAM} {__version__}"


def version_text() -> str:
    """The program's name and version, then a line for each library with its version and licence."""
    lines = [f"{library.name} {library.version}, {library.licence}" for library in libraries()]
    return "\n".join((version_line(), *lines)) + "\n"


def libraries() -> tuple[Library, ...]:
    """Python, and all that is installed because the program asks for it, by name."""
    found: dict[str, Library] = {}
    _gather(PROGRAM, found)
    found.pop(PROGRAM, None)
    return (*_foundations(), *sorted(found.values(), key=lambda library: library.name.lower()))


def _foundations() -> Iterator[Library]:
    yield Library("Python", platform.python_version(), "PSF-2.0")
    name, version, *_rest = ssl.OPENSSL_VERSION.split()
    is_new = name == "OpenSSL" and ssl.OPENSSL_VERSION_INFO >= (3,)
    yield Library(name, version, "Apache-2.0" if is_new else "OpenSSL")


def _gather(name: str, found: dict[str, Library]) -> None:
    try:
        one = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    found[_normalised(name)] = Library(one.metadata["Name"], one.version, _licence(one))
    for requirement in one.requires or ():
        needed = _needed(requirement)
        if needed is not None and _normalised(needed) not in found:
            _gather(needed, found)


def _needed(requirement: str) -> str | None:
    """The name in a requirement, unless only an extra asks for it."""
    wanted, _, condition = requirement.partition(";")
    name = re.match(r"[A-Za-z0-9._-]+", wanted.strip())
    return name.group() if name is not None and "extra" not in condition else None


def _licence(one: metadata.Distribution) -> str:
    for told in (*_told(one, "License-Expression"), *_told(one, "License")):
        if told and len(told) <= _LONGEST_LICENCE and "\n" not in told:
            return told
    # Some put the whole text of the licence where its name belongs, or nothing.
    named = (line for line in _told(one, "Classifier") if line.startswith(_CLASSIFIER))
    return next((line.removeprefix(_CLASSIFIER) for line in named), "see its licence file")


def _told(one: metadata.Distribution, field: str) -> list[str]:
    return one.metadata.get_all(field) or []


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
