"""The people of the demo's Klaviyo account, and whose an identifier is.

Choices where the documents are silent. A profile request whose identifiers belong to two people is a conflict (409
`duplicate_profile`, naming the owner of the email). An event whose identifiers belong to two people goes to the owner
of the first of external id, email, phone, and changes no identifier. Emails are kept in lower case.
"""

from __future__ import annotations

from bcklaviyo_gui.demo.clock import DemoClock
from bcklaviyo_gui.demo.klaviyo.records import FIELDS, IDENTIFIERS, Fault, Profile


class People:
    """Profiles by id, and their identifiers."""

    def __init__(self, clock: DemoClock) -> None:
        self._clock = clock
        self.profiles: dict[str, Profile] = {}
        self._owners: dict[tuple[str, str], str] = {}

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

    def of_event(self, attributes: dict[str, object], profile_id: str | None) -> Profile:
        """Whose event it is; made when nobody has these identifiers. What else was given is written to the profile."""
        known = self.profiles.get(profile_id) if profile_id else None
        owners = self.owners(identifiers_of(attributes))
        profile = known or (owners[0] if owners else self._new())
        contested = any(owner.id != profile.id for owner in owners)
        free = {name: value for name, value in attributes.items() if name not in IDENTIFIERS or not contested}
        self._write(profile, free, nulls_clear=False)
        return profile

    def save(self, item: dict[str, object], *, nulls_clear: bool) -> tuple[Profile, bool]:
        """(the profile, whether it is new) of an upsert. Raises the Fault of a conflict: 409, or 404 with an id."""
        attributes = item["attributes"]
        assert isinstance(attributes, dict)
        owners = self._upsert_owners(item.get("id"), self.owners(identifiers_of(attributes)))
        if len(owners) > 1:
            raise Fault(
                409,
                "duplicate_profile",
                "Conflict.",
                "A profile already exists with one of these identifiers.",
                "/data/attributes",
                meta={"duplicate_profile_id": owners[1].id},
            )
        profile = owners[0] if owners else self._new()
        self._write(profile, attributes, nulls_clear=nulls_clear)
        _unset(profile, item.get("meta"))
        return profile, not owners

    def _upsert_owners(self, profile_id: object, owners: list[Profile]) -> list[Profile]:
        if not isinstance(profile_id, str):
            return owners
        named = self.profiles.get(profile_id)
        if named is None or any(owner.id != profile_id for owner in owners):
            raise Fault(404, "not_found", "Not found.", "A profile does not exist with these identifiers.", "/data")
        return [named]

    def _new(self) -> Profile:
        now = self._clock.now()
        profile = Profile(id=f"01DEMO{len(self.profiles) + 1:020d}", created=now, updated=now)
        self.profiles[profile.id] = profile
        return profile

    def _write(self, profile: Profile, attributes: dict[str, object], *, nulls_clear: bool) -> None:
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
        profile.updated = self._clock.now()
        profile.times_written += 1

    def _set_identifier(self, profile: Profile, name: str, value: object) -> None:
        old = getattr(profile, name)
        if old is not None:
            self._owners.pop((name, _normal(name, old)), None)
        text = _normal(name, value) if isinstance(value, str) and value else None
        setattr(profile, name, text)
        if text is not None:
            self._owners[name, text] = profile.id


def identifiers_of(attributes: dict[str, object]) -> dict[str, str]:
    """The identifiers that a profile's attributes name."""
    return {name: value for name in IDENTIFIERS if isinstance(value := attributes.get(name), str) and value}


def _unset(profile: Profile, meta: object) -> None:
    patch = meta.get("patch_properties") if isinstance(meta, dict) else None
    unset = patch.get("unset") if isinstance(patch, dict) else None
    for name in [unset] if isinstance(unset, str) else unset or []:
        profile.properties.pop(name, None)


def _normal(name: str, value: object) -> str:
    text = str(value)
    return text.strip().lower() if name == "email" else text
