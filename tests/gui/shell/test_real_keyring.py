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

_WIZARD = """
import sys
from pathlib import Path
import keyring
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot
from bcklaviyo_gui.local import credentials
from bcklaviyo_gui.local.credentials import Source
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
folder, connection = app.desk.services.folder, app.desk.services.connection
stored = credentials.load(Source.KEYRING, folder, connection)
print(type(keyring.get_keyring()).__module__, stored.klaviyo_key == Demo.key, stored.bigcommerce_token == Demo.token)
app.go("settings")
app.click("forgetStore")
app.click("forgetYes")
app.until(lambda: app.is_shown("wizard"))
try:
    credentials.load(Source.KEYRING, folder, connection)
except credentials.UserFault as fault:
    print(fault.code)
app.quit()
"""


def test_keys_go_through_the_wizard_into_the_keyring_and_out_again(tmp_path: Path) -> None:
    for folder in ("home", "run"):
        (tmp_path / folder).mkdir(mode=0o700)
    script = tmp_path / "wizard.py"
    script.write_text(_WIZARD)
    with DemoServer(orders=30, quota=0, klaviyo_limits=False) as demo:
        demo_parts = (demo.bigcommerce_url, demo.klaviyo_url, demo.store_hash, demo.token, demo.key)
        command = (
            "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
            f' exec "{sys.executable}" "$@"'
        )
        answer = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", command, "sh", str(script), str(tmp_path / "data"), *demo_parts],
            capture_output=True,
            text=True,
            check=False,
            timeout=90,
            cwd=_ROOT,
            env={
                "PATH": "/usr/local/bin:/usr/bin:/bin",
                "HOME": str(tmp_path / "home"),
                "XDG_RUNTIME_DIR": str(tmp_path / "run"),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": str(_ROOT),
            },
        )
    lines = answer.stdout.splitlines()
    assert lines == ["keyring.backends.SecretService True True", "keys_missing"], answer.stderr[-2000:]
