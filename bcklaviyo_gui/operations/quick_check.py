"""A look at both accounts with keys that may not be saved yet, within half a minute."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from bcklaviyo_gui.domain.errors import GaveUp, Stopped
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.settings import Settings

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.connect import Clients
    from bcklaviyo_gui.sync.preflight import CheckResult

T = TypeVar("T")

# A run is patient for a quarter of an hour; somebody who looks at a screen is not.
_PATIENCE_S = 30.0
_LOOK_EVERY_S = 0.1


def check_connection(
    connection: Connection,
    secrets: Secrets,
    settings: Settings,
    clock: Clock,
    *,
    writing: bool,
    stop: threading.Event,
    also: threading.Event | None = None,
) -> "CheckResult":
    """What is right and wrong. Blocks: for other threads than the GUI's.

    Raises Transient when an API does not answer in time, Stopped when `stop` or `also` is set.
    """
    from bcklaviyo_gui.sync import preflight

    def look(clients: "Clients") -> "CheckResult":
        return preflight.check(connection.name, clients.bigcommerce, clients.klaviyo, clock.now(), writing=writing)

    return _attended(connection, secrets, settings, clock, look, stop=stop, also=also)


def store_name(
    connection: Connection,
    secrets: Secrets,
    settings: Settings,
    clock: Clock,
    *,
    stop: threading.Event,
    also: threading.Event | None = None,
) -> str:
    """The store's name, which only its own token is told. Raises as `check_connection`, and UserFault."""
    return _attended(
        connection, secrets, settings, clock, lambda clients: clients.bigcommerce.store().name, stop=stop, also=also
    )


def account_name(
    connection: Connection,
    secrets: Secrets,
    settings: Settings,
    clock: Clock,
    *,
    stop: threading.Event,
    also: threading.Event | None = None,
) -> str:
    """The name of the Klaviyo account that the key is of. Raises as `check_connection`, and UserFault."""
    return _attended(
        connection, secrets, settings, clock, lambda clients: clients.klaviyo.account().name, stop=stop, also=also
    )


def _attended(
    connection: Connection,
    secrets: Secrets,
    settings: Settings,
    clock: Clock,
    look: "Callable[[Clients], T]",
    *,
    stop: threading.Event,
    also: threading.Event | None,
) -> T:
    """What a look shows, within the patience of somebody who waits for it."""
    from bcklaviyo_gui.operations import connect

    ended = threading.Event()
    stops = (stop,) if also is None else (stop, also)
    with (
        connect.open_clients(connection, secrets, settings, clock=clock, stop=ended) as clients,
        _Watch(clients, ended, stops, clock),
    ):
        try:
            return look(clients)
        except Stopped:
            if any(one.is_set() for one in stops):
                raise
            raise GaveUp(
                Message("There was no answer within half a minute."),
                advice=Message("Check the internet connection, then try again."),
            ) from None


class _Watch:
    """Lets go of both APIs when patience ends or `stop` is set."""

    def __init__(
        self, clients: "Clients", ended: threading.Event, stops: tuple[threading.Event, ...], clock: Clock
    ) -> None:
        self._clients = clients
        self._ended = ended
        self._stops = stops
        self._clock = clock
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="bcklaviyo-check-watch")

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        end = self._clock.monotonic() + _PATIENCE_S
        while not self._is_over.wait(_LOOK_EVERY_S):
            if any(stop.is_set() for stop in self._stops) or self._clock.monotonic() >= end:
                self._ended.set()
                self._clients.cut()
                return
