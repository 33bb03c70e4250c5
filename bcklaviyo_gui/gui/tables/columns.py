"""The columns of a list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QColor

RowT = TypeVar("RowT")


@dataclass(frozen=True)
class Column(Generic[RowT]):
    """How a column looks: its lasting name, its title, the text of a row, and by which of the source's sorts."""

    name: str
    title: str
    text: Callable[[RowT], str]
    sort: str | None = None
    is_number: bool = False
    is_hidden: bool = False
    colour: Callable[[RowT], QColor | None] | None = None
