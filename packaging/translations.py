"""The window's translations: `update` brings the .ts files to what the code says, `build` makes the .qm files of them.

    python packaging/translations.py update    # after a text was changed; then translate what is unfinished
    python packaging/translations.py build     # after translating; the .qm files are part of the package

The texts are the string literals in calls of `tr` and `marked` in the window, and the templates of `Message` in the
whole program but the command line, which speaks English. Qt's own extraction files a text under the class around it,
and knows no function outside a class.
"""

import argparse
import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "bcklaviyo_gui"
WINDOW = PACKAGE / "gui"
SOURCES = ROOT / "resources" / "i18n"
TABLES = WINDOW / "i18n"
CONTEXT = "bcklaviyo"
CODES = ("de", "es")

# A template that is all gaps says nothing itself.
_GAP = re.compile(r"\{\w+\}")
_MARKS = ("tr", "marked", "Message")
# No window shows what these say; the last one makes messages of what the state file holds.
_APART = ("cli", "demo", "domain/messages.py")


@dataclass(frozen=True)
class Found:
    """A text, and the first place where it stands."""

    text: str
    place: str


class NoLiteral(Exception):
    """A text is asked for that nobody can find in the code."""


def texts_of_code(package: Path = PACKAGE) -> dict[str, Found]:
    """All texts that the window may ask for, in the order of the code; raises NoLiteral."""
    found: dict[str, Found] = {}
    for path in sorted(package.rglob("*.py")):
        if any(path.is_relative_to(package / part) for part in _APART):
            continue
        place = path.relative_to(package.parent).as_posix()
        for text in texts_of_module(ast.parse(path.read_text(encoding="utf-8")), place):
            if _GAP.sub("", text).strip():
                found.setdefault(text, Found(text, place))
    return found


def texts_of_module(tree: ast.Module, place: str) -> Iterator[str]:
    """The texts of a module, from top to bottom; raises NoLiteral for one that is computed."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
        name = call.func
        if isinstance(name, ast.Attribute) and name.attr == "tr":
            raise NoLiteral(f"{place}:{call.lineno}: use the function tr of gui/language.py")
        if not isinstance(name, ast.Name) or name.id not in _MARKS:
            continue
        argument = call.args[0]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value
        elif name.id != "tr" or not _is_marked_elsewhere(argument):
            raise NoLiteral(f"{place}:{call.lineno}: the text must be written out")


def read_ts(path: Path) -> dict[str, str]:
    """The texts of a .ts file with their translations; empty for what nobody has translated."""
    if not path.exists():
        return {}
    tree = ET.parse(path)
    return {message.findtext("source") or "": message.findtext("translation") or "" for message in tree.iter("message")}


def update(package: Path = PACKAGE, sources: Path = SOURCES) -> list[str]:
    """Bring every .ts file to what the code says; answers what is left to do, a line a text."""
    wanted = texts_of_code(package)
    left = []
    for code in CODES:
        path = sources / f"bcklaviyo_{code}.ts"
        known = read_ts(path)
        write_ts(path, code, [(found, known.get(text, "")) for text, found in wanted.items()])
        left += [f"{path.name}: {text!r}" for text in wanted if not known.get(text)]
    return left


def write_ts(path: Path, code: str, rows: list[tuple[Found, str]]) -> None:
    """Write a .ts file, in the order of the rows."""
    top = ET.Element("TS", version="2.1", sourcelanguage="en", language=code)
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for found, translated in rows:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{found.place}")
        ET.SubElement(message, "source").text = found.text
        translation = ET.SubElement(message, "translation")
        if translated:
            translation.text = translated
        else:
            translation.set("type", "unfinished")
    ET.indent(top, "    ")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(top, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def build(sources: Path = SOURCES, tables: Path = TABLES) -> None:
    """Make the .qm files; raises CalledProcessError when Qt's tool refuses."""
    beside = Path(sys.executable).parent / "pyside6-lrelease"
    tool = str(beside) if beside.exists() else shutil.which("pyside6-lrelease")
    if tool is None:
        raise SystemExit("pyside6-lrelease is not there: it comes with PySide6-Essentials.")
    tables.mkdir(parents=True, exist_ok=True)
    for code in CODES:
        source, table = sources / f"bcklaviyo_{code}.ts", tables / f"bcklaviyo_{code}.qm"
        subprocess.run([tool, "-silent", "-nounfinished", str(source), "-qm", str(table)], check=True)


def _is_marked_elsewhere(argument: ast.expr) -> bool:
    """A name or an attribute, such as `place.name`: its text was marked where it was written."""
    return isinstance(argument, ast.Attribute | ast.Name)


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description="The window's translations.")
    parser.add_argument("command", choices=("update", "build"))
    if parser.parse_args().command == "build":
        build()
        return 0
    left = update()
    for line in left:
        print(f"not translated: {line}")
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main())
