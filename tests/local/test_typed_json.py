"""Threads that decode a class for the first time at the same moment do each other no harm."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "bcklaviyo_gui"

# In a process of its own: what would go wrong ends the process. A switch at each instruction, so that it does.
_SAME_MOMENT = """
import sys, threading
import msgspec
from bcklaviyo_gui.local import typed_json

sys.setswitchinterval(1e-6)
BODY = b'{"inner":{"number":1,"text":"t","many":[1]},"count":2,"more":{"k":"v"}}'
ask = {
    "decode": lambda shape: typed_json.decode(BODY, shape).inner.number,
    "convert": lambda shape: typed_json.convert(msgspec.json.decode(BODY), shape).inner.number,
}[sys.argv[1]]
for number in range(150):
    fields = [("number", int), ("text", "str | None", None), ("many", "list[int]", msgspec.field(default_factory=list))]
    inner = msgspec.defstruct(f"Inner{number}", fields)
    shape = msgspec.defstruct(f"Outer{number}", [("inner", inner), ("count", "int"), ("more", "dict[str, str]")])
    together, answers = threading.Barrier(4), []
    def one():
        together.wait()
        answers.append(ask(shape))
    threads = [threading.Thread(target=one) for _ in range(4)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    assert answers == [1] * 4, answers
"""


@pytest.mark.parametrize("way", ["decode", "convert"])
def test_a_class_is_first_decoded_by_several_threads_at_once(way: str) -> None:
    done = subprocess.run([sys.executable, "-c", _SAME_MOMENT, way], capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")


def test_nobody_else_tells_msgspec_of_a_class() -> None:
    """All others would race with it. The demo decodes no class: without a type there is nothing to fill in."""
    told = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        if path != PACKAGE / "local" / "typed_json.py"
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _tells_of_a_class(call)
    ]
    assert told == []


def _tells_of_a_class(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    if name in ("msgspec.convert", "convert"):
        return True
    has_type = any(keyword.arg == "type" for keyword in call.keywords)
    if name in ("msgspec.json.decode", "json.decode"):
        return has_type or len(call.args) > 1
    return name in ("msgspec.json.Decoder", "json.Decoder") and (has_type or bool(call.args))
