"""The session with a Klaviyo account: its address, its headers, its budget."""

import threading
from collections.abc import Callable

from bcklaviyo_gui.http.budget import EndpointBudget
from bcklaviyo_gui.http.retry import Wait
from bcklaviyo_gui.http.session import HttpSession
from bcklaviyo_gui.local.clock import Clock

BASE_URL = "https://a.klaviyo.com"
REVISION = "2026-07-15"
_JSON_API = "application/vnd.api+json"


def open_session(
    base_url: str,
    key: str,
    *,
    clock: Clock,
    stop: threading.Event,
    patience_s: float = 900.0,
    share: float = 0.8,
    report_wait: Callable[[Wait], None] | None = None,
    other_secrets: tuple[str, ...] = (),
) -> HttpSession:
    """A session with the headers, the name and the budget that this API wants; the key is stripped of spaces.

    other_secrets: those of the connection's other side, which no answer may bring back either.
    """
    headers = {
        "Authorization": f"Klaviyo-API-Key {key.strip()}",
        "Accept": _JSON_API,
        "Content-Type": _JSON_API,
        "revision": REVISION,
        # Otherwise a retired revision is silently answered by a newer one.
        "X-Klaviyo-Revision-Fall-Forward-Opt-Out": "1",
    }
    return HttpSession(
        base_url,
        headers,
        budget=EndpointBudget(share),
        clock=clock,
        stop=stop,
        patience_s=patience_s,
        report_wait=report_wait,
        name="Klaviyo",
        secrets=(key.strip(), *other_secrets),
    )
