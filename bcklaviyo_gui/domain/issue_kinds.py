"""The kinds of issues; the values are what the state file and the command line hold, and never change their meaning."""

from enum import StrEnum


class IssueKind(StrEnum):
    """Why a record or an event could not go through, or only in part."""

    NO_EMAIL = "no_email"
    BAD_EMAIL = "bad_email"
    DROPPED_EMAIL = "dropped_email"
    """Klaviyo accepts the address and records nothing."""
    SHARED_EMAIL = "shared_email"
    """Two accounts of the store have it."""
    PHONE_LEFT_OUT = "phone_left_out"
    BROKEN_RECORD = "broken_record"
    REFUSED_EVENT = "refused_event"
    REPAIR_REFUSED = "repair_refused"
    NOT_RECORDED = "not_recorded"
    """Accepted, and never shown by Klaviyo."""
    PROFILE_REFUSED = "profile_refused"
    PROFILE_CONFLICT = "profile_conflict"


EMAIL_KINDS = (IssueKind.NO_EMAIL, IssueKind.BAD_EMAIL, IssueKind.DROPPED_EMAIL)
"""Of records whose address cannot be used."""

PARTIAL_KINDS = (IssueKind.PHONE_LEFT_OUT, IssueKind.SHARED_EMAIL, IssueKind.PROFILE_CONFLICT)
"""Of records that are in Klaviyo all the same, less a part: a phone number, or a customer's id."""

UNCERTAIN_KINDS = (IssueKind.NOT_RECORDED, IssueKind.REPAIR_REFUSED)
"""Of events that may stand in Klaviyo after all, and in the ledger."""
