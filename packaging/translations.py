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

# A template that is all gaps says nothing itself.
_GAP = re.compile(r"\{\w+\}")
_MARKS = ("tr", "marked", "Message", "counted")
# No window shows what these say; the last one makes messages of what the state file holds.
_APART = ("cli", "demo", "domain/messages.py")


@dataclass(frozen=True)
class Found:
    """A text, and the first place where it stands; `is_counted`: it has a form for each number of things."""

    text: str
    place: str
    is_counted: bool = False


def codes(sources: Path = SOURCES) -> list[str]:
    """The languages: a file each."""
    return sorted(path.stem.removeprefix("bcklaviyo_") for path in sources.glob("bcklaviyo_*.ts"))


class NoLiteral(Exception):
    """A text is asked for that nobody can find in the code, or that is counted only here and there."""


def texts_of_code(package: Path = PACKAGE) -> dict[str, Found]:
    """All texts that the window may ask for, in the order of the code; raises NoLiteral, also for one of two kinds."""
    found: dict[str, Found] = {}
    for path in sorted(package.rglob("*.py")):
        if any(path.is_relative_to(package / part) for part in _APART):
            continue
        place = path.relative_to(package.parent).as_posix()
        for text, is_counted in texts_of_module(ast.parse(path.read_text(encoding="utf-8")), place):
            if not _GAP.sub("", text).strip():
                continue
            if found.setdefault(text, Found(text, place, is_counted)).is_counted is not is_counted:
                raise NoLiteral(f"{place}: {text!r} is counted in one place and not in another")
    return found


def texts_of_module(tree: ast.Module, place: str) -> Iterator[tuple[str, bool]]:
    """The texts of a module, from top to bottom, and whether each is counted; raises NoLiteral for a computed one."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
        name = call.func
        if isinstance(name, ast.Attribute) and name.attr == "tr":
            raise NoLiteral(f"{place}:{call.lineno}: use the function tr of gui/language.py")
        if not isinstance(name, ast.Name) or name.id not in _MARKS:
            continue
        argument = call.args[0]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value, name.id == "counted"
        elif name.id != "tr" or not _is_marked_elsewhere(argument):
            raise NoLiteral(f"{place}:{call.lineno}: the text must be written out")


def read_ts(path: Path) -> dict[str, str]:
    """The texts of a .ts file with their translations; empty for what nobody has translated. The forms of a counted
    one stand a line each."""
    return {text: "\n".join(forms) if all(forms) else "" for text, forms in read_forms(path).items()}


def read_forms(path: Path) -> dict[str, tuple[str, ...]]:
    """The texts of a .ts file with all forms of their translations: one, or one for each number that is told apart."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else [form.text or "" for form in translation.findall("numerusform")]
        found[message.findtext("source") or ""] = tuple(forms or [message.findtext("translation") or ""])
    return found


def update(package: Path = PACKAGE, sources: Path = SOURCES) -> list[str]:
    """Bring every .ts file to what the code says; answers what is left to do, a line a text."""
    wanted = texts_of_code(package)
    left = []
    for code in codes(sources):
        path = sources / f"bcklaviyo_{code}.ts"
        known = read_forms(path)
        # English is what the code says; what it lacks is the singular.
        rows = [found for found in wanted.values() if found.is_counted or code != "en"]
        write_ts(path, code, [(found, known.get(found.text, ())) for found in rows])
        left += [f"{path.name}: {found.text!r}" for found in rows if not all(known.get(found.text, ("",)))]
    return left


def write_ts(path: Path, code: str, rows: list[tuple[Found, tuple[str, ...]]]) -> None:
    """Write a .ts file, in the order of the rows."""
    top = ET.Element("TS", version="2.1", sourcelanguage="en", language=code)
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for found, forms in rows:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if found.is_counted else {})
        ET.SubElement(message, "location", filename=f"../../{found.place}")
        ET.SubElement(message, "source").text = found.text
        translation = ET.SubElement(message, "translation")
        if not forms or not all(forms):
            translation.set("type", "unfinished")
        if found.is_counted:
            for form in forms or ("", ""):
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
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
    for code in codes(sources):
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
