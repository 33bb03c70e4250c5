"""Gives back to other programs what the frozen one has of its own."""

import os


def give_back() -> None:
    """Let programs that this one starts, such as the file manager, find their own libraries instead of ours."""
    # The frozen program's loader has put its folder there; this process has read it already (PyInstaller, run time).
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
