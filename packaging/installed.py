"""Uses the installed programs the way a computer does that is not the developer's: `python3 packaging/installed.py
FOLDER`.

A keyring is written and read; output goes into files, whatever the encoding; Ctrl+C (on Windows also Ctrl+Break) ends
a run that waits for a silent server; the window is started twice, and a store is removed while it is open; the data
lies under paths with blanks and umlauts, on Windows also on a share. Each check raises Unexpected, and none is left
out silently: what a system cannot do is printed. `smoke_test.py` comes before: whether the programs start at all.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import smoke_test
from facts import PROGRAM, ROOT, WINDOW
from smoke_test import Unexpected, program

Found = TypeVar("Found")
_KEYS = {"BCKLAVIYO_BIGCOMMERCE_TOKEN": "token-of-a-test", "BCKLAVIYO_KLAVIYO_KEY": "pk_of_a_test"}
_STATUS_STOPPED = 130
# What the program promises: stopped within five seconds; the rest is for a busy machine.
_STOPS_WITHIN_S = 8.0
_PATIENCE_S = 60.0
_LOOK_EVERY_S = 0.1
_IS_WINDOWS = os.name == "nt"
# What Windows writes into files in the West and in Japan: PyInstaller's programs take the system's own, and no other.
_CODE_PAGES = ("cp1252", "cp932")


def check(folder: Path) -> None:
    """Go through all checks of the programs in a folder; raises Unexpected at the first that fails."""
    command_line, window = program(folder, PROGRAM), program(folder, WINDOW)
    with tempfile.TemporaryDirectory(prefix="bcklaviyo used ü ") as place, smoke_test.screen() as display:
        surroundings = _at_home(Path(place), display)
        _check_files(command_line, surroundings, Path(place))
        _check_paths(command_line, surroundings, Path(place))
        _check_interrupts(command_line, surroundings)
        if display is not None or _IS_WINDOWS:
            _check_windows(command_line, window, surroundings)
        else:
            _say("left out", "a second start and an open window are not tried here")
        if os.environ.get("BCKLAVIYO_TRIES_KEYRING"):
            _check_keyring(command_line, surroundings | _keyring(), Path(place))
        else:
            _say("left out", "the keyring is not written to without BCKLAVIYO_TRIES_KEYRING")


def wait_for(look: Callable[[], Found], otherwise: str) -> Found:
    """Look until something is there; raises Unexpected when it takes too long."""
    until = time.monotonic() + _PATIENCE_S
    while not (found := look()):
        if time.monotonic() > until:
            raise Unexpected(otherwise)
        time.sleep(_LOOK_EVERY_S)
    return found


def _check_files(command_line: str, surroundings: Mapping[str, str], place: Path) -> None:
    """Help, demo and runs into files: in the system's encoding, and from source in those of Windows' code pages."""
    own = "mbcs" if _IS_WINDOWS else "utf-8"
    for arguments in (["--help"], ["demo", "--orders", "20"]):
        said = _into_file([command_line, *arguments], surroundings, place).decode(own)
        _require("bcklaviyo" in said.lower() or "demo" in said.lower(), f"{arguments} said: {said}")
    python = ROOT / "build" / "packaging" / "venv" / ("Scripts/python.exe" if _IS_WINDOWS else "bin/python")
    if not python.exists():
        _say("left out", "there is no environment to try code pages in")
        return
    for page in _CODE_PAGES:
        paged = {**surroundings, "PYTHONIOENCODING": page}
        source = [str(python), "-m", "bcklaviyo_gui.cli"]
        for arguments in (["--help"], ["demo", "--orders", "20"], ["connections", "list"]):
            _into_file([*source, *arguments], paged, place).decode(page)
    _say("files", f"help and demo are written in {own}, {' and '.join(_CODE_PAGES)}")


def _check_paths(command_line: str, surroundings: Mapping[str, str], place: Path) -> None:
    for name in ("with blanks", "mit Übergröße", "東京"):
        data = place / name
        _bcklaviyo(command_line, surroundings, "connections", "add", "shop", "--store-hash", "abc123", data=data)
        said = _bcklaviyo(command_line, surroundings, "runs", "shop", data=data)
        _require(said == {"runs": []}, f"{data}: {said}")
    _say("paths", "blanks, umlauts and other scripts")
    if _IS_WINDOWS:
        drive, rest = os.path.splitdrive(place / "share")
        share = Path(rf"\\localhost\{drive[0]}$") / rest.lstrip("\\")
        done = _run([command_line, "--data-dir", str(share), "--json", "connections", "list"], surroundings)
        # It works, or it is refused in words; nothing else will do.
        _require(done.returncode in (0, 2, 5) and "Traceback" not in done.stderr, f"{share}: {done}")
        _say("paths", f"a share: {'works' if done.returncode == 0 else done.stderr.strip()}")


def _check_interrupts(command_line: str, surroundings: Mapping[str, str]) -> None:
    with _silent_server() as url:
        urls = (f"--bigcommerce-url={url}", f"--klaviyo-url={url}")
        _bcklaviyo(command_line, surroundings, "connections", "add", "silent", "--store-hash", "abc123", *urls)
        signals = {"Ctrl+Break": "CTRL_BREAK_EVENT", "Ctrl+C": "CTRL_C_EVENT"} if _IS_WINDOWS else {"Ctrl+C": "SIGINT"}
        for name, kind in signals.items():
            command = [command_line, "--credentials", "env", "sync", "silent"]
            if kind == "CTRL_C_EVENT":
                # It goes to all programs of a console: to those of one of its own.
                command = [sys.executable, __file__, "--in-own-console", *command]
                done = subprocess.run(
                    command, env=dict(surroundings), creationflags=_flag("CREATE_NEW_CONSOLE"), check=False
                )
                _require(done.returncode == 0, f"{name} did not end the run: {done.returncode}")
            else:
                _interrupt(command, surroundings, name, kind)
            _say("stops", f"{name} against a silent server")


def _interrupt(command: list[str], surroundings: Mapping[str, str], name: str, kind: str) -> None:
    flags = _flag("CREATE_NEW_PROCESS_GROUP") if kind == "CTRL_BREAK_EVENT" else 0
    started = subprocess.Popen(
        command, env=dict(surroundings), stdout=subprocess.PIPE, stderr=subprocess.PIPE, creationflags=flags, text=True
    )
    try:
        time.sleep(4)
        _require(started.poll() is None, f"the run did not wait: {started.returncode}")
        began = time.monotonic()
        started.send_signal(getattr(signal, kind))
        said = started.communicate(timeout=_PATIENCE_S)
        took = time.monotonic() - began
    finally:
        started.kill()
    is_stopped = started.returncode == _STATUS_STOPPED and "Traceback" not in said[1]
    _require(is_stopped and took < _STOPS_WITHIN_S, f"{name}: {started.returncode} after {took:.1f} s: {said}")


def _check_windows(command_line: str, window: str, surroundings: Mapping[str, str]) -> None:
    """The window twice, then a store removed under it: the second start ends, and nothing of the store stays."""
    _bcklaviyo(command_line, surroundings, "connections", "add", "open", "--store-hash", "abc123")
    _bcklaviyo(command_line, surroundings, "runs", "open")
    first = subprocess.Popen([window], env=dict(surroundings), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        time.sleep(15)
        _require(first.poll() is None, f"the window ended with {first.returncode}")
        second = _run([window], surroundings)
        _require(second.returncode == 0 and first.poll() is None, f"a second start: {second}, the first {first.poll()}")
        _say("window", "a second start leaves it to the first")
        _bcklaviyo(command_line, surroundings, "connections", "remove", "open")
        left = [str(path) for path in Path(surroundings["HOME"]).rglob("state.sqlite") if "open" in path.parts]
        _require(not left, f"of a removed store there is still {left}")
        _bcklaviyo(command_line, surroundings, "connections", "add", "open", "--store-hash", "abc124")
        said = _bcklaviyo(command_line, surroundings, "runs", "open")
        _require(said == {"runs": []} and first.poll() is None, f"a new store of that name: {said}, {first.poll()}")
        _say("window", "a store is removed while it is open, and its name is free again")
    finally:
        first.kill()
        first.wait()


def _check_keyring(command_line: str, surroundings: Mapping[str, str], place: Path) -> None:
    """Keys go into the system's keyring, come back from it, and leave it."""
    with _silent_server() as url:
        common = ("--store-hash", "abc123", f"--bigcommerce-url={url}", f"--klaviyo-url={url}")
        data = place / "keyring"
        _bcklaviyo(command_line, surroundings, "connections", "add", "keys", *common, data=data, source="keyring")
        bare = {name: value for name, value in surroundings.items() if name not in _KEYS}
        bare["BCKLAVIYO_PATIENCE"] = "3"
        command = [command_line, "--data-dir", str(data), "--json", "check", "keys"]
        done = _run(command, bare)
        # Status 3 would mean that the keys are not there; with them the silent server is what it gives up on.
        _require(done.returncode == 4, f"with the keys of the keyring: {done}")
        _bcklaviyo(command_line, bare, "connections", "remove", "keys", data=data, source="keyring")
    _say("keyring", "keys are stored, read and forgotten")


