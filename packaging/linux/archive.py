"""The portable archive: unpacked anywhere, it starts."""

import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

from facts import PROGRAM, ROOT, version


def build(frozen: Path, target: Path, when: float) -> Path:
    """Write the archive of the frozen folder into `target`, the same for the same content."""
    name = f"{PROGRAM}-{version()}-linux-{platform.machine()}"
    plain = target / f"{name}.tar"
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as archive:
        for path in sorted(frozen.rglob("*")):
            archive.add(
                path, f"{name}/{path.relative_to(frozen)}", recursive=False, filter=lambda one: _settled(one, when)
            )
        for extra in ("LICENSE", "README.md", "CHANGELOG.md"):
            archive.add(ROOT / extra, f"{name}/{extra}", filter=lambda one: _settled(one, when))
    if not shutil.which("xz"):
        return plain
    # Blocks of the same size whatever the number of cores, so that the bytes are the same.
    subprocess.run(["xz", "--force", f"--threads={os.cpu_count() or 1}", "--block-size=24MiB", str(plain)], check=True)
    return plain.with_name(f"{plain.name}.xz")


def _settled(one: tarfile.TarInfo, when: float) -> tarfile.TarInfo:
    one.uid = one.gid = 0
    one.uname = one.gname = "root"
    one.mtime = int(when)
    one.mode = 0o755 if one.isdir() or one.mode & 0o100 else 0o644
    return one
