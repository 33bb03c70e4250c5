"""Signs programs for Windows, where a certificate is there: its fingerprint in WINDOWS_CERTIFICATE, itself in the
store.

`prepare_signing.ps1` brings it there in a workflow. Without one nothing is signed, and the release says so.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_KITS = Path(r"C:\Program Files (x86)\Windows Kits\10\bin")
# A signature with a time is good after its certificate has ended.
_TIME_SERVER = "http://timestamp.digicert.com"


def certificate() -> str | None:
    """Return the fingerprint of the certificate to sign with, or None."""
    return os.environ.get("WINDOWS_CERTIFICATE") or None


def sign(fingerprint: str, programs: Sequence[Path]) -> None:
    """Sign programs and verify them; raises CalledProcessError, or FileNotFoundError without Windows' own tool."""
    paths = [str(path) for path in programs]
    subprocess.run([*_command(fingerprint), *paths], check=True)
    subprocess.run([_tool(), "verify", "/pa", *paths], check=True)


def command_line(fingerprint: str) -> str:
    """Return the command that signs a file, for Inno Setup to call, with its marks for quotes."""
    return " ".join(f"$q{part}$q" if " " in part else part for part in _command(fingerprint))


def _command(fingerprint: str) -> list[str]:
    server = os.environ.get("WINDOWS_TIME_SERVER", _TIME_SERVER)
    return [_tool(), "sign", "/sha1", fingerprint, "/fd", "sha256", "/tr", server, "/td", "sha256"]


def _tool() -> str:
    found = shutil.which("signtool")
    if found is not None:
        return found
    kits = sorted(_KITS.glob(r"10.*/x64/signtool.exe"))
    if not kits:
        raise FileNotFoundError("signtool, of the Windows SDK, is not there")
    return str(kits[-1])
