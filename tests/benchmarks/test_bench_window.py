"""The window under load: how late it hears its timer while a backfill runs, how fast it shows, what it keeps."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.benchmarks.engine import measured

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytestmark = pytest.mark.benchmark

_HEARTBEAT = """
import json, sys, time
from datetime import UTC, datetime
from pathlib import Path
import keyring
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local import credentials
from bcklaviyo_gui.gui.shell.app import App, Options
from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences, Preferences
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.sync.reports import RunKind
from tests.support.gui.shell_keyring import MemoryKeyring

demo, root = json.loads(sys.argv[1]), Path(sys.argv[2])
keyring.set_keyring(MemoryKeyring())
folder = DataFolder(root)
connection = connections.add(folder, "shop", demo["store_hash"], bigcommerce_url=demo["bigcommerce_url"],
    klaviyo_url=demo["klaviyo_url"], now=datetime.now(UTC))
credentials.store(folder, connection, credentials.Secrets(demo["token"], demo["key"]))
preferences.save(folder, Preferences().with_connection(connection.folder, ConnectionPreferences(knows_first_send=True)))
application = QApplication([])
app = App(application, Options(data_dir=root))
app.start()
late, last = [], [None]
def beat():
    now = time.perf_counter()
    if last[0] is not None:
        late.append(max(0.0, now - last[0] - 0.010))
    last[0] = now
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.setInterval(10)
timer.timeout.connect(beat)
started = []
def begin():
    if app.desk_window.desk is not None and app.background.is_idle and not started:
        started.append(time.perf_counter())
        timer.start()
        app.desk_window.desk.start(RunKind.BACKFILL)
waiting = QTimer()
waiting.setInterval(50)
waiting.timeout.connect(begin)
waiting.start()
def end(summary):
    waiting.stop()
    timer.stop()
    late.sort()
    def at(share):
        return late[min(len(late) - 1, int(len(late) * share))] * 1000
    print(json.dumps({"outcome": summary.outcome.value, "error": str(summary.error),
        "orders": summary.orders_read, "beats": len(late),
        "seconds": time.perf_counter() - started[0], "p99_ms": at(0.99), "p999_ms": at(0.999),
        "most_ms": late[-1] * 1000}), flush=True)
    app.quit()
app.session.run.run_ended.connect(end)
app.ended.connect(application.quit)
application.exec()
"""

_BARE = """
import time
begin = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
print(time.perf_counter() - begin)
"""

_OURS = """
import sys, time
begin = time.perf_counter()
from pathlib import Path
from PySide6.QtWidgets import QApplication
from bcklaviyo_gui.gui.shell.app import App, Options
application = QApplication([])
app = App(application, Options(data_dir=Path(sys.argv[1])))
app.start()
print(time.perf_counter() - begin)
app.ended.connect(application.quit)
app.quit()
"""


@contextmanager
def demo_in_a_process_of_its_own(orders: int) -> Iterator[str]:
    command = [sys.executable, "-m", "bcklaviyo_gui.demo.server", "--orders", str(orders), "--quota", "0"]
    with subprocess.Popen([*command, "--no-klaviyo-limits"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline()
        process.terminate()


def backfill_in_the_window(place: Path, orders: int) -> dict[str, float]:
    with demo_in_a_process_of_its_own(orders) as demo:
        answer, used = measured(
            [sys.executable, "-c", _HEARTBEAT, demo, str(place)],
            place.with_name(f"{place.name}-used"),
            capture_output=True,
            timeout=600,
        )
    assert answer.returncode == 0, answer.stderr
    result = json.loads(answer.stdout.splitlines()[-1])
    assert result.pop("outcome") == "completed", result
    assert result.pop("error") == "None"
    return {**{name: float(value) for name, value in result.items()}, "peak_mb": used.peak_mb}


@pytest.mark.timeout(1800)
def test_the_window_keeps_its_beat_while_20000_orders_are_sent(tmp_path: Path) -> None:
    results = []
    for number in range(3):
        results.append(backfill_in_the_window(tmp_path / str(number), 20_000))
        print(results[-1])
        if results[-1]["p99_ms"] <= 50 and results[-1]["p999_ms"] <= 100:
            return
    pytest.fail(f"late in each of three: {results}")


@pytest.mark.timeout(1800)
def test_ten_times_the_orders_take_hardly_more_memory(tmp_path: Path) -> None:
    few = backfill_in_the_window(tmp_path / "few", 5_000)
    many = backfill_in_the_window(tmp_path / "many", 50_000)
    print(few, many)
    assert many["peak_mb"] - few["peak_mb"] <= 30


def test_the_window_shows_within_three_times_a_bare_one(tmp_path: Path) -> None:
    def seconds(source: str) -> float:
        command = [sys.executable, "-c", source, str(tmp_path)]
        # As installed: pip leaves the bytecode of each module, which a checkout may not be allowed to write.
        installed = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        installed["PYTHONPYCACHEPREFIX"] = str(tmp_path / "bytecode")
        answers = [
            subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=installed)
            for _ in range(7)
        ]
        return statistics.median(float(answer.stdout.splitlines()[0]) for answer in answers)

    seconds(_BARE)  # the first of each kind compiles and warms the disk
    seconds(_OURS)
    bare, ours = seconds(_BARE), seconds(_OURS)
    print(f"bare {bare * 1000:.0f} ms, ours {ours * 1000:.0f} ms")
    assert ours <= 3 * bare
