"""Start at login: the registry on Windows, a LaunchAgent on macOS, an autostart file on Linux."""

import os
import plistlib
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from xml.parsers.expat import ExpatError

from bcklaviyo_gui.domain.errors import UserFault
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.files import unusable, write_private

_LABEL = "app.bcklaviyo.gui"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
# Where the Task Manager and the settings of Windows keep what the user switched off there: the first byte is odd then.
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_VALUE = "BCKlaviyo"
# Where macOS puts what was opened from a download before it was moved (app translocation).
_TRANSLOCATED = "/AppTranslocation/"


def is_on() -> bool:
    """Whether the program starts at login."""
    if sys.platform == "win32":
        return _registry_value() is not None and not _is_switched_off()
    else:  # noqa: RET505 - types are checked for each system, and a line after this would be none of Windows
        return _file().exists()


def set_on(wanted: bool) -> None:
    """Start at login, hidden in the tray, or not.

    Raises StateUnusable when the system refuses, and UserFault for an app that macOS runs from a place of the moment or
    whose folder it could not name.
    """
    command = start_command()
    if wanted and _TRANSLOCATED in command[0]:
        raise UserFault(
            Message("macOS runs BCKlaviyo from a place that is gone at the next login."),
            advice=Message("Quit, move BCKlaviyo into Applications, and start it from there."),
        )
    try:
        if sys.platform == "win32":
            _set_registry_value(command if wanted else None)
        elif wanted:
            content = launch_agent(command) if sys.platform == "darwin" else autostart_entry(command)
            write_private(_file(), content)
        else:
            _file().unlink(missing_ok=True)
    except OSError as error:
        raise unusable(Message("The start at login could not be changed: {cause}.", cause=error), error) from error


def start_command() -> tuple[str, ...]:
    """What starts this very program, hidden."""
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        # In a package the window's program stands beside the one of the command line.
        return (str(here.with_name(_script())), "--hidden")
    # Beside this interpreter, and not on the path: there may be another install of the program.
    script = here.with_name(_script())
    if script.exists():
        return (str(script), "--hidden")
    return (str(here), "-m", "bcklaviyo_gui", "--hidden")


def autostart_entry(command: Sequence[str]) -> bytes:
    """A desktop entry for ~/.config/autostart (freedesktop.org Desktop Application Autostart)."""
    quoted = " ".join('"' + _escaped(part) + '"' for part in command)
    return (
        "[Desktop Entry]\nType=Application\nName=BCKlaviyo\nComment=Sends your BigCommerce orders to Klaviyo\n"
        # Ignored by the desktop once the program is gone.
        f"TryExec={_string(command[0])}\nExec={_string(quoted)}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode(errors="surrogateescape")


def launch_agent(command: Sequence[str]) -> bytes:
    """A property list for ~/Library/LaunchAgents; raises UserFault for a path that no such list can hold."""
    agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
    try:
        written = plistlib.dumps(agent)
        # A carriage return would be written as another character, and so another program be started.
        is_whole = plistlib.loads(written) == agent
    except (ValueError, ExpatError):  # control characters; half a character; what XML forbids
        is_whole = False
    if not is_whole:
        raise UserFault(
            Message("The name of the folder that BCKlaviyo is in has a character that macOS cannot start it by."),
            advice=Message("Quit, rename that folder, and start BCKlaviyo from there."),
        )
    return written


def _escaped(part: str) -> str:
    # Inside double quotes these four are escaped (Desktop Entry Specification, Exec key), and then the whole text.
    for character in ("\\", '"', "`", "$"):
        part = part.replace(character, "\\" + character)
    return part.replace("%", "%%")


def _string(text: str) -> str:
    # A line break in the path of a folder would begin a line of its own, with whatever stands there.
    for character, escape in (("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        text = text.replace(character, escape)
    return text


def _script() -> str:
    return "bcklaviyo-gui.exe" if sys.platform == "win32" else "bcklaviyo-gui"


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    else:  # noqa: RET505
        base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        return Path(base) / "autostart" / "bcklaviyo.desktop"


if sys.platform == "win32":
    import winreg

    def _registry_value() -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, _VALUE)[0])
        except FileNotFoundError:
            return None

    def _is_switched_off() -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED_KEY) as key:
                state = winreg.QueryValueEx(key, _VALUE)[0]
        except FileNotFoundError:
            return False
        return isinstance(state, bytes) and bool(state) and state[0] % 2 == 1

    def _forget_what_was_switched() -> None:
        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED_KEY, access=winreg.KEY_SET_VALUE) as key,
        ):
            winreg.DeleteValue(key, _VALUE)

    def _set_registry_value(command: Sequence[str] | None) -> None:
        import subprocess

        _forget_what_was_switched()
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if command is not None:
                winreg.SetValueEx(key, _VALUE, 0, winreg.REG_SZ, subprocess.list2cmdline(list(command)))
            elif _registry_value() is not None:
                winreg.DeleteValue(key, _VALUE)
