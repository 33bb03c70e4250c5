"""Signs an app from the inside out: `sign.py APP IDENTITY`. Each library first, then each framework, programs, the app.

`codesign --deep` signs nested code with the app's own entitlements and misses what lies in unusual places; Apple
advises against it. Whoever signs a part after the whole has broken the whole's seal, hence the order.
"""

import subprocess
import sys
from pathlib import Path

import macho

ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"
_BUNDLES = (".framework", ".app", ".bundle", ".plugin", ".xpc")


def order(app: Path) -> list[Path]:
    """Return all that is signed on its own, in that order; the app is the last."""
    programs = app / "Contents" / "MacOS"
    found = macho.binaries(app)
    inner = [path for path in found if path.parent != programs]
    bundles = [path for path in app.rglob("*") if path.suffix in _BUNDLES and path.is_dir() and not path.is_symlink()]
    own = [path for path in found if path.parent == programs]
    return [*sorted(inner, key=_depth), *sorted(bundles, key=_depth), *own, app]


def sign(app: Path, identity: str) -> None:
    """Sign it all and verify it; raises CalledProcessError at the first that cannot be."""
    programs = app / "Contents" / "MacOS"
    for path in order(app):
        # What starts a process gets the entitlements; a library has none of its own.
        rights = ["--entitlements", str(ENTITLEMENTS)] if path == app or path.parent == programs else []
        _codesign("--force", "--timestamp", "--options", "runtime", *rights, "--sign", identity, str(path))
    _codesign("--verify", "--strict", "--verbose=2", str(app))
    for path in macho.binaries(app):
        _codesign("--verify", "--strict", str(path))


def _depth(path: Path) -> tuple[int, str]:
    return -len(path.parts), str(path)


def _codesign(*arguments: str) -> None:
    subprocess.run(["codesign", *arguments], check=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sign(Path(sys.argv[1]), sys.argv[2])
