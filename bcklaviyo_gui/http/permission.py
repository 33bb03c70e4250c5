"""What a key may not do."""

from dataclasses import dataclass

from bcklaviyo_gui.domain.messages import Message


@dataclass(frozen=True, slots=True)
class MissingPermission:
    """A permission that a key lacks. `scope`: as the API's own key page names it; `message`: what it is needed for."""

    code: str
    scope: str
    message: Message
