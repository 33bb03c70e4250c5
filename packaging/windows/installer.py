"""The Windows packages: a portable archive, and with Inno Setup at hand (`iscc` on the path) an installer."""

import shutil
import subprocess
from pathlib import Path

from facts import PROGRAM, version

SCRIPT = Path(__file__).parent / "bcklaviyo.iss"


def build(frozen: Path, icons: Path, target: Path) -> list[Path]:
    """Write the packages of the frozen folder into `target`."""
    name = f"{PROGRAM}-{version()}-windows-x64"
    packages = [Path(shutil.make_archive(str(target / name), "zip", frozen.parent, frozen.name))]
    compiler = shutil.which("iscc")
    if compiler is not None:
        values = {"Version": version(), "Frozen": frozen, "Icons": icons, "Target": target, "Name": f"{name}-setup"}
        subprocess.run(
            [compiler, "/Qp", *(f"/D{key}={value}" for key, value in values.items()), str(SCRIPT)], check=True
        )
        packages.append(target / f"{name}-setup.exe")
    return packages
