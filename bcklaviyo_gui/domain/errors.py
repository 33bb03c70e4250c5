"""Every public exception, grouped by what the caller should do.

Each carries a title, a message and an advice in a merchant's words. None ever carries a key: messages are built from
endpoints, fields and what the API said, never from headers.
"""

from bcklaviyo_gui.domain.messages import Message


class BcklaviyoError(Exception):
    """The base of all errors that a person can do something about; anything else is a bug of ours."""

    code = "error"
    title = Message("Something went wrong")
    default_advice = Message("Try again. If it happens again, save the diagnostics and ask for help.")

    def __init__(self, message: Message, *, advice: Message | None = None, code: str | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.advice = advice if advice is not None else self.default_advice
        if code is not None:
            self.code = code


class UserFault(BcklaviyoError):
    """A key, a permission or a setting that only the merchant can mend."""

    code = "user_fault"
    title = Message("Your help is needed")
    default_advice = Message("Check the settings of this connection.")


class WrongUsage(UserFault):
    """A command, a date or an address that makes no sense."""

    code = "wrong_usage"
    title = Message("That does not work")
    default_advice = Message("Check what you typed.")


class KeyRejected(UserFault):
    """The API does not know the key (401)."""

    code = "key_rejected"
    title = Message("A key was not accepted")
    default_advice = Message("Make a new key, and replace the old one in this connection.")


class PermissionMissing(UserFault):
    """The key lacks a permission (403)."""

    code = "permission_missing"
    title = Message("A permission is missing")
    default_advice = Message("Make a new key that has this permission, and replace the old one in this connection.")


class Transient(BcklaviyoError):
    """The network or a server did not answer as it should; the same may work later."""

    code = "transient"
    title = Message("No answer")
    default_advice = Message("Check the internet connection and try again later. Nothing that was done is lost.")


class GaveUp(Transient):
    """Patience ended: no progress for too long."""

    code = "gave_up"
    title = Message("Gave up waiting")


class NotRecorded(Transient):
    """Klaviyo accepted the first events, but they never appeared there."""

    code = "not_recorded"
    title = Message("Klaviyo does not show the events")


class AnswerLost(Transient):
    """A request left, and no clear answer came: it may have been carried out."""

    code = "answer_lost"
    title = Message("An answer was lost")


class PageTooBig(Transient):
    """The server cannot answer a page of this size; a smaller one may pass."""

    code = "page_too_big"
    title = Message("The page is too big")


class Refused(BcklaviyoError):
    """This record will never pass: it becomes an issue, and the rest goes on."""

    code = "refused"
    title = Message("Not accepted")


class ContractBroken(BcklaviyoError):
    """The API answered what it never should; names the endpoint and the field."""

    code = "contract_broken"
    title = Message("An answer that cannot be understood")
    default_advice = Message(
        "Nothing that was done is lost. Look for a newer version of this program, or ask for help."
    )

    def __init__(
        self, message: Message, *, endpoint: str, field: str | None = None, advice: Message | None = None
    ) -> None:
        whole = (
            Message("{endpoint}, field {field}: {problem}", endpoint=endpoint, field=field, problem=message)
            if field
            else Message("{endpoint}: {problem}", endpoint=endpoint, problem=message)
        )
        super().__init__(whole, advice=advice)
        self.endpoint = endpoint
        self.field = field


class StateUnusable(BcklaviyoError):
    """The file that remembers what was sent cannot be used: full disk, newer version, damage."""

    code = "state_unusable"
    title = Message("The program's memory cannot be used")
    default_advice = Message("Try again. If it happens again, save the diagnostics and ask for help.")


class ReportUnwritable(StateUnusable):
    """A report, a list or a picture cannot be written where it was wanted."""

    code = "file_unwritable"
    title = Message("A file cannot be written")
    default_advice = Message("Choose another place.")


class ConnectionBusy(BcklaviyoError):
    """Another run holds this connection."""

    code = "connection_busy"
    title = Message("Another run is under way")
    default_advice = Message("Wait until it ends, or stop it.")


class RefusedForGood(BcklaviyoError):
    """Refused for the merchant's good: others write the same numbers."""

    code = "other_writers"
    title = Message("Orders would be counted twice")


_STOPPED = Message("Stopped. What was done is kept, and the next run goes on from here.")


class Stopped(BcklaviyoError):
    """The user's wish to end a run; what was done is kept."""

    code = "stopped"
    title = Message("Stopped")
    default_advice = Message("Start again at any time: it goes on from here.")

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message if message is not None else _STOPPED)


def error_json(error: BcklaviyoError | None) -> dict[str, str] | None:
    """An error as programs read it."""
    if error is None:
        return None
    return {"code": error.code, "message": str(error.message), "advice": str(error.advice)}
