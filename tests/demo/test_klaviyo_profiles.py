"""How Klaviyo's side takes profiles."""

import pytest

from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.records import Profile
from tests.support.demo.talk import Klaviyo, pointers

PLACE = "/data/attributes/profiles/data"


@pytest.fixture
def account(klaviyo: Klaviyo) -> DemoAccount:
    return klaviyo.demo.account


def only(account: DemoAccount) -> Profile:
    (profile,) = account.profiles.values()
    return profile


def test_somebody_new_is_answered_201_and_an_update_200(klaviyo: Klaviyo, account: DemoAccount) -> None:
    assert klaviyo.import_one({"email": "Anna@postbox.co", "first_name": "Anna"}).status_code == 201
    assert klaviyo.import_one({"email": "anna@postbox.co", "last_name": "Berg"}).status_code == 200
    assert only(account).fields == {"first_name": "Anna", "last_name": "Berg"}


def test_null_clears_and_what_is_absent_stays(klaviyo: Klaviyo, account: DemoAccount) -> None:
    klaviyo.import_one({"email": "anna@postbox.co", "first_name": "Anna", "last_name": "Berg", "external_id": "5"})
    klaviyo.import_one({"email": "anna@postbox.co", "first_name": None})
    assert only(account).fields == {"last_name": "Berg"}
    assert only(account).external_id == "5"


def test_a_property_is_unset_by_its_name(klaviyo: Klaviyo, account: DemoAccount) -> None:
    klaviyo.import_one({"email": "anna@postbox.co", "properties": {"Customer Group": "VIP", "Store Credit": 0}})
    klaviyo.import_one({"email": "anna@postbox.co"}, meta={"patch_properties": {"unset": "Customer Group"}})
    assert only(account).properties == {"Store Credit": 0}
    klaviyo.import_one({"email": "anna@postbox.co"}, meta={"patch_properties": {"unset": ["Store Credit", "x"]}})
    assert only(account).properties == {}


def test_a_new_address_moves_with_the_external_id(klaviyo: Klaviyo, account: DemoAccount) -> None:
    klaviyo.import_one({"email": "old@postbox.co", "external_id": "5"})
    assert klaviyo.import_one({"email": "new@postbox.co", "external_id": "5"}).status_code == 200
    assert only(account).email == "new@postbox.co"
    assert klaviyo.import_one({"email": "old@postbox.co"}).status_code == 201


def test_identifiers_of_two_people_are_a_conflict_that_names_the_owner_of_the_email(
    klaviyo: Klaviyo, account: DemoAccount
) -> None:
    klaviyo.import_one({"email": "a@postbox.co", "external_id": "5"})
    other = klaviyo.import_one({"email": "b@postbox.co"}).json()["data"]["id"]
    answer = klaviyo.import_one({"email": "b@postbox.co", "external_id": "5"})
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["code"]) == (409, "duplicate_profile")
    assert error["meta"]["duplicate_profile_id"] == other
    assert {one.email for one in account.profiles.values()} == {"a@postbox.co", "b@postbox.co"}


def test_a_phone_of_somebody_else_is_a_conflict_too(klaviyo: Klaviyo) -> None:
    klaviyo.import_one({"email": "a@postbox.co", "phone_number": "+13125550142"})
    klaviyo.import_one({"email": "b@postbox.co"})
    assert klaviyo.import_one({"email": "b@postbox.co", "phone_number": "+13125550142"}).status_code == 409


def test_a_phone_takes_somebody_elses_profile_along_when_the_email_is_new(
    klaviyo: Klaviyo, account: DemoAccount
) -> None:
    klaviyo.import_one({"email": "a@postbox.co", "phone_number": "+13125550142"})
    assert klaviyo.import_one({"email": "b@postbox.co", "phone_number": "+13125550142"}).status_code == 200
    assert only(account).email == "b@postbox.co"


