"""What the wizard has gathered so far."""

from dataclasses import dataclass

from bcklaviyo_gui.local.credentials import Secrets


@dataclass(frozen=True)
class Draft:
    """Enough for a check."""

    store_hash: str
    secrets: Secrets
    only_check: bool