@contextlib.contextmanager
def _silent_server() -> Iterator[str]:
    """Serve an address that takes every connection and never says a word."""
    held: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    held.append(listening.accept()[0])

        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    for one in held:
        one.close()


def _bcklaviyo(
    command_line: str,
    surroundings: Mapping[str, str],
    *arguments: str,
    data: Path | None = None,
    source: str = "env",
) -> dict[str, object]:
    place = ["--data-dir", str(data)] if data is not None else []
    done = _run([command_line, *place, "--credentials", source, "--json", *arguments], surroundings)
    _require(done.returncode == 0, f"{arguments} ended with {done.returncode}: {done.stdout}{done.stderr}")
    answer: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _run(command: list[str], surroundings: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, env=dict(surroundings), capture_output=True, text=True, errors="replace", timeout=180, check=False
    )


def _into_file(command: list[str], surroundings: Mapping[str, str], place: Path) -> bytes:
    target = place / "said"
    with target.open("wb") as file:
        done = subprocess.run(
            command, env=dict(surroundings), stdout=file, stderr=subprocess.PIPE, timeout=180, check=False
        )
    _require(
        done.returncode == 0,
        f"{command} into a file ended with {done.returncode}: {done.stderr.decode(errors='replace')}",
    )
    return target.read_bytes()


