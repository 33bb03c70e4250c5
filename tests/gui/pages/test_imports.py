"""A place that was remembered opens before anything heavy is loaded."""

import subprocess
import sys

_HEAVY = ("numpy", "pyqtgraph", "requests", "keyring", "phonenumbers", "email_validator", "qtawesome")


def test_the_lists_bring_nothing_heavy_with_them() -> None:
    views = ("attention", "history", "preview")
    code = (
        f"import sys; [__import__(f'bcklaviyo_gui.gui.pages.{{v}}.view') for v in {views}];"
        f" print([m for m in {_HEAVY} if m in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"
