"""The demo's Klaviyo account: its people, its metrics, and its events once and for all.

Choices where the documents are silent. A profile request whose identifiers belong to two people is a conflict (409
`duplicate_profile`, naming the owner of the email). An event whose identifiers belong to two people goes to the owner
of the first of external id, email, phone, and changes no identifier. Emails are kept in lower case.
"""

from __future__ import annotations

import random
import string
import threading
import time
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from bcklaviyo_gui.demo.democlock import DemoClock
from bcklaviyo_gui.demo.klaviyo_checks import swallowed
from bcklaviyo_gui.demo.klaviyo_records import FIELDS, IDENTIFIERS, Fault, ImportJob, Metric, Profile, RecordedEvent

if TYPE_CHECKING:
    from bcklaviyo_gui.demo.klaviyo_reads import EventIndex

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
        "set",
    }
)
"""The names that may be called over HTTP."""

_SETTABLE = frozenset(
    {"delay", "drop_everything", "import_delay", "faults_per_answer", "served_revision", "timezone", "test_account"}
)
_ID_LETTERS = string.ascii_letters + string.digits


class DemoAccount:
    """One account. `lock` guards it; endpoints hold it while they answer.

    `delay`: seconds until recorded events show in reads. `drop_everything`: 202, and nothing is kept. `import_delay`:
    seconds that an import job takes at least. `faults_per_answer`: how many faults one 400 tells at most.
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
        self.bulk_repeats = 0
        self.profiles: dict[str, Profile] = {}
        self.metrics: dict[str, Metric] = {}
        self.events: list[RecordedEvent] = []
        self.jobs: dict[str, ImportJob] = {}
        self.unwelcome_imports: set[str] = set()
        self.refused_emails: set[str] = set()
        self.version = 0
        self.index: tuple[int, EventIndex] | None = None
        self._key_works = True
        self._rng = random.Random(f"{seed}/account")
        self._seq = 0
        self._owners: dict[tuple[str, str], str] = {}
        self._recorded: set[tuple[str, str, str]] = set()
        self._metric_ids: dict[tuple[str, str], str] = {}

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

    def set(self, name: str, value: float | bool | str | None) -> None:
        """Change one of the switches that the class names."""
        if name not in _SETTABLE:
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

    def owner(self, name: str, value: str | None) -> Profile | None:
        """The profile that has this identifier."""
        found = self._owners.get((name, _normal(name, value))) if value else None
        return None if found is None else self.profiles[found]

    def owners(self, identifiers: dict[str, str]) -> list[Profile]:
        """The distinct profiles that these identifiers belong to, in the order of priority."""
        found: dict[str, Profile] = {}
        for name in IDENTIFIERS:
            owner = self.owner(name, identifiers.get(name))
            if owner is not None:
                found[owner.id] = owner
        return list(found.values())

    def profile_of_event(self, attributes: dict[str, object], profile_id: str | None) -> Profile:
        """Whose event it is; made when nobody has these identifiers."""
        identifiers = _identifiers(attributes)
        known = self.profiles.get(profile_id) if profile_id else None
        owners = self.owners(identifiers)
        profile = known or (owners[0] if owners else self._new_profile())
        others = {owner.id for owner in owners} - {profile.id}
        free = {name: value for name, value in attributes.items() if name not in IDENTIFIERS or not others}
        self.write_profile(profile, free, nulls_clear=False)
        return profile

    def save_profile(self, item: dict[str, object], *, nulls_clear: bool) -> tuple[Profile, bool]:
        """(the profile, whether it is new) of an upsert. Raises the 409 Fault when two people own the identifiers."""
        attributes = item["attributes"]
        assert isinstance(attributes, dict)
        owners = self.owners(_identifiers(attributes))
        profile_id = item.get("id")
        if isinstance(profile_id, str):
            named = self.profiles.get(profile_id)
            if named is None or any(owner.id != profile_id for owner in owners):
                raise Fault(404, "not_found", "Not found.", "A profile does not exist with these identifiers.", "/data")
            owners = [named]
        if len(owners) > 1:
            raise Fault(
                409,
                "duplicate_profile",
                "Conflict.",
                "A profile already exists with one of these identifiers.",
                "/data/attributes",
                meta={"duplicate_profile_id": owners[1].id},
            )
        profile = owners[0] if owners else self._new_profile()
        self.write_profile(profile, attributes, nulls_clear=nulls_clear)
        self._patch_properties(profile, item.get("meta"))
        return profile, not owners

    def write_profile(self, profile: Profile, attributes: dict[str, object], *, nulls_clear: bool) -> None:
        """Put what was given onto the profile; what was not given stays."""
        for name in IDENTIFIERS:
            if name in attributes and (attributes[name] is not None or nulls_clear):
                self._set_identifier(profile, name, attributes[name])
        for name in FIELDS:
            value = attributes.get(name)
            if isinstance(value, str):
                profile.fields[name] = value
            elif name in attributes and nulls_clear:
                profile.fields.pop(name, None)
        for name, target in (("location", profile.location), ("properties", profile.properties)):
            given = attributes.get(name)
            if isinstance(given, dict):
                target.update({key: value for key, value in given.items() if value is not None or nulls_clear})
        profile.updated = self.clock.now()
        profile.times_written += 1

    def already_recorded(self, profile_id: str, metric_id: str, unique_id: str) -> bool:
        return (profile_id, metric_id, unique_id) in self._recorded

    def record(
        self,
        profile: Profile,
        metric: Metric,
        *,
        unique_id: str | None,
        moment: int | None,
        value: Decimal | None,
        currency: str | None,
        backfill: bool,
        raw: bytes,
        identifiers: dict[str, str],
    ) -> bool:
        """Keep the event, unless this person's metric already has one of this id; True when it was kept."""
        moment = self.clock.now() if moment is None else moment
        unique_id = str(moment) if unique_id is None else unique_id
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
                value=value,
                currency=currency,
                backfill=backfill,
                raw=raw,
                profile_id=profile.id,
                identifiers=identifiers,
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
            return sum(self._again(event, metric, self.profiles[event.profile_id]) for event in self._chosen(ids))

    def duplicate_under_identity(self, ids: Iterable[str]) -> int:
        """Damage: record these events again for somebody else each; returns how many that made."""
        with self.lock:
            made = 0
            for event in self._chosen(ids):
                email = f"second.{event.seq}@hartwell-post.com"
                other = self.profile_of_event({"email": email}, None)
                made += self._again(event, self.metrics[event.metric_id], other)
            return made

    def visible(self, event: RecordedEvent) -> bool:
        return event.seen_at <= self.monotonic()

    def _chosen(self, ids: Iterable[str]) -> list[RecordedEvent]:
        wanted = set(ids)
        return [event for event in self.events if event.id in wanted]

    def _again(self, event: RecordedEvent, metric: Metric, profile: Profile) -> bool:
        return self.record(
            profile,
            metric,
            unique_id=event.unique_id,
            moment=event.time,
            value=event.value,
            currency=event.currency,
            backfill=event.backfill,
            raw=event.raw,
            identifiers=event.identifiers,
        )

    def _new_profile(self) -> Profile:
        now = self.clock.now()
        profile = Profile(id=f"01DEMO{len(self.profiles) + 1:020d}", created=now, updated=now)
        self.profiles[profile.id] = profile
        return profile

    def _set_identifier(self, profile: Profile, name: str, value: object) -> None:
        old = getattr(profile, name)
        if old is not None:
            self._owners.pop((name, _normal(name, old)), None)
        text = _normal(name, value) if isinstance(value, str) and value else None
        setattr(profile, name, text)
        if text is not None:
            self._owners[name, text] = profile.id

    def _patch_properties(self, profile: Profile, meta: object) -> None:
        patch = meta.get("patch_properties") if isinstance(meta, dict) else None
        unset = patch.get("unset") if isinstance(patch, dict) else None
        for name in [unset] if isinstance(unset, str) else unset or []:
            profile.properties.pop(name, None)


def _normal(name: str, value: object) -> str:
    text = str(value)
    return text.strip().lower() if name == "email" else text


def _identifiers(attributes: dict[str, object]) -> dict[str, str]:
    return {name: value for name in IDENTIFIERS if isinstance(value := attributes.get(name), str) and value}


def identifiers_of(attributes: dict[str, object]) -> dict[str, str]:
    """The identifiers that a profile's attributes name."""
    return _identifiers(attributes)


def dropped(attributes: dict[str, object]) -> bool:
    """Whether an event for this profile is swallowed: its address is one that Klaviyo drops."""
    email = attributes.get("email")
    return isinstance(email, str) and swallowed(email)
