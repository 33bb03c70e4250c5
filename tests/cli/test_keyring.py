"""Keys in a real keyring: gnome-keyring on a D-Bus session of its own, nothing of the user's."""

import functools
import os
import select
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.cli import shapes
from tests.support.cli.door import COMMAND, ROOT, Door, ended, start
from tests.support.posix import open_terminal

_VARIABLES = ("BCKLAVIYO_BIGCOMMERCE_TOKEN", "BCKLAVIYO_KLAVIYO_KEY", "DBUS_SESSION_BUS_ADDRESS")
_NEEDED = ("gnome-keyring-daemon", "dbus-run-session")
_UNLOCK = "printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
_START = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"
_HELD = """
import keyring, sys
from pathlib import Path
from bcklaviyo_gui.local.data_folder import DataFolder
name = f"shop [{DataFolder(Path(sys.argv[1])).mark().id}/shop]"
print("held:", keyring.get_password("bcklaviyo", name) is not None)
"""


@functools.cache
def _missing() -> str | None:
    """Why there is no keyring to test with. Root can install one, as in a container that was made for testing."""
    if all(shutil.which(one) for one in _NEEDED):
        return None
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return "gnome-keyring and dbus are not installed"
    quickly = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10"]
    install = ["apt-get", "install", "-y", "--no-install-recommends", *quickly, "gnome-keyring", "dbus"]
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(install, capture_output=True, env=surroundings, timeout=60, check=False)
    except subprocess.TimeoutExpired:
        return "gnome-keyring cannot be installed here in time"
    return None if done.returncode == 0 else "gnome-keyring cannot be installed here"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    reason = _missing() if sys.platform == "linux" else "the keyring of this system belongs to its user"
    if reason is not None:
        pytest.skip(reason)
    (tmp_path / "run").mkdir(mode=0o700)
    return tmp_path


def test_keys_are_asked_for_without_echo_kept_used_and_forgotten(home: Path, door: Door) -> None:
    add = _command(door, "connections", "add", "shop", *door.addresses())
    held = shlex.join([sys.executable, "-c", _HELD, str(door.folder)])
    script = [
        _UNLOCK,
        f"{add}; echo added: $?",
        f"{_command(door, 'check', 'shop')}; echo checked: $?",
        held,
        f"{_command(door, 'connections', 'remove', 'shop')}; echo removed: $?",
        held,
    ]
    typed = [("access token", f"  {door.demo.token} "), ("private key", f"\t{door.demo.key}")]
    said = _in_a_session(home, script, typed)
    for words in ("added: 0", "checked: 0", "held: True", "removed: 0", "held: False"):
        assert words in said
    assert door.demo.token not in said
    assert door.demo.key not in said
    kept = b"".join(path.read_bytes() for path in door.folder.rglob("*") if path.is_file())
    assert door.demo.token.encode() not in kept
    assert door.demo.key.encode() not in kept


def test_a_new_key_replaces_the_old_one_and_nothing_is_forgotten(home: Path, door: Door) -> None:
    add = _command(door, "connections", "add", "shop", *door.addresses())
    script = [
        _UNLOCK,
        f"{_VARIABLES[0]}=old {_VARIABLES[1]}=pk_old {add}",
        f"{_VARIABLES[0]}={door.demo.token} {_VARIABLES[1]}={door.demo.key} {add}; echo replaced: $?",
        f"{_command(door, 'check', 'shop')}; echo checked: $?",
    ]
    said = _in_a_session(home, script)
    for words in ("replaced: 0", "checked: 0"):
        assert words in said


def test_a_locked_keyring_exits_3_with_words_and_keeps_nothing(home: Path, door: Door) -> None:
    add = _command(door, "connections", "add", "shop", *door.addresses())
    keys = f"{_VARIABLES[0]}={door.demo.token} {_VARIABLES[1]}={door.demo.key}"
    said = _in_a_session(home, [_START, f"{keys} {add}; echo added: $?"])
    assert "added: 3" in said
    assert "keyring" in said
    assert "--credentials env" in " ".join(said.split())
    assert not (door.folder / "connections.json").exists()


def test_a_system_without_a_keyring_exits_3_with_words(door: Door) -> None:
    process = start(
        [*door.options(json=True, source="keyring"), "connections", "add", "shop", *door.addresses()],
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
    )
    answered = ended(process)
    shapes.is_error(answered.json)
    assert answered.status == 3
    assert "--credentials env" in answered.json["error"]["advice"]
    assert not door.folder.exists()


def test_keys_from_the_environment_never_touch_the_keyring(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert door.add()("sync", "shop").status == 0
    assert door("connections", "remove", "shop").status == 0


def _command(door: Door, *arguments: str) -> str:
    return shlex.join([*COMMAND, "--data-dir", str(door.folder), *arguments])


def _in_a_session(home: Path, script: list[str], typed: list[tuple[str, str]] | None = None) -> str:
    """What a shell script shows on a terminal; `typed`: what is typed once which words are there."""
    surroundings = {name: value for name, value in os.environ.items() if name not in _VARIABLES}
    surroundings |= {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run")}
    ours, theirs = open_terminal()
    with subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", "\n".join(script)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env={**surroundings, "COLUMNS": "200"},
    ) as process:
        os.close(theirs)
        try:
            return _converse(ours, typed or [])
        finally:
            process.kill()
            os.close(ours)


def _converse(terminal: int, typed: list[tuple[str, str]]) -> str:
    said, ends = "", time.monotonic() + 60
    while time.monotonic() < ends:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            chunk = os.read(terminal, 65_536)
        except OSError:  # how a terminal says that the other side is gone
            return said
        said += chunk.decode(errors="replace")
        if typed and typed[0][0] in said:
            os.write(terminal, typed.pop(0)[1].encode() + b"\n")
    raise AssertionError(f"no end: {said}")
