"""Starts the built programs as a merchant's computer would, and fails on any output that is not expected.

`python3 packaging/smoke_test.py [FOLDER]`: the folder that holds `bcklaviyo` and `bcklaviyo-gui` (dist/bcklaviyo). The
programs find an empty home, no Python on the path and none of its variables. On Linux the window is started on an Xvfb
of its own (needs xvfb and xdotool); elsewhere the self-test is what opens it.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from facts import DISPLAY_NAME, PROGRAM, ROOT, WINDOW, version

sys.path.insert(0, str(ROOT))
from bcklaviyo_gui import self_test

IS_LINUX = sys.platform.startswith("linux")
_ORDERS = 50
_PATIENCE_S = 180.0
_LOOK_EVERY_S = 0.02
_LIBRARY = re.compile(r"\S+ \d\S*, \S.*")
_PROGRESS = re.compile(r"[A-Z][A-Za-z' ]+: [\d,]+|Klaviyo shows the first [\d,]+ events\. Sending the rest\.")


class Unexpected(Exception):
    """A program said or did something else than it should."""


def smoke_test(folder: Path) -> dict[str, float]:
    """Try everything; answers the seconds that each start took, and raises Unexpected."""
    _check_data(_carried(Path(program(folder, PROGRAM)).resolve().parent))
    with tempfile.TemporaryDirectory(prefix="bcklaviyo smoke ü ") as place, screen() as display:
        surroundings = bare(Path(place), display)
        took = {}
        took["bcklaviyo --version"] = _check_version(program(folder, PROGRAM), surroundings)
        _check_version(program(folder, WINDOW), surroundings)
        _check_help(program(folder, PROGRAM), surroundings)
        _check_self_test(program(folder, WINDOW), surroundings)
        took[f"bcklaviyo demo --orders {_ORDERS}"] = _check_demo(program(folder, PROGRAM), surroundings)
        if display is not None:
            took["bcklaviyo-gui until its window shows"] = check_window([program(folder, WINDOW)], surroundings)
        _check_nothing_left(Path(place))
    return took


def program(folder: Path, name: str) -> str:
    """The path of a program in the folder."""
    return str(folder.resolve() / (f"{name}.exe" if os.name == "nt" else name))


def bare(place: Path, display: str | None) -> dict[str, str]:
    """Variables of a computer without Python: an empty folder as the path, and a home that holds nothing."""
    kept = ("SYSTEMROOT", "WINDIR", "COMSPEC", "PROGRAMDATA", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE")
    surroundings = {name: os.environ[name] for name in kept if name in os.environ}
    for name in ("empty", "home", "runtime", "temporary"):
        (place / name).mkdir(mode=0o700)
    home = str(place / "home")
    surroundings |= {"PATH": str(place / "empty"), "HOME": home, "XDG_RUNTIME_DIR": str(place / "runtime")}
    surroundings |= {"USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home, "LANG": "C.UTF-8"}
    surroundings |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(place / "temporary"))
    return surroundings | ({"DISPLAY": display} if display is not None else {})


@contextlib.contextmanager
def screen() -> Iterator[str | None]:
    """A virtual screen of its own on Linux; elsewhere the desktop that is there."""
    if not IS_LINUX:
        yield None
        return
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        raise Unexpected("Xvfb and xdotool are needed to see the window")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            yield f":{server.stdout.readline().strip()}" if server.stdout is not None else None
        finally:
            server.terminate()


def check_window(
    command: list[str], surroundings: Mapping[str, str], picture: Path | None = None, *, is_demo: bool = True
) -> float:
    """Start the window, wait until the screen shows it, and end it; answers the seconds it took."""
    began = time.monotonic()
    started = subprocess.Popen(
        [*command, *(["--demo"] if is_demo else [])],
        env=dict(surroundings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        while not _shows_window(surroundings["DISPLAY"]):
            if started.poll() is not None or time.monotonic() - began > _PATIENCE_S:
                raise Unexpected(f"the window does not show; it said: {_ended(started)}")
            time.sleep(_LOOK_EVERY_S)
        took = time.monotonic() - began
        # In the midst of its work: quitting is to be clean at any moment.
        time.sleep(3)
        if picture is not None:
            subprocess.run(["import", "-display", surroundings["DISPLAY"], "-window", "root", str(picture)], check=True)
        started.send_signal(signal.SIGTERM)
        said = started.communicate(timeout=_PATIENCE_S)[0]
    finally:
        started.kill()
    if said or started.returncode != 0:
        raise Unexpected(f"the window ended with {started.returncode} and said: {said}")
    return took


def _shows_window(display: str) -> bool:
    command = ["xdotool", "search", "--onlyvisible", "--name", f"^{DISPLAY_NAME}$"]
    found = subprocess.run(command, env=os.environ | {"DISPLAY": display}, capture_output=True, check=False)
    return bool(found.stdout.strip())


def _ended(started: "subprocess.Popen[str]") -> str:
    started.kill()
    return started.communicate()[0]


def _carried(programs: Path) -> Path:
    """Where the programs of a folder keep their data; an app of macOS keeps it beside them."""
    inside = programs.parent / "Resources" if programs.parts[-2:] == ("Contents", "MacOS") else programs / "_internal"
    return inside / "bcklaviyo_gui"


def _check_data(carried: Path) -> None:
    """Whatever lies in the source beside the modules (pictures, SQL, translations) must lie in the program."""
    source = ROOT / "bcklaviyo_gui"
    data = [path.relative_to(source) for path in source.rglob("*") if path.is_file()]
    missing = [
        str(path) for path in data if path.suffix not in (".py", ".pyc", ".typed") and not (carried / path).is_file()
    ]
    if missing:
        raise Unexpected(f"the program lacks {', '.join(missing)}")


def _check_version(path: str, surroundings: Mapping[str, str]) -> float:
    said, took = _run([path, "--version"], surroundings)
    first, *others = said.splitlines()
    if first != f"{PROGRAM} {version()}" or not others or not all(_LIBRARY.fullmatch(line) for line in others):
        raise Unexpected(f"--version said: {said}")
    return took


def _check_help(path: str, surroundings: Mapping[str, str]) -> None:
    for arguments in (["--help"], ["reconcile", "--help"]):
        said, _took = _run([path, *arguments], surroundings)
        if "Usage" not in said:
            raise Unexpected(f"{arguments} said: {said}")


def _check_self_test(path: str, surroundings: Mapping[str, str]) -> None:
    said, _took = _run([path, "--self-test"], surroundings)
    expected = [f"{PROGRAM} {version()} self-test", *(f"ok      {name}" for name in self_test.CHECKS)]
    absent = f"none    keyring backend: {self_test.NO_KEYRING}"
    if [line.replace(absent, "ok      keyring backend") for line in said.splitlines()] != expected:
        raise Unexpected(f"the self-test said:\n{said}")


def _check_demo(path: str, surroundings: Mapping[str, str]) -> float:
    said, took = _run([path, "--json", "demo", "--orders", str(_ORDERS)], surroundings, progress=_PROGRESS)
    (line,) = said.splitlines()
    done = json.loads(line)
    backfill = done["backfill"]["run"]
    if backfill["outcome"] != "completed" or backfill["orders_read"] != _ORDERS or done["reconcile"] is None:
        raise Unexpected(f"the demo answered: {said}")
    return took


def _check_nothing_left(place: Path) -> None:
    # A demo and a self-test keep nothing, in the home as well as in the folder for temporary files.
    left = [path for name in ("home", "temporary") for path in (place / name).rglob("*") if path.is_file()]
    known = re.compile(r"(?:\.cache|\.dbus|Library)/|qtgui|fontconfig")
    unknown = [str(path.relative_to(place)) for path in left if not known.search(str(path.relative_to(place)))]
    if unknown:
        raise Unexpected(f"files were left behind: {', '.join(unknown)}")


def _run(
    command: list[str], surroundings: Mapping[str, str], *, progress: re.Pattern[str] | None = None
) -> tuple[str, float]:
    began = time.monotonic()
    done = subprocess.run(
        command, env=dict(surroundings), capture_output=True, encoding="utf-8", timeout=_PATIENCE_S, check=False
    )
    took = time.monotonic() - began
    unknown = [line for line in done.stderr.splitlines() if progress is None or not progress.fullmatch(line)]
    if done.returncode != 0 or unknown:
        raise Unexpected(f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout, took


def main() -> None:
    """Try the programs of a folder, and print how long each took."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / PROGRAM
    try:
        took = smoke_test(folder)
    except Unexpected as fault:
        sys.exit(f"The smoke test failed: {fault}")
    for what, seconds in took.items():
        print(f"{seconds:6.2f} s  {what}")
    print(f"The smoke test passed: {folder}")


if __name__ == "__main__":
    main()
