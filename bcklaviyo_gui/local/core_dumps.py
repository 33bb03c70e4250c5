"""No picture of this process on a disk: its memory holds the keys."""

import sys


def prevent_core_dumps() -> None:
    """Let a crash of the interpreter or of a library leave no core file, whoever collects them."""
    # On Windows an administrator asks for them, program by program.
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        # One byte is less than any core file, which is then not written; and Linux takes exactly 1 for the wish that no
        # collector such as systemd-coredump gets it either, which 0 does not say (core(5)).
        wanted = 1 if most == resource.RLIM_INFINITY or most >= 1 else 0
        resource.setrlimit(resource.RLIMIT_CORE, (wanted, most))
