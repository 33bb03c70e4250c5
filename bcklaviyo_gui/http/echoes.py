"""An answer without the keys that it repeats: servers and proxies quote requests in their errors, headers included.

This is done where answers come in, so that no message, log, report or state file can be made of a key.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from requests.structures import CaseInsensitiveDict

from bcklaviyo_gui.domain.masking import HIDDEN, known_secrets, mask_keys
from bcklaviyo_gui.http.answers import Answer

_FIRST_FAULT = 300
_ESCAPED = re.compile(r"\\u00([0-7][0-9A-Fa-f])")


class Echoes:
    """Takes the secrets of one connection out of answers."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = known_secrets(secrets)
        self._wire_secrets = tuple(secret.encode() for secret in self._secrets)

    def without(self, answer: Answer) -> Answer:
        """The answer, as it may be read and quoted.

        In a 2xx, which holds the merchant's data, only the secrets themselves are hidden. Any other is words: there
        whatever is shaped like a key goes too, however it is spelled.
        """
        body = answer.body
        if answer.status >= _FIRST_FAULT:
            body = self._masked(_plainly(body.decode("utf-8", "surrogateescape"))).encode("utf-8", "surrogateescape")
        else:
            for secret in self._wire_secrets:
                body = body.replace(secret, HIDDEN.encode())
        return replace(answer, headers=self._without(answer.headers), body=body)

    def _without(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        masked = {name: self._masked(value) for name, value in headers.items()}
        return headers if masked == dict(headers) else CaseInsensitiveDict(masked)

    def _masked(self, text: str) -> str:
        return mask_keys(text, self._secrets)


def _plainly(text: str) -> str:
    r"""JSON's \u0070 for p would hide a key from whoever looks for it; letters, digits and dashes need no escape."""

    def letter(match: re.Match[str]) -> str:
        found = chr(int(match[1], 16))
        return found if found.isalnum() or found in "_-" else match[0]

    return _ESCAPED.sub(letter, text)
