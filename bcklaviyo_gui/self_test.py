"""`bcklaviyo-gui --self-test`: whether everything that the program needs is in place and works, on this computer.

For a program that was built and carried elsewhere: what is missing there shows only when it is asked for. One line a
check, always the same ones, so that whoever reads them can take anything else for a fault. Nothing of the merchant is
read or written: the checks have a folder of their own, and a demo store.
"""

import contextlib
import importlib
import io
import json
import pkgutil
import ssl
import sys
import tempfile
import traceback
import zoneinfo
from collections.abc import Callable, Mapping
from importlib import metadata
from pathlib import Path

import bcklaviyo_gui
from bcklaviyo_gui.local import about

_ORDERS = 50
# Loaded where they are first needed, which a look at the program's own modules does not show.
_LATE_LIBRARIES = ("PySide6.QtNetwork", "PySide6.QtSvg", "pyqtgraph", "qtawesome", "phonenumbers", "email_validator")
_KEYRINGS = {"win32": "Windows", "darwin": "macOS"}


class Unfit(Exception):
    """Something is missing, or does not work."""


NO_KEYRING = "this session has none that keeps keys safe; they can come from the environment"
"""Said where a keyring is a desktop's, and there is no desktop: Windows and macOS always have one."""


def run(tell: Callable[[str], None], checks: Mapping[str, Callable[[], str | None]] | None = None) -> int:
    """Go through the checks (all there are), telling a line for each; returns the exit status.

    What a check answers is missing here, and no fault.
    """
    tell(f"{about.version_line()} self-test\n")
    status = 0
    for name, check in (CHECKS if checks is None else checks).items():
        try:
            missing = check()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what the check is for
            status = 1
            tell(f"failed  {name}: {type(error).__name__}: {error}\n{traceback.format_exc()}")
        else:
            tell(f"ok      {name}\n" if missing is None else f"none    {name}: {missing}\n")
    return status


def _check_imports() -> None:
    inside = pkgutil.walk_packages(bcklaviyo_gui.__path__, f"{bcklaviyo_gui.__name__}.")
    own = [module.name for module in inside if not module.name.endswith("__main__")]
    for name in (*own, *_LATE_LIBRARIES):
        importlib.import_module(name)


def _check_metadata() -> None:
    named = {library.name.lower() for library in about.libraries()}
    _require({"keyring", "requests", "msgspec", "qtawesome"} <= named, f"only {sorted(named)} are known")


def _check_time_zones() -> None:
    # As on a system without a time zone database of its own.
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    try:
        zoneinfo.ZoneInfo.no_cache("America/New_York")
        zoneinfo.ZoneInfo.no_cache("Europe/Berlin")
    finally:
        zoneinfo.reset_tzpath(to=before)


def _check_phone_and_mail() -> None:
    from bcklaviyo_gui.mapping import identity

    for country, number in (("US", "212 555 0123"), ("DE", "030 123456"), ("ES", "912 345 678")):
        _require(identity.valid_phone(number, country) is not None, f"{number} in {country} is no number")
    verdict = identity.check_email("jane.roe@ravenwood-mail.com")
    _require(verdict is identity.EmailVerdict.OK, f"an address is {verdict.value}")


def _check_tls() -> None:
    from bcklaviyo_gui.http.transport import LiveSockets, Wire

    wire = Wire(LiveSockets())
    context = wire.poolmanager.connection_pool_kw["ssl_context"]
    wire.close()
    _require(context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname, "certificates are not verified")


def _check_keyring() -> str | None:
    import keyring

    from bcklaviyo_gui.local import credentials

    system = _KEYRINGS.get(sys.platform, "SecretService")
    named = {entry.name for entry in metadata.entry_points(group="keyring.backends")}
    _require(system in named, f"the backend {system} is not known, only {sorted(named)}")
    backend = importlib.import_module(f"keyring.backends.{system}")
    if system == "SecretService":
        # The backend would hide that its library is missing, and only answer that it cannot be used.
        importlib.import_module("secretstorage")
    _require(hasattr(backend, "Keyring") or hasattr(backend, "WinVaultKeyring"), f"{system} holds no backend")
    found = keyring.get_keyring()
    if credentials.is_safe(found):
        return None
    name = f"{type(found).__module__}.{type(found).__qualname__}"
    _require(sys.platform not in _KEYRINGS, f"keys would go to {name}, which keeps none, or in the open")
    return NO_KEYRING


def _check_state_file() -> None:
    from bcklaviyo_gui.state import checkpoints
    from bcklaviyo_gui.state.database import Database

    with tempfile.TemporaryDirectory(prefix="bcklaviyo-self-test-") as folder:
        path = Path(folder) / "state.sqlite"
        with Database(path) as database:
            checkpoints.put(database, "orders", "17")
        with Database(path, writing=False) as database:
            _require(checkpoints.get(database, "orders") == "17", "what was written is not there")


def _check_window() -> None:
    from bcklaviyo_gui.gui.shell.self_test import check_window

    check_window()


def _check_demo() -> None:
    from bcklaviyo_gui.cli.app import run as run_command

    answer, progress = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(answer), contextlib.redirect_stderr(progress):
        run_command(["--json", "demo", "--orders", str(_ORDERS)])
    done = json.loads(answer.getvalue())
    backfill = done["backfill"]["run"]
    _require(backfill["outcome"] == "completed", f"the backfill {backfill['outcome']}: {backfill['error']}")
    _require(backfill["orders_read"] == _ORDERS, f"{backfill['orders_read']} orders were read")
    _require(done["reconcile"] is not None, f"there was no reconciliation: {progress.getvalue()}")


def _require(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise Unfit(otherwise)


CHECKS: Mapping[str, Callable[[], str | None]] = {
    "imports": _check_imports,
    "metadata of the libraries": _check_metadata,
    "time zones": _check_time_zones,
    "phone numbers and addresses": _check_phone_and_mail,
    "TLS context": _check_tls,
    "keyring backend": _check_keyring,
    "state file": _check_state_file,
    "window and icons": _check_window,
    f"demo backfill of {_ORDERS} orders": _check_demo,
}
