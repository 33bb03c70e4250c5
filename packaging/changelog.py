"""What CHANGELOG.md says of each release, for those who show it elsewhere: AppStream, the release's own page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from facts import ROOT

_HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)


@dataclass(frozen=True)
class Release:
    """One section: its version, its day in ISO 8601 (None: not yet released), and its lines, each without its mark."""

    version: str
    day: str | None
    lines: tuple[str, ...]
    text: str


def releases(text: str | None = None) -> list[Release]:
    """Return the sections of the changelog, newest first, *Unreleased* among them."""
    whole = (ROOT / "CHANGELOG.md").read_text("utf-8") if text is None else text
    headings = list(_HEADING.finditer(whole))
    ends = [heading.start() for heading in headings[1:]] + [len(whole)]
    found = []
    for heading, end in zip(headings, ends, strict=True):
        body = whole[heading.end() : end].strip()
        found.append(Release(heading["version"], heading["day"], tuple(_lines(body)), body))
    return found


def appstream(version: str, day: str, text: str | None = None) -> str:
    """Return AppStream's list of releases; `version` of `day` is named even if the changelog has no section of it."""
    listed = [release for release in releases(text) if release.day is not None]
    if version not in {release.version for release in listed}:
        listed.insert(0, Release(version, day, (), ""))
    return "\n".join(line for release in listed for line in _entry(release))


def notes(version: str, text: str | None = None) -> str:
    """Return what the changelog says of a version; raises ValueError where it says nothing."""
    for release in releases(text):
        if release.version == version and release.text:
            return release.text
    raise ValueError(f"CHANGELOG.md has no section for {version}")


def _entry(release: Release) -> Iterator[str]:
    head = f'    <release version="{release.version}" date="{release.day}"'
    if not release.lines:
        yield f"{head}/>"
        return
    yield f"{head}>"
    yield "      <description>"
    yield "        <ul>"
    yield from (f"          <li>{escape(_plain(line))}</li>" for line in release.lines)
    yield "        </ul>"
    yield "      </description>"
    yield "    </release>"


def _lines(body: str) -> Iterator[str]:
    """Yield the entries of a section, each in one line."""
    entry: list[str] = []
    for line in body.splitlines():
        if line.startswith("- "):
            if entry:
                yield " ".join(entry)
            entry = [line[2:].strip()]
        elif entry and line.startswith("  "):
            entry.append(line.strip())
        elif entry:
            yield " ".join(entry)
            entry = []
    if entry:
        yield " ".join(entry)


def _plain(line: str) -> str:
    """Return a line of Markdown without its marks."""
    return re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", line).replace("`", "").replace("**", "")
