"""`bcklaviyo-gui`: the window."""

import argparse
import os
import socket
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bcklaviyo_gui.local import about, standard_streams
from bcklaviyo_gui.local.core_dumps import prevent_core_dumps

_NO_DISPLAY = (
    "There is no display to open a window on. The command line does the same work: see `bcklaviyo --help`,"
    " and `bcklaviyo demo` to try it on a demo store."
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Open the window and stay until it is quit."""
    parser = argparse.ArgumentParser(prog="bcklaviyo-gui", description="The desktop app.")
    parser.add_argument("--demo", action="store_true", help="open on a demo store, with nothing to type")
    parser.add_argument("--hidden", action="store_true", help="start in the tray, without the window")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where the data lives")
    parser.add_argument("--bigcommerce-url", metavar="URL", help=argparse.SUPPRESS)
    parser.add_argument("--klaviyo-url", metavar="URL", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="store_true", help="show the version, and the libraries")
    parser.add_argument("--self-test", action="store_true", help="check that everything is in place, and end")
    # A program with windows has no standard output on Windows, unless somebody listens.
    standard_streams.guard(needs_output=False)
    prevent_core_dumps()
    wanted = parser.parse_args(arguments)
    if wanted.version:
        _tell(about.version_text())
        sys.exit(5 if standard_streams.trouble(sys.stdout) else 0)
    if wanted.self_test:
        from bcklaviyo_gui import self_test

        if not has_display():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        sys.exit(self_test.run(_tell))
    if not has_display():
        sys.stderr.write(_NO_DISPLAY + "\n")
        sys.exit(2)
    try:
        from bcklaviyo_gui.gui.shell.app import Options, run_app
    except ImportError as error:
        sys.stderr.write(f"The window's libraries cannot be loaded: {error}.\n{_NO_DISPLAY}\n")
        sys.exit(2)
    options = Options(is_demo=wanted.demo, is_hidden=wanted.hidden, data_dir=wanted.data_dir)
    # Both APIs of another place, such as the demo's: new connections go there.
    if wanted.bigcommerce_url:
        options = replace(options, bigcommerce_url=wanted.bigcommerce_url)
    if wanted.klaviyo_url:
        options = replace(options, klaviyo_url=wanted.klaviyo_url)
    sys.exit(run_app(options))


def _tell(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def has_display() -> bool:
    """Whether a window can be opened, as far as can be told without Qt, which would end the process."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(display) and _answers(display)


def _answers(display: str) -> bool:
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    path = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - where X servers listen
    return _listens("\0" + path) or _listens(path)


def _listens(address: str) -> bool:
    # Python for Windows has no such sockets, and nobody asks there.
    family = getattr(socket, "AF_UNIX", None)
    if family is None:
        return False
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


if __name__ == "__main__":
    main()
