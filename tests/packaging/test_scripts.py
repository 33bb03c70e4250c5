"""What the packages say agrees with the program and with each other. Nothing is built here."""

import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from configparser import ConfigParser
from pathlib import Path

import pytest

from bcklaviyo_gui import __version__
from tests.conftest import WHY_NO_QT

ROOT = Path(__file__).parent.parent.parent
PACKAGING = ROOT / "packaging"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
METAINFO = PACKAGING / "linux" / "app.bcklaviyo.gui.metainfo.xml"
DESKTOP = PACKAGING / "linux" / "bcklaviyo.desktop"

for _folder in ("", "linux", "windows", "macos"):
    sys.path.insert(0, str(PACKAGING / _folder))

import changelog  # noqa: E402
import deb  # noqa: E402
import facts  # noqa: E402
import icons  # noqa: E402
import info_plist  # noqa: E402
import installer  # noqa: E402
import trim  # noqa: E402
import version_resource  # noqa: E402


def test_the_version_has_one_place() -> None:
    assert facts.version() == __version__
    assert info_plist.info("13.0")["CFBundleVersion"] == __version__
    assert version_resource.strings("bcklaviyo")["FileVersion"] == __version__
    written = [path for path in _texts() if __version__ in re.findall(r"(?<![\d.])\d+\.\d+\.\d+(?![\d.])", _read(path))]
    assert written == []


def test_every_path_that_a_script_names_is_there() -> None:
    named = {match for path in (*_texts(), *WORKFLOWS) for match in re.findall(r"packaging/[\w./-]+\.\w+", _read(path))}
    assert named
    assert sorted(name for name in named if not (ROOT / name).exists()) == []
    assert facts.ICON.exists()
    assert (
        PACKAGING / "windows" / re.findall(r"^LicenseFile=(.+)$", _installer(), re.M)[0].replace("\\", "/")
    ).exists()
    assert {path.stem for path in (PACKAGING / "entry").glob("*.py")} == {
        "window",
        "command_line",
        "surroundings",
        "surface",
    }


def test_the_desktop_entry_starts_what_the_package_holds() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(DESKTOP, "utf-8")
    shown = entry["Desktop Entry"]
    assert shown["Exec"] == shown["TryExec"] == facts.WINDOW
    assert shown["Icon"] == facts.PROGRAM
    assert set(deb.ICON_SIZES) <= set(icons.PNG_SIZES)


def test_the_store_of_apps_is_told_the_same() -> None:
    told = ElementTree.fromstring(_read(METAINFO))
    assert told.findtext("id") == facts.BUNDLE_ID == METAINFO.name.removesuffix(".metainfo.xml")
    assert told.findtext("launchable") == DESKTOP.name
    assert told.findtext("summary") == facts.SUMMARY
    assert {binary.text for binary in told.iter("binary")} == {facts.PROGRAM, facts.WINDOW}


def test_the_installer_of_windows_is_for_one_user_and_takes_what_is_frozen() -> None:
    text = _installer()
    assert "PrivilegesRequired=lowest" in text
    assert set(re.findall(r"\{#(\w+)\}", text)) == {"Version", "Frozen", "Icons", "Target", "Name"}
    assert f"{{app}}\\{facts.WINDOW}.exe" in text
    # The value that autostart.py writes goes with the program.
    autostart = _read(ROOT / "bcklaviyo_gui" / "local" / "autostart.py")
    value = re.findall(r'ValueName: "(\w+)"', text)[0]
    assert f'_VALUE = "{value}"' in autostart


