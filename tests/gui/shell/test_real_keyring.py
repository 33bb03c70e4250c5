"""The system's own keyring: gnome-keyring in a session bus and a home of the test's own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer

_ROOT = Path(__file__).parents[3]
_TOOLS = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in _TOOLS), reason="needs dbus-run-session and gnome-keyring-daemon"
)

_BEGIN = """
import os
import signal
import sys
from pathlib import Path
import keyring
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot
from bcklaviyo_gui.local import credentials
from bcklaviyo_gui.local.credentials import KeySource
from bcklaviyo_gui.sync.reports import RunKind
from tests.support.gui.shell_driver import Driver


class Demo:
    bigcommerce_url, klaviyo_url, store_hash, token, key = sys.argv[2:]


class Request:
    class config:
        getini = staticmethod(lambda name: 5000)
        getoption = staticmethod(lambda name: None)


qt_api.set_qt_api("pyside6")
application = QApplication([])
app = Driver(QtBot(Request), Path(sys.argv[1]), Demo)
app.connect(Demo)
app.finish()
"""

_WIZARD = """
folder, connection = app.desk.services.folder, app.desk.services.connection
stored = credentials.load(KeySource.KEYRING, folder, connection)
print(type(keyring.get_keyring()).__module__, stored.klaviyo_key == Demo.key, stored.bigcommerce_token == Demo.token)
app.go("settings")
app.click("forgetStore")
app.click("forgetYes")
app.until(lambda: app.is_shown("wizard"))
try:
    credentials.load(KeySource.KEYRING, folder, connection)
except credentials.UserFault as fault:
    print(fault.code)
app.quit()
"""


_BUS_DIES = """
def kill_the_bus():
    beside = [int(name) for name in os.listdir("/proc") if name.isdigit() and parent_of(name) == os.getppid()]
    (bus,) = [one for one in beside if name_of(one) == "dbus-daemon"]
    os.kill(bus, signal.SIGKILL)


def parent_of(process):
    try:
        return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def name_of(process):
    return Path(f"/proc/{process}/comm").read_text().strip()


def run(kind, then=lambda: None):
    before, reports = len(app.summaries), []
    app.app.session.run.reported.connect(reports.append)
    app.desk.start(kind)
    app.until(lambda: reports != [])  # what it reports first it has read with its keys
    then()
    app.until(lambda: len(app.summaries) > before)
    app.settle()
    print(kind.value, app.summaries[-1].outcome.value, app.summaries[-1].error)


run(RunKind.BACKFILL, kill_the_bus)
run(RunKind.SYNC)
app.go("settings")
app.click("forgetStore")
app.click("forgetYes")
app.settle()
words = [label.text() for label in app.window.findChildren(QLabel) if label.isVisible()]
print(*[text for text in words if text.startswith("The keys could not be deleted")])
print(app.has_desk)
app.quit()
"""


def test_keys_go_through_the_wizard_into_the_keyring_and_out_again(tmp_path: Path) -> None:
    lines = _said_in_a_session(_BEGIN + _WIZARD, tmp_path)
    assert lines == ["keyring.backends.SecretService True True", "keys_missing"]


def test_a_bus_that_dies_in_mid_session_ends_no_run_and_is_told_in_words(tmp_path: Path) -> None:
    sent, next_run, forgetting, is_there = _said_in_a_session(_BEGIN + _BUS_DIES, tmp_path)
    assert sent == "backfill completed None"
    assert next_run.startswith("sync failed The keys could not be read from the system's keyring")
    assert forgetting.startswith("The keys could not be deleted from the system's keyring")
    assert is_there == "True"


def _said_in_a_session(source: str, place: Path) -> list[str]:
    """What the script prints, in a session of its own, with a keyring that is open."""
    for folder in ("home", "run"):
        (place / folder).mkdir(mode=0o700)
    script = place / "script.py"
    script.write_text(source)
    with DemoServer(orders=30, quota=0, klaviyo_limits=False) as demo:
        demo_parts = (demo.bigcommerce_url, demo.klaviyo_url, demo.store_hash, demo.token, demo.key)
        command = (
            "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
            f' exec "{sys.executable}" "$@"'
        )
        answer = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", command, "sh", str(script), str(place / "data"), *demo_parts],
            capture_output=True,
            text=True,
            check=False,
            timeout=90,
            cwd=_ROOT,
            env={
                "PATH": "/usr/local/bin:/usr/bin:/bin",
                "HOME": str(place / "home"),
                "XDG_RUNTIME_DIR": str(place / "run"),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": str(_ROOT),
            },
        )
    assert answer.returncode == 0, answer.stderr[-2000:]
    return answer.stdout.splitlines()
