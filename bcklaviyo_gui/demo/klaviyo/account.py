"""The demo's Klaviyo account: its people, its metrics, and its events once and for all."""

from __future__ import annotations

import random
import string
import threading
import time
from collections.abc import Callable, Iterable

from bcklaviyo_gui.demo.addresses import swallowed
from bcklaviyo_gui.demo.clock import DemoClock
from bcklaviyo_gui.demo.klaviyo.event_index import EventIndex
from bcklaviyo_gui.demo.klaviyo.people import People
from bcklaviyo_gui.demo.klaviyo.records import Draft, ImportJob, Metric, Profile, RecordedEvent

ALL_SCOPES = frozenset(
    f"{thing}:{right}"
    for thing in ("accounts", "metrics", "events", "profiles", "lists")
    for right in ("read", "write")
)
API_INTEGRATION: dict[str, object] = {
    "object": "integration",
    "id": "0eMvjm",
    "key": "api",
    "name": "API",
    "category": "API",
}
NATIVE_INTEGRATION: dict[str, object] = {
    "object": "integration",
    "id": "BigC01",
    "key": "bigcommerce",
    "name": "BigCommerce",
    "category": {"category": "eCommerce", "id": 2},
}
ACCOUNT_ACTIONS = frozenset(
    {
        "revoke_key",
        "allow_key",
        "set_scopes",
        "remove_events",
        "duplicate_under_metric",
        "duplicate_under_identity",
        "fail_import",
        "refuse_email",
        "switch",
    }
)
"""The names that may be called over HTTP."""

_SWITCHES = frozenset(
    {
        "delay",
        "drop_everything",
        "import_delay",
        "faults_per_answer",
        "served_revision",
        "retired_revision",
        "timezone",
        "test_account",
    }
)
_ID_LETTERS = string.ascii_letters + string.digits


