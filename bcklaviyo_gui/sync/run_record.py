"""A run as it is kept in the state file and shown by programs: one struct for whoever writes or reads it."""

from datetime import datetime

import msgspec

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.messages import Message, from_json, quoted, to_json
from bcklaviyo_gui.local import typed_json


class EventCounts(msgspec.Struct, frozen=True):
    """Events of one metric in one run."""

    accepted: int = 0
    already_sent: int = 0
    issues: int = 0


class ProfileCounts(msgspec.Struct, frozen=True):
    """Profiles in one run."""

    accepted: int = 0
    unchanged: int = 0
    issues: int = 0


class RequestCounts(msgspec.Struct, frozen=True):
    """Requests to each side."""

    bigcommerce: int = 0
    klaviyo: int = 0


class ErrorRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """Why a run failed, in English, and as template and values (absent in runs of older versions)."""

    code: str
    message: str
    advice: str
    messages: tuple[str, str] | None = None

    def said(self) -> tuple[Message, Message]:
        """The message and the advice; the finished sentences where there is nothing else."""
        if self.messages is not None:
            try:
                message, advice = map(from_json, self.messages)
                return message, advice
            except ValueError:
                pass  # whatever stands there, the sentences are beside it
        return quoted(self.message), quoted(self.advice)


class RunRecord(msgspec.Struct, frozen=True):
    """One run. The instants are ISO 8601 with an offset; `events` by the metric's name."""

    id: int = 0
    kind: str = ""
    outcome: str = ""
    started: str = ""
    ended: str = ""
    orders_read: int = 0
    customers_read: int = 0
    events: dict[str, EventCounts] = {}
    profiles: ProfileCounts = ProfileCounts()
    requests: RequestCounts = RequestCounts()
    error: ErrorRecord | None = None


def error_record(error: BcklaviyoError) -> ErrorRecord:
    """An error as the state file keeps it."""
    return ErrorRecord(
        error.code, str(error.message), str(error.advice), (to_json(error.message), to_json(error.advice))
    )


def encode(record: RunRecord) -> str:
    """A run as the state file keeps it."""
    return msgspec.json.encode(record).decode()


def decode(text: str) -> RunRecord:
    """What `encode` wrote, in this version or an older one; raises msgspec.DecodeError."""
    record = typed_json.decode(text, RunRecord)
    try:
        datetime.fromisoformat(record.started), datetime.fromisoformat(record.ended)
    except ValueError as error:
        raise msgspec.ValidationError(str(error)) from None
    return record


def as_json(record: RunRecord) -> dict[str, object]:
    """A run as the command line shows it, for JSON."""
    error = record.error
    plain = (
        record
        if error is None
        else msgspec.structs.replace(record, error=msgspec.structs.replace(error, messages=None))
    )
    shown: dict[str, object] = msgspec.to_builtins(plain)
    return shown
