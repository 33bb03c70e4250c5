"""What all commands share: the answer, the data folder, the keys, the clock and the wish to stop.

Nothing of the engine is imported here: `--help` reads this module too.
"""

import re
import threading
from dataclasses import dataclass, field
from datetime import date

from bcklaviyo_gui.cli.console import Output
from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import credentials
from bcklaviyo_gui.local.clock import Clock, SystemClock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import KeySource, Secrets
from bcklaviyo_gui.local.data_folder import DataFolder, data_folder


@dataclass
class Shell:
    """What all commands share. The options before the command fill it in; `known` are keys that no text may show."""

    answer: Output
    folder: DataFolder = field(default_factory=data_folder)
    is_folder_chosen: bool = False
    source: KeySource = KeySource.KEYRING
    clock: Clock = field(default_factory=SystemClock)
    stop: threading.Event = field(default_factory=threading.Event)
    lent: Secrets | None = None
    known: list[Secrets] = field(default_factory=list)

    def secrets(self, connection: Connection) -> Secrets:
        """The connection's keys; those that were lent, when a demo did."""
        found = self.lent or credentials.load(self.source, self.folder, connection)
        self.known.append(found)
        return found


def day(text: str | None) -> date | None:
    """A day as the command line writes it; raises WrongUsage."""
    if text is None:
        return None
    try:
        if re.fullmatch(r"(19|20|21)\d{2}-\d{2}-\d{2}", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass  # the same words as for any other text
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) and text[:2] not in ("19", "20", "21"):
        raise WrongUsage(Message("The year of “{text}” is none in which a shop could have orders.", text=text))
    raise WrongUsage(
        Message("“{text}” is no day.", text=text), advice=Message("Write days as YYYY-MM-DD, for example 2026-03-01.")
    )
