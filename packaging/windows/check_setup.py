"""Installs the built setup as a merchant would, uses it, upgrades under the running program, and removes it.

`python packaging/windows/check_setup.py [SETUP]`, on Windows. Fails if the installed programs do not pass the smoke
test and installed.py, if an upgrade leaves the old files or takes the merchant's data, or if anything stays behind:
files, the entry of the start at login, a task of the scheduler.
"""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import installed
import smoke_test
from facts import DISPLAY_NAME, PROGRAM, ROOT, WINDOW
from smoke_test import Unexpected

_SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
_RUN_KEYS = (
    r"Software\Microsoft\Windows\CurrentVersion\Run",
    r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run",
)


def check(setup: Path) -> None:
    """Go through the life of an installed program; raises Unexpected on the first thing that is not as it should be."""
    with tempfile.TemporaryDirectory(prefix="bcklaviyo setup ü ", ignore_cleanup_errors=True) as place:
        target = Path(place) / "Programs of mine"
        _install(setup, target, Path(place) / "first.log")
        print(f"ok  installed: {sum(1 for path in target.rglob('*') if path.is_file())} files", flush=True)
        for what, seconds in smoke_test.smoke_test(target).items():
            print(f"{seconds:8.2f} s   {what}")
        installed.check(target)
        _upgrade_under_running(setup, target, Path(place))
        _remove(target)


def _install(setup: Path, target: Path, log: Path) -> None:
    done = subprocess.run([str(setup), *_SILENT, f"/DIR={target}", f"/LOG={log}"], timeout=600, check=False)
    if done.returncode != 0:
        raise Unexpected(f"the setup ended with {done.returncode}:\n{log.read_text('utf-8', 'replace')[-3000:]}")
    missing = [name for name in (PROGRAM, WINDOW) if not (target / f"{name}.exe").exists()]
    if missing:
        raise Unexpected(f"the setup installed no {missing}")


def _upgrade_under_running(setup: Path, target: Path, place: Path) -> None:
    """Install again while window and command line run: both end, nothing old stays, and the data is as it was."""
    surroundings = dict(os.environ) | {"APPDATA": str(place / "roaming"), "LOCALAPPDATA": str(place / "local")}
    old = target / "_internal" / "of an older version"
    old.write_text("old", "utf-8")
    commands = ([str(target / f"{WINDOW}.exe"), "--demo"], [str(target / f"{PROGRAM}.exe"), "demo", "serve"])
    running = [
        subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for command in commands
    ]
    try:
        time.sleep(15)
        ended = [one.args for one in running if one.poll() is not None]
        if ended:
            raise Unexpected(f"these do not run: {ended}")
        _install(setup, target, place / "second.log")
        installed.wait_for(lambda: all(one.poll() is not None for one in running), "the old programs go on")
    finally:
        for one in running:
            one.kill()
    if old.exists():
        raise Unexpected("an upgrade leaves files of the older version")
    smoke_test.smoke_test(target)
    print("ok  upgraded while it ran", flush=True)


def _remove(target: Path) -> None:
    """Uninstall it, with the start at login switched on, and look for what stays."""
    if sys.platform == "win32":
        import winreg

        for key in _RUN_KEYS:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, DISPLAY_NAME, 0, winreg.REG_SZ, "of a test")
    (uninstaller,) = target.glob("unins*.exe")
    subprocess.run([str(uninstaller), *_SILENT], timeout=600, check=True)
    # It goes on from a copy of itself after the first process has ended.
    installed.wait_for(lambda: not target.exists(), f"of the program there is still {target}")
    left = [key for key in _RUN_KEYS if _holds(key)]
    if left:
        raise Unexpected(f"the start at login stays in {left}")
    tasks = subprocess.run(
        ["schtasks", "/query", "/fo", "csv", "/nh"], capture_output=True, text=True, check=True
    ).stdout
    if PROGRAM in tasks.lower():
        raise Unexpected("a task of the scheduler stays")
    entries = [Path(os.environ["APPDATA"]), Path(os.environ["USERPROFILE"]) / "Desktop"]
    links = [str(path) for folder in entries for path in folder.rglob(f"{DISPLAY_NAME}*.lnk")]
    if links:
        raise Unexpected(f"links stay: {links}")
    print("ok  removed: nothing stays behind", flush=True)


def _holds(key: str) -> bool:
    if sys.platform == "win32":
        import winreg

        with suppress(FileNotFoundError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.QueryValueEx(opened, DISPLAY_NAME)
            return True
    return False


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]] or sorted((ROOT / "dist").glob("*-setup.exe"))
    if os.name != "nt" or len(given) != 1:
        sys.exit("One setup in dist/, and Windows, are needed.")
    try:
        check(given[0])
    except Unexpected as fault:
        sys.exit(f"The setup is not as it should be: {fault}")
