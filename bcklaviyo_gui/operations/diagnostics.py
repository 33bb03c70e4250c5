"""An archive that says what happened, for whoever helps: without keys, emails, phone numbers and store hashes."""

import importlib.metadata
import io
import json
import platform
import sys
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec

from bcklaviyo_gui import __version__
from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.local import connections, credentials, settings
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import read_if_there
from bcklaviyo_gui.local.logs import mask
from bcklaviyo_gui.local.report_files import WholeFile
from bcklaviyo_gui.operations.damage import damage_told
from bcklaviyo_gui.state import ledger, outbox, queries, runs
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync import run_record

_LIBRARIES = (
    "email-validator", "keyring", "msgspec", "phonenumbers", "PySide6-Essentials", "requests", "rich", "tenacity",
    "truststore", "typer", "tzdata", "urllib3",
)  # fmt: skip


def write(folder: DataFolder, path: Path, now: datetime) -> None:
    """Write the archive, readable by its owner alone; raises ReportUnwritable when it cannot be written there."""
    parts = collect(folder, now)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for inner, text in parts.items():
            archive.writestr(inner, text)
    with WholeFile(path) as file:
        file.write(packed.getvalue())


def collect(folder: DataFolder, now: datetime) -> dict[str, str]:
    """The texts of the archive by their names in it; what cannot be read says so in its place."""
    parts = {"about.json": _json(_about(now))}
    parts["settings.json"] = _text_or_problem(lambda: _json(_settings(folder)))
    found: tuple[Connection, ...] = ()
    try:
        found = connections.load_all(folder)
        parts["connections.json"] = _json([_connection(one) for one in found])
    except BcklaviyoError as error:
        parts["connections.json"] = _problem(error)
    for number, one in enumerate(found, start=1):
        parts |= {f"connection-{number}/{name}": text for name, text in _of_connection(folder, one).items()}
    hashes = [one.store_hash for one in found]
    return {name: _without_hashes(mask(text, credentials.from_environment()), hashes) for name, text in parts.items()}


def _about(now: datetime) -> dict[str, object]:
    return {
        "program": __version__,
        "python": sys.version,
        "system": platform.platform(),
        "libraries": {name: version for name in _LIBRARIES if (version := _version(name))},
        "written": now.isoformat(timespec="seconds"),
    }


def _settings(folder: DataFolder) -> dict[str, object]:
    kept = settings.load(folder)
    return msgspec.structs.asdict(kept) | {"never_send": f"{len(kept.never_send)} entries, left out"}


def _connection(one: Connection) -> dict[str, object]:
    shown: dict[str, object] = msgspec.to_builtins(one)
    return shown | {"store_hash": _masked(one.store_hash)}


def _of_connection(folder: DataFolder, one: Connection) -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        log, state = folder.log_file(one.folder), folder.state_file(one.folder)
        found |= {path.name: _text_or_problem(partial(_log_text, path)) for path in sorted(log.parent.glob("log.txt*"))}
        if state.exists():
            with damage_told(state), Database(state, writing=False) as database:
                found["runs.json"] = _text_or_problem(lambda: _json([_run(row) for row in runs.all_runs(database)]))
                found["state.json"] = _text_or_problem(lambda: _json(_counts(database, state)))
    except BcklaviyoError as error:
        found["problem.txt"] = _problem(error)
    return found


def _log_text(path: Path) -> str:
    return (read_if_there(path) or b"").decode("utf-8", errors="replace")


def _text_or_problem(make: Callable[[], str]) -> str:
    try:
        return make()
    except Exception as error:  # noqa: BLE001 - whatever is damaged, its archive is what help is asked with
        return _problem(error)


def _problem(error: Exception) -> str:
    return f"This cannot be read: {type(error).__name__}: {error}"


def _run(row: runs.RunRow) -> dict[str, object]:
    summary = run_record.as_json(run_record.decode(row.summary)) if row.summary else {}
    known: dict[str, object] = {"id": row.id, "kind": row.kind, "outcome": row.outcome, "started": _moment(row.started)}
    return known | summary


def _counts(database: Database, path: Path) -> Mapping[str, object]:
    return {
        "bytes": path.stat().st_size,
        "events_sent": ledger.count(database),
        "events_waiting": outbox.count(database),
        # In a damaged file the kind may be no text.
        "issues": {str(kind.kind): kind.open + kind.ignored for kind in queries.issue_kinds(database)},
    }


def _version(library: str) -> str | None:
    try:
        return importlib.metadata.version(library)
    except importlib.metadata.PackageNotFoundError:
        return None


def _without_hashes(text: str, hashes: list[str]) -> str:
    for store_hash in hashes:
        text = text.replace(store_hash, _masked(store_hash))
    return text


def _masked(store_hash: str) -> str:
    return f"{store_hash[:2]}…" if len(store_hash) > 4 else "…"


def _moment(seconds: int) -> str:
    return instant_of(seconds).isoformat()


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
