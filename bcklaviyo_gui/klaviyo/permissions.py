"""The scopes that this program needs, and the request that shows whether a key has each."""

from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.http.permission import MissingPermission

# Path, budget, scope, what it is needed for.
READS = (
    (
        "/api/accounts",
        "accounts",
        "accounts:read",
        Message("it cannot read the account's name, time zone and currency"),
    ),
    ("/api/metrics", "metrics", "metrics:read", Message("it cannot read metrics")),
    ("/api/events?page%5Bsize%5D=1", "events_get", "events:read", Message("it cannot read events back")),
    (
        "/api/profiles?page%5Bsize%5D=1",
        "profiles",
        "profiles:read",
        Message("it cannot read profiles and what became of imports"),
    ),
    (
        "/api/profile-bulk-import-jobs?page%5Bsize%5D=1",
        "import_jobs_get",
        "lists:read",
        Message("it cannot see how far an import of profiles is"),
    ),
)
WRITES = (
    ("/api/events", "events_post", "events:write", Message("it cannot send events")),
    ("/api/profile-import", "profile_import", "profiles:write", Message("it cannot send profiles")),
    (
        "/api/profile-bulk-import-jobs",
        "import_jobs_post",
        "lists:write",
        Message("it cannot import profiles in bulk"),
    ),
)


def missing(scope: str, purpose: Message) -> MissingPermission:
    """A scope that the key lacks, and what it is needed for."""
    return MissingPermission("klaviyo_permission", scope, purpose)
