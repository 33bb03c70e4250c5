"""One process at a time writes a connection's file, and a dead one holds nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import ConnectionBusy, StateUnusable
from bcklaviyo_gui.local.lock import RunLock

HOLD = """
import sys, time
from pathlib import Path
from bcklaviyo_gui.local.lock import RunLock
RunLock(Path(sys.argv[1])).acquire()
print('held', flush=True)
time.sleep(60)
"""


def test_a_second_holder_is_told_that_the_connection_is_busy(tmp_path: Path) -> None:
    path = tmp_path / "connection" / "lock"
    with RunLock(path), pytest.raises(ConnectionBusy):
        RunLock(path).acquire()
    with RunLock(path):
        pass


def test_a_lock_dies_with_the_process_that_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "held\n"
        with pytest.raises(ConnectionBusy):
            RunLock(path).acquire()
        owner.kill()
        owner.wait()
        with RunLock(path):
            pass


def test_letting_go_twice_is_harmless(tmp_path: Path) -> None:
    lock = RunLock(tmp_path / "lock")
    lock.acquire()
    lock.release()
    lock.release()


def test_a_lock_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.write_text("")
    with pytest.raises(StateUnusable):
        RunLock(place / "lock").acquire()
