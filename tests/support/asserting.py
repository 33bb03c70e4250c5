"""Finds the tests that pass where there is nothing to look at."""

import ast
from collections.abc import Iterable, Iterator


def may_assert_nothing(test: ast.FunctionDef, module: ast.Module) -> bool:
    """Whether the test has assertions, and each of them is in a loop or an `if` that may not come to it.

    A loop over what is written out and not empty, here or under a name of this module, comes to it.
    """
    written = {name for scope in (module, test) for name in _written_out(scope.body)}
    return any(_is_assertion(node) for node in ast.walk(test)) and not _surely_asserts(test.body, written)


def _written_out(body: list[ast.stmt]) -> Iterator[str]:
    """The names that stand for a collection which is written out and not empty."""
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_written_out(value, set()):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if _is_written_out(value, set()):
                yield name


def _is_written_out(value: ast.expr, written: set[str]) -> bool:
    match value:
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            return any(not isinstance(part, ast.Starred) or _is_written_out(part.value, written) for part in parts)
        case ast.Dict(keys=keys):
            return any(key is not None for key in keys)
        case ast.Constant(value=str(text)):
            return text != ""
        case ast.Name(id=name):
            return name in written
        case ast.Call(func=ast.Attribute(value=inner, attr="items" | "values" | "keys")):
            return _is_written_out(inner, written)
        case ast.Call(func=ast.Name(id="enumerate" | "sorted" | "reversed"), args=[inner, *_]):
            return _is_written_out(inner, written)
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=int(count))]):
            return count > 0
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=int(first)), ast.Constant(value=int(end))]):
            return end > first
    return False


def _surely_asserts(body: Iterable[ast.stmt], written: set[str]) -> bool:
    return any(_asserts(statement, written) for statement in body)


def _asserts(statement: ast.stmt, written: set[str]) -> bool:
    if _is_assertion(statement):
        return True
    match statement:
        case ast.With(body=body):
            return _surely_asserts(body, written)
        case ast.Try(body=body, finalbody=last):
            return _surely_asserts([*body, *last], written)
        case ast.For(iter=over, body=body):
            return _is_written_out(over, written) and _surely_asserts(body, written)
        case ast.If(body=body, orelse=otherwise):
            return _surely_asserts(body, written) and _surely_asserts(otherwise, written)
    return False


def _is_assertion(node: ast.AST) -> bool:
    """An `assert`, or a block that must raise, warn or signal."""
    if isinstance(node, ast.With):
        calls = (item.context_expr for item in node.items)
        return any(isinstance(call, ast.Call) and ast.unparse(call.func) in _BLOCKS for call in calls)
    return isinstance(node, ast.Assert)


_BLOCKS = ("pytest.raises", "pytest.warns", "qtbot.waitSignal", "qtbot.waitSignals", "qtbot.assertNotEmitted")
