"""Stands in for Qt's OpenGL, which pyqtgraph loads for plots that ask for it, and none of ours does."""

import sys
from types import ModuleType


def leave_out() -> None:
    """Let pyqtgraph find two empty modules; with them ten megabytes are never loaded, nor carried along."""
    for name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
        sys.modules[name] = ModuleType(name)
    # pyqtgraph derives a class of its own from it, and only asks whether a surface is one.
    vars(sys.modules["PySide6.QtOpenGLWidgets"])["QOpenGLWidget"] = type("QOpenGLWidget", (), {})