def _at_home(place: Path, display: str | None) -> dict[str, str]:
    return smoke_test.bare(place, display) | _KEYS


def _keyring() -> dict[str, str]:
    """Return what leads to this session's keyring: on Linux the message bus, on macOS the home it lies in."""
    names = ("DBUS_SESSION_BUS_ADDRESS", *(("HOME",) if sys.platform == "darwin" else ()))
    return {name: os.environ[name] for name in names if name in os.environ}


def _flag(name: str) -> int:
    return int(getattr(subprocess, name, 0))


def _in_own_console(command: list[str]) -> None:
    """Press Ctrl+C in this console, which this process alone does not listen to; the exit status says how it went."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetConsoleCtrlHandler(None, False)
        started = subprocess.Popen(command, text=True)
        time.sleep(4)
        if started.poll() is not None:
            sys.exit(f"The run did not wait: {started.returncode}")
        ctypes.windll.kernel32.SetConsoleCtrlHandler(None, True)
        started.send_signal(signal.CTRL_C_EVENT)
        sys.exit(0 if started.wait(_STOPS_WITHIN_S) == _STATUS_STOPPED else 1)
    else:
        sys.exit("Only for Windows.")


def _require(is_so: object, otherwise: str) -> None:
    if not is_so:
        raise Unexpected(otherwise)


def _say(what: str, words: str) -> None:
    print(f"ok  {what}: {words}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--in-own-console"]:
        _in_own_console(sys.argv[2:])
    try:
        check(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / PROGRAM)
    except Unexpected as fault:
        sys.exit(f"The programs cannot be used as they should: {fault}")
