"""The sentences that the engine can make, read from its source: what is computed in them is a gap."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

GAP = "\0"
PACKAGE = Path(__file__).resolve().parents[3] / "bcklaviyo_gui"

_APART = ("demo", "cli", "gui")
_MODULES_APART = ("__main__.py", "diagnostics.py", "about.py", "self_test.py")
# Not for eyes: statements of SQL, regular expressions, formats, paths, names of types, what is logged.
_TECHNICAL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ATTACH|PRAGMA|DROP|BEGIN|VALUES|WHERE|CAST|ESCAPE|coalesce|AND)\b"
    r"|^(GET|POST) /|\\[dws$(]|%\(|%[sd]|^t\.|^id, |:text|^Optional|\[|\| None|^\W*$|=|^[A-Z][\w-]+/\S+$"
)
_NAMES = re.compile(r"title|default_advice")


def engine_texts() -> dict[str, str]:
    """Each sentence with gaps, and where it stands."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        if inside.parts[0] in _APART or inside.name in _MODULES_APART:
            continue
        for line, text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(normal(text), f"{inside.as_posix()}:{line}")
    return found


def normal(text: str) -> str:
    """A text whose gaps are alike; several in a row are one."""
    return re.sub(f"{GAP}( {GAP})+", GAP, text)


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    told = _not_told(tree)
    for node, texts in _outermost(tree, told):
        for text in texts:
            plain = text.replace(GAP, "")
            if " " in plain.strip() and re.search("[a-z]{2}", plain) and not _TECHNICAL.search(plain):
                yield node.lineno, text
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            if any(_NAMES.fullmatch(name) for name in names) and isinstance(node.value.value, str):
                yield node.lineno, node.value.value


def _outermost(node: ast.AST, told: set[int]) -> Iterator[tuple[ast.expr, list[str]]]:
    """Every expression that is a text and no part of another one."""
    if id(node) in told:
        return
    if isinstance(node, ast.expr):
        texts = _expanded(node)
        if texts:
            yield node, texts
            if not isinstance(node, ast.Constant):
                for inner in ast.walk(node):
                    if isinstance(inner, ast.FormattedValue):
                        yield from _outermost(inner.value, told)
            return
    for child in ast.iter_child_nodes(node):
        yield from _outermost(child, told)


def _expanded(node: ast.expr) -> list[str]:
    """All texts that an expression can be; none when it is no text."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            texts = [""]
            for part in parts:
                texts = [text + end for text in texts for end in (_expanded(part) or [GAP])]
            return texts
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            ends = (_expanded(left), _expanded(right))
            return [a + b for a in ends[0] or [GAP] for b in ends[1] or [GAP]] if any(ends) else []
        case ast.IfExp(body=one, orelse=other):
            return [*_expanded(one), *_expanded(other)]
        case _:
            return []


def _not_told(tree: ast.Module) -> set[int]:
    """Docstrings, bare strings, annotations, members of enums, and what logging calls and errors that are bugs say."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases):
            # The window has words of its own for each.
            found.update(id(line) for line in node.body if isinstance(line, ast.Assign))
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            found.add(id(node.annotation))
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name.startswith("log.") or name in ("RuntimeError", "TypeError", "ValueError", "cast"):
                found.add(id(node))
    return found
