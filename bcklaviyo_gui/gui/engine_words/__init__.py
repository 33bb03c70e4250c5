"""The engine speaks English; here its sentences are known, and said in the language of the window.

A sentence is matched with the template that it was made from, its values are taken out and put into the translated
template. So a text kept years ago is translated as well as one of this moment, and the engine, its logs and the
command line know nothing of it. What no template fits is shown as it is.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale

from bcklaviyo_gui.gui.engine_words import answers, findings, troubles
from bcklaviyo_gui.gui.engine_words.values import KINDS, Kind
from bcklaviyo_gui.gui.language import tr

TEMPLATES = (*findings.TEMPLATES, *troubles.TEMPLATES, *answers.TEMPLATES)

_GAP = re.compile(r"\{(\w+)\}")


def in_window_language(text: str) -> str:
    """A sentence of the engine as the window says it, its days and amounts too; what is not known stays as it is."""
    return _translated(text, QLocale().name()) if text else text


@lru_cache(maxsize=4096)
def _translated(text: str, _locale: str) -> str:
    for template in _by_weight():
        found = template.pattern.fullmatch(text)
        if found is not None:
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return tr(template.text).format(**values)
    return text


def _value(name: str, value: str) -> str:
    kind = _kind(name)
    return in_window_language(value) if kind.is_nested else kind.written(value)


@dataclass(frozen=True)
class _Template:
    text: str
    pattern: re.Pattern[str]


@lru_cache(maxsize=1)
def _by_weight() -> tuple[_Template, ...]:
    """All templates, those that say most first: `{a}: {b}` fits a lot."""
    ordered = sorted(TEMPLATES, key=lambda text: len(_GAP.sub("", text)), reverse=True)
    return tuple(_Template(text, re.compile(_pattern(text), re.DOTALL)) for text in ordered)


def _pattern(text: str) -> str:
    parts = _GAP.split(text)
    return "".join(
        f"(?P<{part}>{_kind(part).pattern})" if place % 2 else re.escape(part) for place, part in enumerate(parts)
    )


def _kind(name: str) -> Kind:
    """`n2` is another number."""
    return KINDS.get(name.rstrip("0123456789"), Kind())
