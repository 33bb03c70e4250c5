"""The house stands as drawn: the engine has no screen, and the documents say what the scripts do."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_engine_loads_without_a_screen() -> None:
    modules = "bcklaviyo_gui.cli.app, bcklaviyo_gui.sync.run, bcklaviyo_gui.reconcile.run"
    code = f"import sys, {modules}; print(sorted(m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph'))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_ci_runs_the_test_command_of_the_readme() -> None:
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = next(line for line in ci.splitlines() if "-m pytest" in line)
    assert command in readme.splitlines()
