"""What every package says of the program, each fact in one place. The version's one place is the program itself."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "bcklaviyo"
WINDOW = "bcklaviyo-gui"
DISPLAY_NAME = "BCKlaviyo"
BUNDLE_ID = "app.bcklaviyo.gui"
SUMMARY = "Writes a BigCommerce store's orders into Klaviyo and proves that both agree"
COPYRIGHT = "the bcklaviyo authors"
CONTACT = "maintainers@bcklaviyo.invalid"
ICON = ROOT / "bcklaviyo_gui" / "gui" / "icons" / "bcklaviyo.svg"

# English first, as it is asked for where nothing else is there; a language is a table in this folder.
LANGUAGES = sorted(
    (path.stem.rpartition("_")[2] for path in (ROOT / "resources" / "i18n").glob("bcklaviyo_*.ts")),
    key=lambda code: (code != "en", code),
)


def version() -> str:
    """The program's version, read without importing it: who builds need not have its libraries."""
    text = (ROOT / "bcklaviyo_gui" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("bcklaviyo_gui/__init__.py names no version")
    return found.group(1)
