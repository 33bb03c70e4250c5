"""What a release says of its packages: which are not signed, their checksums, what is new.

`python packaging/release.py FOLDER`: writes `SHA256SUMS` and `NOTES.md` into the folder that holds the packages of all
systems, and takes away the marks that the builds left beside those without a signature.
"""

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

import changelog
from facts import version

_MARK = ".unsigned"
_SIGNATURES = {
    ".exe": "Windows shows *Windows protected your PC* before it starts: choose *More info*, then *Run anyway*.",
    ".zip": "Windows shows *Windows protected your PC* before it starts: choose *More info*, then *Run anyway*.",
    ".dmg": "macOS refuses it at first: open it once, then allow it under *System Settings > Privacy & Security > Open"
    " Anyway*.",
}


def mark(package: Path, *, is_signed: bool) -> None:
    """Leave a mark beside a package that bears no signature, for the release to say so."""
    beside = package.with_name(package.name + _MARK)
    beside.unlink(missing_ok=True)
    if not is_signed:
        beside.touch()


def finish(folder: Path) -> None:
    """Write checksums and notes of the packages in a folder, and take the marks away."""
    marks = sorted(folder.glob(f"*{_MARK}"))
    unsigned = [path.name.removesuffix(_MARK) for path in marks]
    for path in marks:
        path.unlink()
    write_sums(path for path in folder.iterdir() if path.is_file() and path.name not in ("SHA256SUMS", "NOTES.md"))
    (folder / "NOTES.md").write_text(notes(unsigned, changelog.notes(version())), "utf-8", newline="\n")


def write_sums(packages: Iterable[Path]) -> None:
    """Write `SHA256SUMS` beside the packages, which lie in one folder."""
    listed = sorted(packages)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in listed]
    (listed[0].parent / "SHA256SUMS").write_text("".join(lines), "utf-8", newline="\n")


def notes(unsigned: Iterable[str], news: str) -> str:
    """Return the release's notes: what is new, what is not signed and what that means, and how to check a download."""
    parts = [news]
    said = [f"- `{name}`: {_SIGNATURES[Path(name).suffix]}" for name in unsigned if Path(name).suffix in _SIGNATURES]
    if said:
        parts.append("### Not signed\n\nNo certificate vouches for these files:\n\n" + "\n".join(said))
    parts.append("Check a download with `SHA256SUMS`: `sha256sum --ignore-missing -c SHA256SUMS`.")
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        finish(Path(sys.argv[1]))
    except (OSError, ValueError) as error:
        sys.exit(f"The release is not complete: {error}")
