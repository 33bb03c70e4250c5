"""Where Qt cannot load, the tests of the window are skipped with a reason, and all others run."""

import gc
import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says something of the machine, and nothing of the program.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

# Every worker, and every program that a test starts, would compile all modules anew where this is forbidden.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def _why_qt_cannot_load() -> str | None:
    try:
        import PySide6.QtGui  # noqa: F401 - the first module that needs the system's libraries
    except ImportError as error:
        return f"Qt cannot load here: {error}"
    return None


WHY_NO_QT = _why_qt_cannot_load()


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """More workers than cores, since many tests wait; none where output is wanted as it comes or speed is measured."""
    is_measured = config.option.markexpr == "benchmark"
    return 0 if is_measured or config.option.capture == "no" else min(5, (os.cpu_count() or 1) + 1)


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Leave pytest-qt out before it loads Qt, where that fails."""
    if WHY_NO_QT is not None:
        pluginmanager.unregister(name="pytest-qt")


class _WithoutQt(pytest.Directory):
    def collect(self) -> list[pytest.Item]:
        raise pytest.skip.Exception(WHY_NO_QT or "", allow_module_level=True)


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Directory | None:
    """Skip the tests of the window as a whole."""
    if WHY_NO_QT is not None and path == Path(__file__).parent / "gui":
        return _WithoutQt.from_parent(parent, path=path)
    return None


_LOOK_AFTER = 20_000


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: the collector need not look at it again and again, nor so often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Free what a test of the window left here, not in a thread that another test starts: see gui.shell.garbage."""
    if "gui" in item.path.relative_to(Path(__file__).parent).parts:
        gc.disable()
        if gc.get_count()[0] > _LOOK_AFTER:
            gc.collect()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()
