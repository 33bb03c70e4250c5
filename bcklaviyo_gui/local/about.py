"""What this program is and what it stands on: its version, and each library with its version and licence.

Everything is read from the metadata of what is installed, so that it is true for a source install as well as for a
package. Libraries that only another system or another Python needs are not installed, and so not named.
"""

import platform
import re
from _ssl import OPENSSL_VERSION, OPENSSL_VERSION_INFO  # `ssl` itself takes as long to import as Python to start
from collections import defaultdict
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import bcklaviyo_gui
from bcklaviyo_gui import __version__

PROGRAM = "bcklaviyo"
RELEASE_PAGE_FILE = "release_page.txt"
_LONGEST_LICENCE = 60
_CLASSIFIER = "License :: OSI Approved :: "


class Library(NamedTuple):
    """One library of the program."""

    name: str
    version: str
    licence: str


def version_line() -> str:
    """The program's name and version."""
    return f"{PROGRAM} {__version__}"


def release_page() -> str | None:
    """Return the address of the page of releases; None in a copy that no release made."""
    # packaging/build.py puts it into the programs that it makes.
    written = Path(bcklaviyo_gui.__file__).parent / RELEASE_PAGE_FILE
    return written.read_text("utf-8").strip() if written.is_file() else None


def is_newer(version: str, than: str = __version__) -> bool:
    """Whether a version, as three numbers, comes after another."""
    return _numbers(version) > _numbers(than)


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


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _foundations() -> Iterator[Library]:
    yield Library("Python", platform.python_version(), "PSF-2.0")
    name, version, *_rest = OPENSSL_VERSION.split()
    is_new = name == "OpenSSL" and OPENSSL_VERSION_INFO >= (3,)
    yield Library(name, version, "Apache-2.0" if is_new else "OpenSSL")


def _gather(name: str, found: dict[str, Library]) -> None:
    try:
        one = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    text = one.read_text("METADATA")
    told = _headers(text or one.read_text("PKG-INFO") or "")
    if not told["Name"] or not told["Version"]:
        return
    found[_normalised(name)] = Library(told["Name"][0], told["Version"][0], _licence(told))
    for requirement in told["Requires-Dist"] if text else one.requires or ():
        needed = _needed(requirement)
        if needed is not None and _normalised(needed) not in found:
            _gather(needed, found)


def _headers(text: str) -> defaultdict[str, list[str]]:
    """Return the fields of a metadata file, each with its values.

    `importlib.metadata` reads them as an email, description included: for fifty libraries that takes as long as Python
    itself takes to start, twice.
    """
    fields: defaultdict[str, list[str]] = defaultdict(list)
    field = ""
    for line in text.splitlines():
        if not line:
            break
        if line[0] in " \t":
            fields[field][-1] += f"\n{line.strip()}"
        else:
            field, _, value = line.partition(":")
            fields[field].append(value.strip())
    return fields


def _needed(requirement: str) -> str | None:
    """The name in a requirement, unless only an extra asks for it."""
    wanted, _, condition = requirement.partition(";")
    name = re.match(r"[A-Za-z0-9._-]+", wanted.strip())
    return name.group() if name is not None and "extra" not in condition else None


def _licence(told: defaultdict[str, list[str]]) -> str:
    for licence in (*told["License-Expression"], *told["License"]):
        if licence and len(licence) <= _LONGEST_LICENCE and "\n" not in licence:
            return licence
    # Some put the whole text of the licence where its name belongs, or nothing.
    named = (line for line in told["Classifier"] if line.startswith(_CLASSIFIER))
    return next((line.removeprefix(_CLASSIFIER) for line in named), "see its licence file")


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
