"""What the app of macOS says of itself is read from what it carries; it is sealed from the inside out."""

import struct
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parent.parent.parent / "packaging"
sys.path[:0] = [str(PACKAGING), str(PACKAGING / "macos")]

import info_plist  # noqa: E402
import macho  # noqa: E402
import sign  # noqa: E402

_ARM, _INTEL = 0x0100000C, 0x01000007


def test_a_binary_says_which_macos_it_needs(tmp_path: Path) -> None:
    library = tmp_path / "library.dylib"
    library.write_bytes(_thin(_ARM, (13, 3)))
    assert macho.minimums(library) == {"arm64": (13, 3)}


def test_a_universal_binary_says_it_for_both(tmp_path: Path) -> None:
    library = tmp_path / "library.dylib"
    library.write_bytes(_universal(_thin(_INTEL, (10, 13)), _thin(_ARM, (11, 0))))
    assert macho.minimums(library) == {"x86_64": (10, 13), "arm64": (11, 0)}
    assert macho.is_binary(library)


@pytest.mark.parametrize("content", [b"", b"#!/bin/sh\n" * 10, struct.pack(">II", 0xCAFEBABE, 61) + bytes(100)])
def test_other_files_are_no_binaries(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    assert macho.minimums(path) == {}
    assert not macho.is_binary(path)


def test_the_app_needs_what_its_neediest_library_needs() -> None:
    wheels = [
        "Wheel-Version: 1.0\nTag: cp313-cp313-macosx_10_13_universal2\n",
        "Tag: cp310-abi3-macosx_13_0_universal2\nTag: cp310-abi3-macosx_12_0_arm64\n",
        "Tag: cp313-cp313-macosx_26_0_x86_64\n",
        "Tag: py3-none-any\n",
    ]
    assert info_plist.minimum_system(wheels, "arm64", (11, 0)) == "12.0"
    assert info_plist.minimum_system(wheels, "x86_64", (11, 0)) == "26.0"
    assert info_plist.minimum_system([], "arm64", (11, 0)) == "11.0"


def test_the_regular_sync_is_not_put_to_sleep() -> None:
    assert info_plist.info("13.0")["LSAppNapIsDisabled"] is True


def test_the_app_is_signed_from_the_inside_out(tmp_path: Path) -> None:
    app = tmp_path / "BCKlaviyo.app"
    framework = app / "Contents" / "Frameworks" / "QtCore.framework"
    paths = {
        "window": app / "Contents" / "MacOS" / "bcklaviyo-gui",
        "library": app / "Contents" / "Frameworks" / "lib.dylib",
        "core": framework / "Versions" / "A" / "QtCore",
    }
    for path in paths.values():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_thin(_ARM, (13, 0)))
    (framework / "QtCore").symlink_to("Versions/A/QtCore")
    (app / "Contents" / "Resources").mkdir()
    (app / "Contents" / "Resources" / "words.txt").write_text("words")
    assert sign.order(app) == [paths["core"], paths["library"], framework, paths["window"], app]


def test_nothing_is_signed_deeply() -> None:
    scripts = [
        path for path in PACKAGING.rglob("*") if path.suffix in (".sh", ".py") and "--deep" in path.read_text("utf-8")
    ]
    assert [path.name for path in scripts] == ["sign.py"]
    assert "`codesign --deep`" in scripts[0].read_text("utf-8")


def _thin(cpu: int, version: tuple[int, int]) -> bytes:
    uuid = struct.pack("<II16s", 0x1B, 24, bytes(16))
    build = struct.pack("<6I", 0x32, 24, 1, version[0] << 16 | version[1] << 8, 0, 0)
    header = struct.pack("<8I", 0xFEEDFACF, cpu, 0, 6, 2, len(uuid + build), 0, 0)
    return header + uuid + build


def _universal(*parts: bytes) -> bytes:
    head, at = struct.pack(">II", 0xCAFEBABE, len(parts)), 4096
    body = b""
    for part in parts:
        head += struct.pack(">5I", 0, 0, at + len(body), len(part), 0)
        body += part
    return head.ljust(at, bytes(1)) + body
