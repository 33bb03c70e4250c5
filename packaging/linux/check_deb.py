"""Installs the built package, upgrades over older data, uses it and removes it; needs root, Xvfb and xdotool.

`sudo python3 packaging/linux/check_deb.py [PACKAGE]`. Proves that the installed programs pass the smoke test, that a
state file of the first schema is brought up to date and kept, that removing leaves the merchant's data alone, and that
nothing else stays behind: all files of the system are listed before and after.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import smoke_test
from facts import PROGRAM, ROOT, WINDOW

_MIGRATIONS = ROOT / "bcklaviyo_gui" / "state" / "migrations"
_PLACES = ("/usr", "/etc", "/opt", "/srv", "/var")
# What dpkg, apt and the triggers of a desktop keep for themselves.
_KEPT_BY_SYSTEM = (
    "/var/lib/dpkg", "/var/lib/apt", "/var/log", "/var/cache", "/var/tmp", "/usr/share/applications/mimeinfo.cache",
    "/usr/share/applications/bamf-2.index", "/usr/share/icons/hicolor/icon-theme.cache",
)  # fmt: skip
_KEYS = {"BCKLAVIYO_BIGCOMMERCE_TOKEN": "token", "BCKLAVIYO_KLAVIYO_KEY": "key"}


def check(package: Path) -> None:
    """Go through the life of an installed program; raises on the first thing that is not as it should be."""
    before = _listing()
    with tempfile.TemporaryDirectory(prefix="bcklaviyo deb ü ") as place:
        home = Path(place) / "home"
        home.mkdir()
        _dpkg("--install", str(package))
        _say("installed", f"{len(_listing() - before)} files")
        for what, seconds in smoke_test.smoke_test(Path("/usr/bin")).items():
            print(f"{seconds:8.2f} s   {what}")
        state = _use(home)
        make_older(state)
        _dpkg("--install", str(package))
        _check_upgraded(home, state)
        _dpkg("--purge", PROGRAM)
        kept = _counts(state)
        _require(kept["ledger"] > 0 and kept["runs"] > 0, f"the merchant's data is gone: {kept}")
        _say("removed", f"the merchant's data is as it was: {kept}")
    left = _listing() - before
    _require(not left, f"files stay behind: {sorted(left)[:20]}")
    gone = before - _listing()
    _require(not gone, f"files are gone: {sorted(gone)[:20]}")
    _say("nothing else stays behind", f"{len(before)} files before and after")


def _use(home: Path) -> Path:
    """Connect the demo store with the installed program and send its history; answers the state file."""
    surroundings = _surroundings(home)
    with _demo(surroundings) as serving:
        served = json.loads(serving.stdout.readline() if serving.stdout is not None else "{}")
        keys = surroundings | {name: served[key] for name, key in _KEYS.items()}
        urls = [f"--bigcommerce-url={served['bigcommerce_url']}", f"--klaviyo-url={served['klaviyo_url']}"]
        _bcklaviyo(keys, "connections", "add", "shop", "--store-hash", served["store_hash"], *urls)
        done = _bcklaviyo(keys, "backfill", "shop")
        serving.terminate()
    _require(done["run"]["outcome"] == "completed", f"the backfill {done['run']}")
    (state,) = home.rglob("state.sqlite")
    _say("used", f"{done['run']['orders_read']} orders read, {_counts(state)['ledger']} events sent")
    return state


def _demo(surroundings: dict[str, str]) -> "subprocess.Popen[str]":
    command = [f"/usr/bin/{PROGRAM}", "demo", "serve", "--orders", "50", "--quota", "0"]
    return subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def make_older(state: Path) -> None:
    """Put a state file of the first schema in its place, with the rows it has, as the first version left it."""
    older = state.with_name("older.sqlite")
    connection = sqlite3.connect(older)
    connection.executescript((_MIGRATIONS / "0001_first.sql").read_text("utf-8"))
    connection.execute("PRAGMA user_version = 1")
    connection.execute("ATTACH :state AS newer", {"state": str(state)})
    found = connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall()
    for table in (name for (name,) in found if not name.startswith("sqlite_")):
        newer = {row[1] for row in connection.execute(f"PRAGMA newer.table_info({table})")}
        kept = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})") if row[1] in newer]
        columns = ", ".join(kept)
        connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
    connection.commit()
    connection.close()
    older.chmod(0o600)
    older.replace(state)


def _check_upgraded(home: Path, state: Path) -> None:
    before = _counts(state)
    with smoke_test.screen() as display:
        surroundings = _surroundings(home) | {"DISPLAY": str(display)}
        said = _bcklaviyo(surroundings, "runs", "shop")
        smoke_test.check_window([f"/usr/bin/{WINDOW}"], surroundings, is_demo=False)
    done = _bcklaviyo(surroundings | dict.fromkeys(_KEYS, "none"), "sync", "shop", may_fail=True)
    _require(len(said["runs"]) == before["runs"], f"runs are missing: {said}")
    connection = sqlite3.connect(state)
    newest = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    numbers = [int(path.name[:4]) for path in _MIGRATIONS.glob("*.sql")]
    _require(newest == max(numbers), f"the schema is {newest} after {done}")
    after = _counts(state)
    _require(after["ledger"] == before["ledger"] > 0, f"events are missing: {before}, then {after}")
    _say("upgraded", f"schema 1 became {newest}, with {after['ledger']} events and {before['runs']} run(s) kept")


def _counts(state: Path) -> dict[str, int]:
    connection = sqlite3.connect(state)
    try:
        tables = ("ledger", "runs", "issues")
        return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    finally:
        connection.close()


def _bcklaviyo(surroundings: dict[str, str], *arguments: str, may_fail: bool = False) -> dict[str, dict[str, object]]:
    command = [f"/usr/bin/{PROGRAM}", "--credentials", "env", "--json", *arguments]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=180, check=False)
    _require(may_fail or done.returncode in (0, 1), f"{arguments} ended with {done.returncode}: {done.stderr}")
    answer: dict[str, dict[str, object]] = json.loads(done.stdout) if done.stdout else {}
    return answer


def _surroundings(home: Path) -> dict[str, str]:
    return {"PATH": str(home / "nothing"), "HOME": str(home), "LANG": "C.UTF-8", "BCKLAVIYO_PATIENCE": "2"}


def _listing() -> frozenset[str]:
    found = set()
    for place in _PLACES:
        for folder, _folders, files in os.walk(place):
            if not folder.startswith(_KEPT_BY_SYSTEM):
                found |= {path for name in (*files, "") if not (path := f"{folder}/{name}").startswith(_KEPT_BY_SYSTEM)}
    return frozenset(path for path in found if "__pycache__" not in path and not path.startswith(f"{ROOT}/"))


def _dpkg(*arguments: str) -> None:
    done = subprocess.run(["dpkg", *arguments], capture_output=True, text=True, check=False)
    _require(done.returncode == 0, f"dpkg {arguments}: {done.stdout}{done.stderr}")


def _require(is_so: object, otherwise: str) -> None:
    if not is_so:
        raise smoke_test.Unexpected(otherwise)


def _say(what: str, words: str) -> None:
    print(f"ok  {what}: {words}", flush=True)


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]]
    packages = given or sorted((ROOT / "dist").glob("*.deb"))
    if len(packages) != 1 or not shutil.which("dpkg") or not _is_root():
        sys.exit("One package in dist/, dpkg and root are needed.")
    try:
        check(packages[0])
    except smoke_test.Unexpected as fault:
        sys.exit(f"The package is not as it should be: {fault}")