def test_a_profile_id_with_anothers_email_is_answered_404(klaviyo: Klaviyo) -> None:
    first = klaviyo.import_one({"email": "a@postbox.co"}).json()["data"]["id"]
    klaviyo.import_one({"email": "b@postbox.co"})
    assert klaviyo.import_one({"email": "b@postbox.co"}, id=first).status_code == 404
    assert klaviyo.import_one({"email": "c@postbox.co"}, id=first).status_code == 200
    assert klaviyo.import_one({"email": "c@postbox.co"}, id="nobody").status_code == 404


@pytest.mark.parametrize(
    ("attributes", "place"),
    [
        ({"email": "anna@@shop"}, "/email"),
        ({"email": "anna@postbox.co", "phone_number": "(312) 555-0142"}, "/phone_number"),
        ({"email": "anna@postbox.co", "phone_number": "+1234"}, "/phone_number"),
        ({"email": "anna@postbox.co", "external_id": 5}, "/external_id"),
        ({"email": "anna@postbox.co", "properties": []}, "/properties"),
        ({"first_name": "Anna"}, ""),
    ],
)
def test_a_bad_profile_is_refused_with_its_place(
    klaviyo: Klaviyo, account: DemoAccount, attributes: dict[str, object], place: str
) -> None:
    assert pointers(klaviyo.import_one(attributes)) == [f"/data/attributes{place}"]
    job = klaviyo.start_job([{"email": "good@postbox.co"}, attributes])
    assert job.status_code == 400
    assert pointers(job) == [f"{PLACE}/1/attributes{place}"]
    assert account.profiles == {}
    assert account.jobs == {}


def test_a_job_is_queued_then_at_work_then_complete(klaviyo: Klaviyo, account: DemoAccount) -> None:
    started = klaviyo.start_job([{"email": f"p{number}@postbox.co"} for number in range(3)])
    assert started.status_code == 202
    data = started.json()["data"]
    assert (data["attributes"]["status"], data["attributes"]["total_count"]) == ("queued", 3)
    assert account.profiles == {}
    assert klaviyo.job(data["id"])["status"] == "processing"
    ended = klaviyo.job(data["id"])
    assert (ended["status"], ended["completed_count"], ended["failed_count"]) == ("complete", 3, 0)
    assert len(account.profiles) == 3


def test_a_job_takes_as_long_as_wanted(klaviyo: Klaviyo, account: DemoAccount) -> None:
    now = 50.0
    account.monotonic = lambda: now
    account.import_delay = 30.0
    job_id = klaviyo.start_job([{"email": "anna@postbox.co"}]).json()["data"]["id"]
    assert [klaviyo.job(job_id)["status"] for _ in range(3)] == ["processing"] * 3
    now += 31
    assert klaviyo.job(job_id)["status"] == "complete"


def test_a_job_that_nobody_looks_at_ends_too(klaviyo: Klaviyo, account: DemoAccount) -> None:
    now = 50.0
    account.monotonic = lambda: now
    klaviyo.start_job([{"email": "anna@postbox.co"}])
    now += 2
    klaviyo.get("/api/accounts")
    assert len(account.profiles) == 1


def test_jobs_do_not_clear_with_null_but_do_unset(klaviyo: Klaviyo, account: DemoAccount) -> None:
    klaviyo.finish_job([{"email": "anna@postbox.co", "first_name": "Anna", "properties": {"Customer Group": "VIP"}}])
    klaviyo.finish_job([{"email": "anna@postbox.co", "first_name": None}])
    assert only(account).fields == {"first_name": "Anna"}


def test_conflicts_and_unwelcome_ones_are_the_jobs_errors_and_the_rest_arrives(
    klaviyo: Klaviyo, account: DemoAccount
) -> None:
    klaviyo.import_one({"email": "a@postbox.co", "external_id": "1"})
    klaviyo.import_one({"email": "b@postbox.co"})
    account.fail_import("C@postbox.co")
    job_id, job = klaviyo.finish_job(
        [{"email": "b@postbox.co", "external_id": "1"}, {"email": "c@postbox.co"}, {"email": "d@postbox.co"}]
    )
    assert (job["completed_count"], job["failed_count"]) == (1, 2)
    errors = klaviyo.get(f"/api/profile-bulk-import-jobs/{job_id}/import-errors").json()["data"]
    assert [error["attributes"]["code"] for error in errors] == ["duplicate_profile", "invalid"]
    assert [error["attributes"]["source"]["pointer"] for error in errors] == [f"{PLACE}/0", f"{PLACE}/1"]
    assert errors[0]["attributes"]["original_payload"]["attributes"]["email"] == "b@postbox.co"
    assert "d@postbox.co" in {one.email for one in account.profiles.values()}


