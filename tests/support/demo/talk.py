"""Plain HTTP to a demo server, as any client of the two vendors would speak it."""

from collections.abc import Iterable, Mapping
from typing import Any

import requests

from bcklaviyo_gui.demo.server import DemoServer

REVISION = "2026-07-15"
Json = dict[str, Any]


class Shop:
    """BigCommerce's side; `get` takes the path from /v2 or /v3 on, query included."""

    def __init__(self, demo: DemoServer, session: requests.Session) -> None:
        self.demo = demo
        self.session = session
        self.base = f"{demo.bigcommerce_url}/stores/{demo.store_hash}"

    def get(self, path: str, token: str | None = None) -> requests.Response:
        headers = {"X-Auth-Token": self.demo.token if token is None else token}
        return self.session.get(self.base + path, headers=headers, timeout=20)

    def rows(self, path: str) -> list[Json]:
        """The rows of one v2 page; none for a 204."""
        answer = self.get(path)
        assert answer.status_code in {200, 204}, answer.text
        return answer.json() if answer.content else []

    def walk(self, query: str = "") -> list[Json]:
        """All orders by keyset, 250 a page."""
        rows: list[Json] = []
        while page := self.rows(f"/v2/orders?limit=250&min_id={rows[-1]['id'] + 1 if rows else 0}{query}"):
            rows += page
        return rows


class Klaviyo:
    """Klaviyo's side; `path` begins with /api."""

    def __init__(self, demo: DemoServer, session: requests.Session) -> None:
        self.demo = demo
        self.session = session

    def headers(self, **more: str | None) -> dict[str, str]:
        base: dict[str, str | None] = {
            "Authorization": f"Klaviyo-API-Key {self.demo.key}",
            "revision": REVISION,
            "Content-Type": "application/vnd.api+json",
        }
        return {name.replace("_", "-"): value for name, value in {**base, **more}.items() if value is not None}

    def get(self, path: str, params: Mapping[str, object] | None = None, **headers: str | None) -> requests.Response:
        url = self.demo.klaviyo_url + path
        return self.session.get(url, params=dict(params or {}), headers=self.headers(**headers), timeout=20)  # type: ignore[arg-type]  # its types know no object

    def post(self, path: str, body: object, **headers: str | None) -> requests.Response:
        url = self.demo.klaviyo_url + path
        return self.session.post(url, json=body, headers=self.headers(**headers), timeout=20)

    def put_event(self, email: str, unique_id: str, /, **more: object) -> requests.Response:
        return self.post(
            "/api/events", {"data": {"type": "event", "attributes": {**event(unique_id, **more), **who(email)}}}
        )

    def bulk(self, *groups: Json) -> requests.Response:
        data = {"type": "event-bulk-create-job", "attributes": {"events-bulk-create": {"data": list(groups)}}}
        return self.post("/api/event-bulk-create-jobs", {"data": data})

    def import_one(self, attributes: Json, **more: object) -> requests.Response:
        return self.post("/api/profile-import", {"data": {"type": "profile", "attributes": attributes, **more}})

    def start_job(self, profiles: Iterable[Json]) -> requests.Response:
        items = [{"type": "profile", "attributes": attributes} for attributes in profiles]
        data = {"type": "profile-bulk-import-job", "attributes": {"profiles": {"data": items}}}
        return self.post("/api/profile-bulk-import-jobs", {"data": data})

    def job(self, job_id: str) -> Json:
        attributes: Json = self.get(f"/api/profile-bulk-import-jobs/{job_id}").json()["data"]["attributes"]
        return attributes

    def finish_job(self, profiles: Iterable[Json]) -> tuple[str, Json]:
        """Start a job and look until it has ended; (its id, its attributes)."""
        started = self.start_job(profiles)
        assert started.status_code == 202, started.text
        job_id = started.json()["data"]["id"]
        for _ in range(20):
            job = self.job(job_id)
            if job["status"] == "complete":
                return job_id, job
        raise AssertionError("the job never ended")

    def aggregate(self, metric_id: str, since: str, until: str, **more: object) -> requests.Response:
        attributes = {
            "metric_id": metric_id,
            "measurements": ["count", "sum_value"],
            "filter": [f"greater-or-equal(datetime,{since})", f"less-than(datetime,{until})"],
            **more,
        }
        return self.post("/api/metric-aggregates", {"data": {"type": "metric-aggregate", "attributes": attributes}})


def who(email: str) -> Json:
    return {"profile": {"data": {"type": "profile", "attributes": {"email": email}}}}


def event(unique_id: str, /, **more: object) -> Json:
    """The attributes of a Placed Order without its profile; `metric` and all else can be replaced."""
    name = more.pop("metric", "Placed Order")
    return {
        "properties": {"OrderId": unique_id},
        "time": "2026-05-02T03:04:05+00:00",
        "value": 12.5,
        "value_currency": "USD",
        "unique_id": unique_id,
        "metric": {"data": {"type": "metric", "attributes": {"name": name}}},
        **more,
    }


def group(email: str, *events: Json) -> Json:
    """One person's part of a bulk request."""
    data = [{"type": "event", "attributes": attributes} for attributes in events]
    return {"type": "event-bulk-create", "attributes": {**who(email), "events": {"data": data}}}


def pointers(answer: requests.Response) -> list[str]:
    """Where the faults of a refusal are."""
    return [error["source"].get("pointer", "") for error in answer.json()["errors"]]
