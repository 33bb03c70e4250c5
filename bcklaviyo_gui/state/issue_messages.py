"""Why something did not go through and what to do, as the state file keeps both."""

import json

from bcklaviyo_gui.domain.messages import Message, from_json, quoted, to_json


def written(reason: Message, advice: Message) -> tuple[str, str, str]:
    """Both in English, for programs and for searching, and both as template and values, for other languages."""
    return str(reason), str(advice), json.dumps([to_json(reason), to_json(advice)])


def as_columns(reason: Message, advice: Message) -> dict[str, str]:
    """The same by the names of their columns."""
    return dict(zip(("reason", "advice", "messages"), written(reason, advice), strict=True))


def read_messages(reason: str, advice: str, messages: str | None) -> tuple[Message, Message]:
    """The reason and the advice of a row; a row of an older version has finished sentences, which stay as they are."""
    if messages is not None:
        try:
            ours, theirs = json.loads(messages)
            return from_json(ours), from_json(theirs)
        except (ValueError, TypeError):
            pass  # whatever stands there, the sentences are beside it
    return quoted(reason), quoted(advice)