def test_errors_come_in_pages_of_twenty_and_at_most_a_hundred(klaviyo: Klaviyo, account: DemoAccount) -> None:
    emails = [f"p{number}@postbox.co" for number in range(130)]
    for email in emails:
        account.fail_import(email)
    job_id, _ = klaviyo.finish_job([{"email": email} for email in emails])
    path = f"/api/profile-bulk-import-jobs/{job_id}/import-errors"
    assert len(klaviyo.get(path).json()["data"]) == 20
    assert klaviyo.get(path, {"page[size]": 101}).status_code == 400
    seen, url = 0, f"{klaviyo.demo.klaviyo_url}{path}?page[size]=100"
    while url:
        page = klaviyo.session.get(url, headers=klaviyo.headers(), timeout=10).json()
        seen += len(page["data"])
        url = page["links"]["next"]
    assert seen == 130


def test_a_job_takes_ten_thousand_profiles_of_a_hundred_kilobytes(klaviyo: Klaviyo) -> None:
    small = [{"email": f"p{number}@postbox.co"} for number in range(10_001)]
    assert klaviyo.start_job(small).status_code == 400
    assert klaviyo.start_job(small[:10_000]).status_code == 202
    assert klaviyo.start_job([]).status_code == 400
    heavy = {"email": "anna@postbox.co", "properties": {"text": "x" * 100_001}}
    assert pointers(klaviyo.start_job([heavy])) == [f"{PLACE}/0"]
    assert klaviyo.start_job([{**heavy, "properties": {"text": "x" * 90_000}}] * 56).status_code == 413


def test_jobs_need_both_scopes(klaviyo: Klaviyo, account: DemoAccount) -> None:
    account.scopes.discard("lists:write")
    assert klaviyo.start_job([{"email": "anna@postbox.co"}]).status_code == 403


def test_jobs_are_listed_by_status(klaviyo: Klaviyo) -> None:
    klaviyo.finish_job([{"email": "a@postbox.co"}])
    klaviyo.start_job([{"email": "b@postbox.co"}])
    for status, count in (("complete", 1), ("queued", 1), ("cancelled", 0)):
        rows = klaviyo.get("/api/profile-bulk-import-jobs", {"filter": f"equals(status,'{status}')"}).json()["data"]
        assert len(rows) == count
    assert klaviyo.get("/api/profile-bulk-import-jobs/nothing").status_code == 404


def test_profiles_are_found_by_their_identifiers(klaviyo: Klaviyo) -> None:
    for number in range(30):
        klaviyo.import_one({"email": f"p{number}@postbox.co", "external_id": str(number)})
    assert len(klaviyo.get("/api/profiles").json()["data"]) == 20
    wanted = '["p3@postbox.co","P4@postbox.co","nobody@postbox.co"]'
    found = klaviyo.get("/api/profiles", {"filter": f"any(email,{wanted})", "page[size]": 100}).json()["data"]
    assert sorted(one["attributes"]["external_id"] for one in found) == ["3", "4"]
    found = klaviyo.get("/api/profiles", {"filter": 'equals(external_id,"7")'}).json()["data"]
    assert klaviyo.get(f"/api/profiles/{found[0]['id']}").json()["data"]["attributes"]["email"] == "p7@postbox.co"
    assert klaviyo.get("/api/profiles", {"page[size]": 101}).status_code == 400
    assert klaviyo.get("/api/profiles/nobody").status_code == 404
