"""Mounts the built image, copies the app as a merchant would, starts it, and looks at its seals.

`python packaging/macos/check_dmg.py [IMAGE]`, on macOS.

Fails if a program does not start, a seal is broken, or a library needs a newer macOS than the app says it does. With
MACOS_IDENTITY set, Gatekeeper has to let it in; without, that it does not is printed.
"""

import os
import platform
import plistlib
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import installed
import macho
import manifests
import smoke_test
from facts import DISPLAY_NAME, ROOT


def check(image: Path) -> None:
    """Go through it; raises Unexpected on the first thing that is not as it should be."""
    with tempfile.TemporaryDirectory(prefix="bcklaviyo dmg ü ") as place:
        app = _copied(image, Path(place))
        check_minimum(app)
        _run("codesign", "--verify", "--strict", "--verbose=2", str(app))
        _check_gatekeeper(app)
        programs = app / "Contents" / "MacOS"
        for what, seconds in smoke_test.smoke_test(programs).items():
            print(f"{seconds:8.2f} s   {what}")
        installed.check(programs)
        _check_opens(app)


def check_minimum(app: Path) -> None:
    """Compare the least macOS that the app names with what its libraries need."""
    named = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())["LSMinimumSystemVersion"]
    least = tuple(int(part) for part in f"{named}.0".split(".")[:2])
    machine = platform.machine()
    needs = {path: macho.minimums(path) for path in macho.binaries(app)}
    foreign = [str(path) for path, by_machine in needs.items() if by_machine and machine not in by_machine]
    newer = [f"{path}: {by_machine}" for path, by_machine in needs.items() if by_machine.get(machine, (0, 0)) > least]
    if not needs or foreign or newer:
        raise smoke_test.Unexpected(f"of {len(needs)} binaries, not for {machine}: {foreign}, not for {named}: {newer}")
    if least[0] != manifests.MINIMUM_MACOS[0]:
        raise smoke_test.Unexpected(f"the app needs macOS {named}, and the cask says {manifests.MINIMUM_MACOS}")
    print(f"ok  {len(needs)} binaries run on macOS {named}")


def _copied(image: Path, place: Path) -> Path:
    mounted = place / "mounted"
    mounted.mkdir()
    _run("hdiutil", "attach", str(image), "-nobrowse", "-readonly", "-mountpoint", str(mounted))
    try:
        app = place / f"{DISPLAY_NAME}.app"
        _run("ditto", str(mounted / app.name), str(app))
    finally:
        _run("hdiutil", "detach", str(mounted))
    return app


def _check_gatekeeper(app: Path) -> None:
    done = subprocess.run(["spctl", "--assess", "--type", "execute", "--verbose", str(app)], check=False)
    if os.environ.get("MACOS_IDENTITY") and done.returncode != 0:
        raise smoke_test.Unexpected("Gatekeeper refuses the app, which is signed")
    print(f"ok  Gatekeeper {'lets the app in' if done.returncode == 0 else 'refuses the app, which is not signed'}")


def _check_opens(app: Path) -> None:
    """Start it the way a double click does, wait until its process is there, and end that one."""
    program = str(app / "Contents" / "MacOS" / "bcklaviyo-gui")
    _run("open", "-n", "-g", str(app), "--args", "--demo")
    found = installed.wait_for(lambda: _processes(program), f"{app.name} does not open")
    for process in found:
        os.kill(process, 15)
    installed.wait_for(lambda: not _processes(program), f"{app.name} does not end")
    print("ok  the app opens and quits")


def _processes(program: str) -> list[int]:
    done = subprocess.run(["pgrep", "-f", program], capture_output=True, text=True, check=False)
    return [int(line) for line in done.stdout.split()]


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]] or sorted((ROOT / "dist").glob("*.dmg"))
    if platform.system() != "Darwin" or len(given) != 1:
        sys.exit("One image in dist/, and macOS, are needed.")
    try:
        check(given[0])
    except (smoke_test.Unexpected, subprocess.CalledProcessError) as fault:
        sys.exit(f"The image is not as it should be: {fault}")
