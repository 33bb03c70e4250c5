"""The engine speaks English; here its sentences are known, and said in the language of the window.

A sentence is matched with the template that it was made from, its values are taken out and put into the translated
template. So a text kept years ago is translated as well as one of this moment, and the engine, its logs and the
command line know nothing of it. What no template fits is shown as it is.
"""

import re
from functools import cached_property, lru_cache

from PySide6.QtCore import QLocale

from bcklaviyo_gui.gui.text.engine_words import answers, findings, troubles
from bcklaviyo_gui.gui.text.engine_words.values import KINDS, Kind
from bcklaviyo_gui.gui.text.language import tr

TEMPLATES = (*findings.TEMPLATES, *troubles.TEMPLATES, *answers.TEMPLATES)

_GAP = re.compile(r"\{(\w+)\}")


def in_window_language(text: str) -> str:
    """A sentence of the engine as the window says it, its days and amounts too; what is not known stays as it is."""
    return _translated(text, QLocale().name()) if text else text


@lru_cache(maxsize=4096)
def _translated(text: str, _locale: str) -> str:
    for template in _by_weight():
        found = template.match(text)
        if found is not None:
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return tr(template.text).format(**values)
    return text


def _value(name: str, value: str) -> str:
    kind = _kind(name)
    return in_window_language(value) if kind.is_nested else kind.written(value)


class _Template:
    """A sentence with gaps. Its pattern is made for a text that has all its words: to make them all takes 80 ms."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = _GAP.split(text)[::2]

    def match(self, text: str) -> re.Match[str] | None:
        """The values in the gaps, if the text is this sentence."""
        first, last = self._words[0], self._words[-1]
        if text.startswith(first) and text.endswith(last) and all(words in text for words in self._words):
            return self._pattern.fullmatch(text)
        return None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(_pattern(self.text), re.DOTALL)


@lru_cache(maxsize=1)
def _by_weight() -> tuple[_Template, ...]:
    """All templates, those that say most first: `{a}: {b}` fits a lot."""
    return tuple(map(_Template, sorted(TEMPLATES, key=lambda text: len(_GAP.sub("", text)), reverse=True)))


def _pattern(text: str) -> str:
    parts = _GAP.split(text)
    return "".join(
        f"(?P<{part}>{_kind(part).pattern})" if place % 2 else re.escape(part) for place, part in enumerate(parts)
    )


def _kind(name: str) -> Kind:
    """`n2` is another number."""
    return KINDS.get(name.rstrip("0123456789"), Kind())