class DemoAccount:
    """One account. `lock` guards it; endpoints hold it while they answer.

    `delay`: seconds until recorded events show in reads. `drop_everything`: 202, and nothing is kept. `import_delay`:
    seconds that an import job takes at least. `faults_per_answer`: how many faults one 400 tells at most.
    `served_revision`: what every answer says it is. `retired_revision`: 410 for who opted out of falling forward.
    """

    def __init__(
        self, clock: DemoClock, key: str, timezone: str, *, scopes: frozenset[str] = ALL_SCOPES, seed: int = 1
    ) -> None:
        self.clock = clock
        self.key = key
        self.timezone = timezone
        self.currency = "USD"
        self.name = "Larkfield Supply Co."
        self.account_id = "DmAc01"
        self.test_account = False
        self.base_url = "https://a.klaviyo.com"
        self.scopes = set(scopes)
        self.lock = threading.RLock()
        self.monotonic: Callable[[], float] = time.monotonic
        self.delay = 0.0
        self.drop_everything = False
        self.import_delay = 0.0
        self.faults_per_answer: int | None = None
        self.served_revision: str | None = None
        self.retired_revision: str | None = None
        self.bulk_repeats = 0
        self.people = People(clock)
        self.metrics: dict[str, Metric] = {}
        self.events: list[RecordedEvent] = []
        self.jobs: dict[str, ImportJob] = {}
        self.unwelcome_imports: set[str] = set()
        self.refused_emails: set[str] = set()
        self.version = 0
        self._index: tuple[int, EventIndex] | None = None
        self._key_works = True
        self._rng = random.Random(f"{seed}/account")
        self._seq = 0
        self._recorded: set[tuple[str, str, str]] = set()
        self._metric_ids: dict[tuple[str, str], str] = {}

    def event_index(self) -> EventIndex:
        """The index of the events as they are now; made anew when events came or went."""
        if self._index is None or self._index[0] != self.version:
            self._index = (self.version, EventIndex(self.events))
        return self._index[1]

    @property
    def profiles(self) -> dict[str, Profile]:
        """Everybody, by profile id."""
        return self.people.profiles

    def new_id(self, letters: int = 6) -> str:
        return "".join(self._rng.choices(_ID_LETTERS, k=letters))

    def key_works(self, key: str) -> bool:
        return self._key_works and key == self.key

    def revoke_key(self) -> None:
        """From now on the key is answered 401."""
        self._key_works = False

    def allow_key(self) -> None:
        self._key_works = True

    def set_scopes(self, scopes: Iterable[str]) -> None:
        self.scopes = set(scopes)

    def switch(self, name: str, value: float | bool | str | None) -> None:
        """Change one of the switches that the class names."""
        if name not in _SWITCHES:
            raise KeyError(name)
        with self.lock:
            setattr(self, name, value)

    def fail_import(self, email: str) -> None:
        """Import jobs will report the profile with this email as an error."""
        self.unwelcome_imports.add(email.lower())

    def refuse_email(self, email: str) -> None:
        """Klaviyo will call this address invalid, although its syntax is good."""
        self.refused_emails.add(email.lower())

    def metric(self, name: str, integration: dict[str, object] = API_INTEGRATION) -> Metric:
        """The metric of this name, made when it does not exist yet."""
        key = (name, str(integration["key"]))
        known = self._metric_ids.get(key)
        if known is None:
            made = Metric(self.new_id(), name, self.clock.now(), integration)
            self.metrics[made.id] = made
            self._metric_ids[key] = known = made.id
        return self.metrics[known]

    def known_metric(self, name: str, service: str = "api") -> str | None:
        """The id of the metric of this name, if there is one."""
        return self._metric_ids.get((name, service))

    def already_recorded(self, profile_id: str, metric_id: str, unique_id: str) -> bool:
        return (profile_id, metric_id, unique_id) in self._recorded

    def record(self, profile: Profile, metric: Metric, draft: Draft) -> bool:
        """Keep the event, unless this person's metric already has one of this id; True when it was kept."""
        moment = self.clock.now() if draft.time is None else draft.time
        unique_id = str(moment) if draft.unique_id is None else draft.unique_id
        key = (profile.id, metric.id, unique_id)
        if key in self._recorded:
            return False
        self._recorded.add(key)
        self._seq += 1
        self.version += 1
        self.events.append(
            RecordedEvent(
                id=f"ev{self._seq:09d}",
                seq=self._seq,
                metric_id=metric.id,
                metric=metric.name,
                service=metric.service,
                unique_id=unique_id,
                time=moment,
                value=draft.value,
                currency=draft.currency,
                backfill=draft.backfill,
                raw=draft.raw,
                profile_id=profile.id,
                identifiers=draft.identifiers,
                seen_at=self.monotonic() + self.delay,
            )
        )
        return True

    def remove_events(self, ids: Iterable[str]) -> int:
        """Damage: forget these events as if they had never been recorded; returns how many there were."""
        gone = set(ids)
        with self.lock:
            kept = [event for event in self.events if event.id not in gone]
            for event in self.events:
                if event.id in gone:
                    self._recorded.discard((event.profile_id, event.metric_id, event.unique_id))
            removed = len(self.events) - len(kept)
            self.events = kept
            self.version += 1
            return removed

    def duplicate_under_metric(
        self, ids: Iterable[str], name: str = "Placed Order", service: str = "bigcommerce"
    ) -> int:
        """Damage: record these events again under another metric; returns how many that made."""
        integration = (
            NATIVE_INTEGRATION if service == "bigcommerce" else {**API_INTEGRATION, "key": service, "name": service}
        )
        with self.lock:
            metric = self.metric(name, integration)
            chosen = self._chosen(ids)
            return sum(self.record(self.profiles[one.profile_id], metric, _draft(one, {})) for one in chosen)

    def duplicate_under_identity(self, ids: Iterable[str]) -> int:
        """Damage: record these events again for somebody else each; returns how many that made."""
        with self.lock:
            made = 0
            for one in self._chosen(ids):
                identity = {"email": f"second.{one.seq}@hartwell-post.com"}
                other = self.people.of_event(dict(identity), None)
                made += self.record(other, self.metrics[one.metric_id], _draft(one, identity))
            return made

    def visible(self, event: RecordedEvent) -> bool:
        return event.seen_at <= self.monotonic()

    def _chosen(self, ids: Iterable[str]) -> list[RecordedEvent]:
        wanted = set(ids)
        return [event for event in self.events if event.id in wanted]


def _draft(event: RecordedEvent, identity: dict[str, str]) -> Draft:
    return Draft(
        unique_id=event.unique_id,
        time=event.time,
        value=event.value,
        currency=event.currency,
        backfill=event.backfill,
        raw=event.raw,
        identifiers=identity or event.identifiers,
    )


def dropped(attributes: dict[str, object]) -> bool:
    """Whether an event for this profile is swallowed: its address is one that Klaviyo drops."""
    email = attributes.get("email")
    return isinstance(email, str) and swallowed(email)
