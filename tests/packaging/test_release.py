"""What a release says of itself, and what other shops are told of it."""

import hashlib
import json
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import changelog  # noqa: E402
import facts  # noqa: E402
import manifests  # noqa: E402
import release  # noqa: E402

VERSION = facts.version()
REPOSITORY = "https://example.com/shop/bcklaviyo"
TEXT = """# Changelog

## [Unreleased]

- Not yet.

## [1.1.0] - 2026-02-03

### Added

- A line
  that goes on.
- Another with `code`.

## [1.0.0] - 2026-01-02

- The first.
"""


def test_the_changelog_is_read_newest_first() -> None:
    found = changelog.releases(TEXT)
    assert [(one.version, one.day) for one in found] == [
        ("Unreleased", None), ("1.1.0", "2026-02-03"), ("1.0.0", "2026-01-02"),
    ]  # fmt: skip
    assert found[1].lines == ("A line that goes on.", "Another with `code`.")


def test_a_store_of_apps_is_told_of_released_versions_alone() -> None:
    listed = changelog.appstream("1.1.0", "2026-03-01", TEXT)
    assert re.findall(r'version="([^"]+)" date="([^"]+)"', listed) == [("1.1.0", "2026-02-03"), ("1.0.0", "2026-01-02")]
    assert "<li>Another with code.</li>" in listed
    assert "Not yet" not in listed


def test_a_version_without_a_section_is_listed_all_the_same() -> None:
    assert changelog.appstream("1.2.0", "2026-03-01", TEXT).startswith(
        '    <release version="1.2.0" date="2026-03-01"/>'
    )


def test_notes_of_a_version_that_the_changelog_does_not_know_are_refused() -> None:
    assert "goes on" in changelog.notes("1.1.0", TEXT)
    with pytest.raises(ValueError, match=r"1\.2\.0"):
        changelog.notes("1.2.0", TEXT)


def test_what_is_not_signed_is_said_in_the_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = [tmp_path / name for name in ("a-setup.exe", "b.dmg", "c.deb")]
    for path in packages:
        path.write_bytes(path.name.encode())
    release.mark(packages[0], is_signed=False)
    release.mark(packages[1], is_signed=True)
    monkeypatch.setattr(changelog, "notes", lambda _version: "News.")
    release.finish(tmp_path)
    said = (tmp_path / "NOTES.md").read_text("utf-8")
    assert said.startswith("News.")
    assert "Not signed" in said
    assert "`a-setup.exe`" in said
    assert "b.dmg" not in said
    sums = (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines()
    assert sums == [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in packages]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "NOTES.md",
        "SHA256SUMS",
        *(path.name for path in packages),
    ]


def test_notes_of_signed_packages_warn_of_nothing() -> None:
    assert "signed" not in release.notes([], "News.")


def test_other_shops_are_told_of_the_packages_by_their_checksums(tmp_path: Path) -> None:
    sums = _sums()
    written = manifests.write(sums, REPOSITORY, tmp_path)
    assert len(written) == 5
    texts = {path.relative_to(tmp_path).as_posix(): path.read_text("utf-8") for path in written}
    told = " ".join(texts.values()).lower()
    wanted = [line.split("  ") for line in sums.splitlines() if not line.endswith(("zip", "xz"))]
    assert wanted
    assert [name for checksum, name in wanted if checksum not in told] == []
    assert all(VERSION in text for text in texts.values())


def test_a_package_that_is_missing_stops_the_manifests(tmp_path: Path) -> None:
    without = "".join(line for line in _sums().splitlines(keepends=True) if "setup" not in line)
    with pytest.raises(KeyError, match="setup"):
        manifests.write(without, REPOSITORY, tmp_path)


def test_winget_gets_what_its_schema_asks_for(tmp_path: Path) -> None:
    manifests.write(_sums(), REPOSITORY, tmp_path)
    files = {path.name: _scalars(path) for path in (tmp_path / "winget").iterdir()}
    assert len(files) == 3
    for entries in files.values():
        # Patterns of the schema 1.10.
        assert re.fullmatch(r"[^.\s]{1,32}(\.[^.\s]{1,32}){1,7}", str(entries["PackageIdentifier"]))
        assert entries["PackageVersion"] == VERSION
        assert entries["ManifestVersion"] == "1.10.0"
    (installer,) = (entries for entries in files.values() if entries["ManifestType"] == "installer")
    installers = installer["Installers"]
    assert isinstance(installers, list)
    (one,) = installers
    assert re.fullmatch(r"[0-9A-F]{64}", one["InstallerSha256"])
    assert one["InstallerUrl"].startswith(f"{REPOSITORY}/releases/download/v{VERSION}/")
    setup = (ROOT / "packaging" / "windows" / "bcklaviyo.iss").read_text("utf-8")
    assert f"AppId={{{one['ProductCode'].removesuffix('_is1')}" in setup


def test_flathub_gets_names_of_its_own() -> None:
    checksums = {name: checksum for checksum, name in (line.split("  ") for line in _sums().splitlines())}
    manifest = json.loads(manifests.flatpak(checksums, REPOSITORY))
    assert manifest["id"] == facts.BUNDLE_ID
    assert manifest["command"] == facts.WINDOW
    assert (ROOT / "packaging" / "linux" / manifest["rename-desktop-file"]).exists()
    assert "--talk-name=org.freedesktop.secrets" in manifest["finish-args"]


def test_the_cask_forgets_what_the_program_keeps() -> None:
    checksums = {name: checksum for checksum, name in (line.split("  ") for line in _sums().splitlines())}
    text = manifests.cask(checksums, REPOSITORY)
    assert f"LaunchAgents/{facts.BUNDLE_ID}.plist" in text
    assert text.count("sha256") == 1
    assert text.count("do\n") == text.count("\nend\n") + text.count("  end\n")


def _sums() -> str:
    names = (
        f"bcklaviyo-{VERSION}-windows-x64-setup.exe", f"bcklaviyo-{VERSION}-windows-x64.zip",
        f"bcklaviyo-{VERSION}-macos-arm64.dmg", f"bcklaviyo-{VERSION}-macos-x86_64.dmg",
        f"bcklaviyo_{VERSION}_amd64.deb", f"bcklaviyo-{VERSION}-linux-x86_64.tar.xz",
    )  # fmt: skip
    return "".join(f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in names)


def _scalars(path: Path) -> dict[str, object]:
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return {name: json.loads(value) for name, value in (line.split(": ", 1) for line in lines)}
