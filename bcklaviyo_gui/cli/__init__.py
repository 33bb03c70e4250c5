"""`bcklaviyo`: the program without a screen, for servers, schedulers and tests.

The door is a package so that no module of it grows past reading; and so that signals are in hand before anything large
is imported: Ctrl+C while the program still loads ends it as it does later.
"""

import os
import signal
import sys
from collections.abc import Sequence

from bcklaviyo_gui.local import signals, standard_streams
from bcklaviyo_gui.local.core_dumps import prevent_core_dumps

DONE_STATUS, WITH_ISSUES_STATUS, OUTPUT_STATUS, STOPPED_STATUS = 0, 1, 5, 130


def main() -> None:
    """The entry point: exits with a status of the contract, whatever happens."""
    # Both: what a script starts in the background is told to ignore interrupts.
    for number in signals.ENDING:
        signal.signal(number, signal.default_int_handler)
    standard_streams.guard()
    prevent_core_dumps()
    try:
        status = _run(sys.argv[1:])
    except KeyboardInterrupt:
        _tell_stopped()
        status = STOPPED_STATUS
    if status == STOPPED_STATUS:
        _leave_stopped()
    status = _with_output(status)
    # From here on there is nothing to keep: let signals end the process without a word.
    for number in signals.ENDING:
        signal.signal(number, signal.SIG_DFL)
    sys.exit(status)


def _run(arguments: Sequence[str]) -> int:
    if arguments == ["--version"]:  # alone, it needs no parser
        from bcklaviyo_gui.local import about

        sys.stdout.write(about.version_text())
        return 0
    from bcklaviyo_gui.cli.app import run

    return run(arguments)


def _with_output(status: int) -> int:
    """The status, now that the answer should have left: 5 when it could not, unless something worse is to be told."""
    sys.stdout.flush()
    trouble = standard_streams.trouble(sys.stdout)
    if trouble is None or standard_streams.is_reader_gone(trouble) or status not in (DONE_STATUS, WITH_ISSUES_STATUS):
        return status
    sys.stderr.write(f"The answer could not be written to standard output: {trouble.strerror}.\n")
    return OUTPUT_STATUS


def _leave_stopped() -> None:
    """End at once. Python itself would exit with another status where the interrupt struck inside an `exec`."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(STOPPED_STATUS)


def _tell_stopped() -> None:
    message, advice = "Stopped before anything began.", "Start again at any time."
    if "--json" in sys.argv:
        import json

        answer = {"error": {"code": "stopped", "message": message, "advice": advice}}
        sys.stdout.write(json.dumps(answer) + "\n")
    sys.stderr.write(f"{message}\n")
