"""The Windows packages: a portable archive, and an installer made by Inno Setup (`iscc` on the path)."""

import shutil
import subprocess
from pathlib import Path

import release
import signing
from facts import PROGRAM, WINDOW, version

SCRIPT = Path(__file__).parent / "bcklaviyo.iss"


def build(frozen: Path, icons: Path, target: Path, *, has_installer: bool = True) -> list[Path]:
    """Write the packages of the frozen folder into `target`; raises FileNotFoundError without Inno Setup."""
    compiler = shutil.which("iscc")
    if has_installer and compiler is None:
        raise FileNotFoundError("Inno Setup's iscc is not on the path; --no-installer makes the portable archive alone")
    certificate = signing.certificate()
    if certificate is not None:
        signing.sign(certificate, [frozen / f"{name}.exe" for name in (PROGRAM, WINDOW)])
    name = f"{PROGRAM}-{version()}-windows-x64"
    packages = [Path(shutil.make_archive(str(target / name), "zip", frozen.parent, frozen.name))]
    if has_installer and compiler is not None:
        values = {"Version": version(), "Frozen": frozen, "Icons": icons, "Target": target, "Name": f"{name}-setup"}
        command = [compiler, "/Qp", *(f"/D{key}={value}" for key, value in values.items())]
        if certificate is not None:
            # Inno Setup signs the installer and the uninstaller inside it: $q is a quote, $f the file.
            command += ["/DSigned", f"/Ssigned={signing.command_line(certificate)} $q$f$q"]
        subprocess.run([*command, str(SCRIPT)], check=True)
        packages.append(target / f"{name}-setup.exe")
    for package in packages:
        release.mark(package, is_signed=certificate is not None)
    return packages
