"""An archive that says what happened, for whoever helps: without keys, emails, phone numbers and store hashes."""

import importlib.metadata
import json
import os
import platform
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from bcklaviyo_gui import __version__
from bcklaviyo_gui.domain.errors import BcklaviyoError, ReportUnwritable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import connections, credentials, settings
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.logs import mask
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
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for inner, text in parts.items():
                    archive.writestr(inner, text)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ReportUnwritable(
            Message("The file {place} cannot be written: {cause}.", place=path, cause=error)
        ) from error


def collect(folder: DataFolder, now: datetime) -> dict[str, str]:
    """The texts of the archive by their names in it; what cannot be read says so in its place."""
    parts = {"about.json": _json(_about(now))}
    try:
        parts["settings.json"] = _json(_settings(folder))
        found = connections.load_all(folder)
    except BcklaviyoError as error:
        parts["problem.txt"] = mask(str(error))
        found = ()
    parts["connections.json"] = _json([_connection(one) for one in found])
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
    log = folder.log_file(one.folder)
    found = {path.name: path.read_text("utf-8", errors="replace") for path in sorted(log.parent.glob(f"{log.name}*"))}
    state = folder.state_file(one.folder)
    if state.exists():
        try:
            with damage_told(state), Database(state, writing=False) as database:
                found["runs.json"] = _json([_run(row) for row in runs.all_runs(database)])
                found["state.json"] = _json(_counts(database, state))
        except BcklaviyoError as error:
            found["problem.txt"] = str(error)
    return found


def _run(row: runs.RunRow) -> dict[str, object]:
    summary = run_record.as_json(run_record.decode(row.summary)) if row.summary else {}
    known: dict[str, object] = {"id": row.id, "kind": row.kind, "outcome": row.outcome, "started": _moment(row.started)}
    return known | summary


def _counts(database: Database, path: Path) -> Mapping[str, object]:
    return {
        "bytes": path.stat().st_size,
        "events_sent": ledger.count(database),
        "events_waiting": outbox.count(database),
        "issues": {kind.kind: kind.open + kind.ignored for kind in queries.issue_kinds(database)},
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
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