def test_the_installer_of_windows_speaks_what_the_program_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def compile_setup(command: list[str], *, check: bool) -> None:
        given = dict(one.removeprefix("/D").split("=", 1) for one in command if one.startswith("/D"))
        asked.append(re.findall('^Name: "(\\w+)"; MessagesFile: "compiler:', _read(Path(given["Languages"])), re.M))
        (tmp_path / f"{given['Name']}.exe").touch()

    monkeypatch.delenv("WINDOWS_CERTIFICATE", raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(subprocess, "run", compile_setup)
    (tmp_path / "frozen").mkdir()
    installer.build(tmp_path / "frozen", tmp_path, tmp_path)

    assert asked == [[code for code in facts.LANGUAGES if code in ("en", *installer.INNO_SPEAKS)]]
    assert {"en", "de", "es"} <= set(asked[0])
    assert "\n#include Languages\n" in _installer()
    assert "[Languages]" not in _installer()


def test_the_installer_of_windows_speaks_english_where_a_language_is_none_of_inno_setups() -> None:
    spoken = installer.languages(["en", "eo", "fr"])
    assert spoken.splitlines() == [
        "[Languages]",
        'Name: "en"; MessagesFile: "compiler:Default.isl"',
        'Name: "fr"; MessagesFile: "compiler:Languages\\French.isl"',
    ]


def test_the_app_of_macos_has_one_name_everywhere() -> None:
    assert f'_LABEL = "{facts.BUNDLE_ID}"' in _read(ROOT / "bcklaviyo_gui" / "local" / "autostart.py")
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert f"{facts.DISPLAY_NAME}.app" in _read(PACKAGING / "build.py")


@pytest.mark.skipif(WHY_NO_QT is not None, reason=str(WHY_NO_QT))
def test_the_icon_is_drawn_at_every_size(qapp: object, tmp_path: Path) -> None:
    icons.draw(tmp_path)
    assert icons.PNG_SIZES
    for size in icons.PNG_SIZES:
        drawn = (tmp_path / f"{facts.PROGRAM}-{size}.png").read_bytes()
        assert struct.unpack_from(">8s8xII", drawn) == (b"\x89PNG\r\n\x1a\n", size, size)


def test_an_icon_of_windows_and_one_of_macos_hold_every_size() -> None:
    pictures = {size: b"\x89PNG" + bytes([size % 251]) * 8 for size in icons.PNG_SIZES}
    made = icons.ico(pictures)
    count = struct.unpack_from("<HHH", made)[2]
    places = [struct.unpack_from("<II", made, 6 + 16 * number + 8) for number in range(count)]
    assert {made[offset : offset + length] for length, offset in places} <= set(pictures.values())
    family = icons.icns(pictures)
    assert struct.unpack_from(">4sI", family) == (b"icns", len(family))


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\imageformats\\qjpeg.dll", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_zz.qm", False),
        ("PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6", False),
        ("qtawesome/fonts/phosphor-1.3.0.ttf", True),
        ("pygments-2.21.0.dist-info/METADATA", True),
        ("qtawesome/fonts/remixicon-2.5.0.ttf", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("bcklaviyo_gui/state/migrations/0001_first.sql", True),
    ],
)
def test_only_what_is_used_is_frozen(name: str, is_wanted: bool) -> None:
    assert trim.is_wanted(name) is is_wanted


def test_the_help_of_the_command_line_keeps_what_draws_it() -> None:
    needed = ("pygments", "pygments.lexer", "pygments.lexers", "pygments.lexers._mapping", "pygments.styles")
    assert [name for name in needed if not trim.is_module_wanted(name) or name in trim.MODULES] == []
    assert not trim.is_module_wanted("pygments.lexers.python")


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("command_line", True),
        ("pyiboot01_bootstrap", True),
        ("pyi_rth_inspect", True),
        ("pyi_rth_cryptography_openssl", True),
        ("pyi_rth_multiprocessing", False),
        ("pyi_rth_pyqtgraph_multiprocess", False),
        ("pyi_rth_pyside6", False),
    ],
)
def test_the_command_line_starts_without_what_only_the_window_needs(name: str, is_wanted: bool) -> None:
    assert trim.is_hook_wanted(name) is is_wanted
    assert "trim.is_hook_wanted(entry[0])" in _read(PACKAGING / "bcklaviyo.spec")


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils are not installed")
def test_the_desktop_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", str(DESKTOP)], check=True)


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    filled = tmp_path / METAINFO.name
    text = (
        "## [0.9.0] - 2026-01-05\n\n- First & `last`.\n\n## [0.8.0] - 2025-12-24\n\n- A [start](https://example.com).\n"
    )
    filled.write_bytes(deb.filled(METAINFO, {"@RELEASES@": changelog.appstream("1.0.0", "2026-01-31", text)}))
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(filled)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def _texts() -> list[Path]:
    kinds = (".py", ".spec", ".iss", ".sh", ".desktop", ".xml", ".1", ".plist")
    return [path for path in sorted(PACKAGING.rglob("*")) if path.suffix in kinds]


def _installer() -> str:
    return _read(PACKAGING / "windows" / "bcklaviyo.iss")


def _read(path: Path) -> str:
    return path.read_text("utf-8")
