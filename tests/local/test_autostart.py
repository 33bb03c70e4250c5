"""Start at login starts this very program, whether it was installed from source or as a package."""

import plistlib
import re
import sys
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import UserFault
from bcklaviyo_gui.local import autostart

SCRIPT = "bcklaviyo-gui.exe" if sys.platform == "win32" else "bcklaviyo-gui"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program that runs, and the path holds another one."""
    other = tmp_path / "other"
    other.mkdir()
    (other / SCRIPT).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(other))
    folder = tmp_path / "this one"
    folder.mkdir()
    monkeypatch.setattr(sys, "executable", str(folder / "python3"))
    return folder


def test_a_source_install_starts_the_script_beside_its_python(folder: Path) -> None:
    (folder / SCRIPT).touch(mode=0o755)
    assert autostart.start_command() == (str(folder / SCRIPT), "--hidden")


def test_a_source_tree_without_a_script_is_started_by_its_python(folder: Path) -> None:
    assert autostart.start_command() == (str(folder / "python3"), "-m", "bcklaviyo_gui", "--hidden")


@pytest.mark.parametrize("started", ["bcklaviyo-gui", "bcklaviyo"])
def test_a_package_starts_its_own_window(folder: Path, monkeypatch: pytest.MonkeyPatch, started: str) -> None:
    monkeypatch.setattr(sys, "executable", str(folder / started))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert autostart.start_command() == (str(folder / SCRIPT), "--hidden")


def test_the_entry_is_ignored_once_the_program_is_gone(folder: Path) -> None:
    entry = autostart.autostart_entry((str(folder / SCRIPT), "--hidden"))
    assert _values_of(entry)["TryExec"] == str(folder / SCRIPT)


HOSTILE = {
    "quotes": 'a "quoted" one',
    "lines": "a line\nExec=sh -c 'touch x'\n[Desktop Action x]\nHidden=true",
    "backslashes": 'back\\slash\\n and \\"',
    "tab and return": "a tab\tand\ra return",
    "what shells read": "$HOME `id` $(id) %f %% ~ ; & | < > * ? #",
    "spaces": " spaces ",
    "no text": "\udcff no text \udce9",
}


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_whatever_stands_in_a_path_the_entry_starts_that_path_and_nothing_else(name: str) -> None:
    command = (f"/opt/{name}/{SCRIPT}", "--hidden")
    values = _values_of(autostart.autostart_entry(command))
    assert list(values) == ["Type", "Name", "Comment", "TryExec", "Exec", "Terminal", "X-GNOME-Autostart-enabled"]
    assert values["TryExec"] == command[0]
    assert _arguments_of(values["Exec"]) == command


def _values_of(entry: bytes) -> dict[str, str]:
    """The entry's strings as the Desktop Entry Specification has them read."""
    head, *lines = entry.decode(errors="surrogateescape").removesuffix("\n").split("\n")
    assert head == "[Desktop Entry]"
    escapes = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    pairs = [line.split("=", 1) for line in lines]
    return {key: re.sub(r"\\(.)", lambda found: escapes[found[1]], text, flags=re.DOTALL) for key, text in pairs}


def _arguments_of(text: str) -> tuple[str, ...]:
    """The arguments of an Exec key: each one quoted."""
    parts = re.findall(r'"((?:[^"\\`$]|\\["\\`$])*)"(?: |$)', text, flags=re.DOTALL)
    assert " ".join(f'"{part}"' for part in parts) == text
    return tuple(re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL).replace("%%", "%") for part in parts)


@pytest.mark.skipif(sys.platform != "win32", reason="the registry is Windows' own")
def test_what_the_user_switched_off_in_the_task_manager_is_off() -> None:
    autostart.set_on(True)
    try:
        assert autostart.is_on()
        _switch_off_in_the_task_manager()
        assert not autostart.is_on()
        autostart.set_on(True)
        assert autostart.is_on()
    finally:
        autostart.set_on(False)
    assert not autostart.is_on()


@pytest.mark.parametrize("name", ["My App", "Ünï “quoted” & <odd>", "a\ttab", "a line\nand one"])
def test_an_agent_of_the_mac_names_any_folder_that_a_property_list_can_hold(name: str) -> None:
    command = (f"/Applications/{name}/bcklaviyo-gui", "--hidden")
    assert plistlib.loads(autostart.launch_agent(command))["ProgramArguments"] == list(command)


@pytest.mark.parametrize("name", ["a\x07bell", "a\rreturn", "\x1b[31m", "half \ud83d", "\udce9", "no \uffff"])
def test_a_folder_that_no_property_list_can_hold_is_told_in_words(name: str) -> None:
    with pytest.raises(UserFault, match="name of the folder"):
        autostart.launch_agent((f"/Applications/{name}/bcklaviyo-gui", "--hidden"))


@pytest.mark.skipif(sys.platform == "win32", reason="paths of Windows are none of macOS")
def test_an_app_that_macos_runs_from_a_place_of_the_moment_is_not_started_there_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "AppTranslocation" / "6F3A" / "d" / "BCKlaviyo.app" / "Contents" / "MacOS"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(folder / "bcklaviyo-gui"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(UserFault, match="next login"):
        autostart.set_on(True)
    # What an older start left can be taken back.
    autostart.set_on(False)


def _switch_off_in_the_task_manager() -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, autostart._APPROVED_KEY) as key:
            winreg.SetValueEx(key, "BCKlaviyo", 0, winreg.REG_BINARY, bytes([3, *11 * [0]]))
