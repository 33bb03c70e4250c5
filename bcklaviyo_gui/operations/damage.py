"""A damaged state file is told as what it is, not as a mistake of the program."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from bcklaviyo_gui.domain.errors import BcklaviyoError, StateUnusable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.state.database import DAMAGED, Database
from bcklaviyo_gui.state.soundness import foreign_value

_OF_A_VALUE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


@contextmanager
def damage_told(state_file: Path) -> Iterator[None]:
    """Inside, what a strange value of the state file leads to becomes StateUnusable; all else stays as it is."""
    try:
        yield
    except BcklaviyoError:
        raise
    except msgspec.MsgspecError as error:
        # Answers of the APIs are read where they come in: only what the file keeps is read anywhere else.
        raise _unusable(state_file, str(error)) from error
    except _OF_A_VALUE as error:
        place = _foreign(state_file)
        if place is None:
            raise
        raise _unusable(state_file, place) from error


def damage_of(files: Sequence[Path], error: BaseException) -> StateUnusable | None:
    """What an error while reading these files tells of one of them; None when they hold nothing strange."""
    if not isinstance(error, (msgspec.MsgspecError, *_OF_A_VALUE)):
        return None
    for path in files:
        place = _foreign(path)
        if place is not None:
            return _unusable(path, place)
    newest = next(iter(files), None)
    return _unusable(newest, str(error)) if newest is not None and isinstance(error, msgspec.MsgspecError) else None


def _foreign(state_file: Path) -> str | None:
    if not state_file.exists():
        return None
    with Database(state_file, writing=False) as database:
        return foreign_value(database)


def _unusable(state_file: Path, place: str) -> StateUnusable:
    return StateUnusable(
        Message("The file {place} holds what this program does not write ({what}).", place=state_file, what=place),
        advice=DAMAGED,
    )
