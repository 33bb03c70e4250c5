import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email, valid_phone


def test_emails_are_trimmed_and_lower_cased_and_nothing_else() -> None:
    assert normalise_email(" Jane.Doe+X@Shop.COM\n") == "jane.doe+x@shop.com"
    assert normalise_email("JÖRG@BÜCHER.de") == "jörg@bücher.de"


@pytest.mark.parametrize(
    "email",
    [
        "jane@shop.com",
        " Jane@Shop.com ",
        "jane+tag@mail.shop.co.uk",
        "jörg@bücher.de",
        "a@b.co",
        "o'hara@shop.com",
        f"{'a' * 60}@{'b' * 34}.com",
        "jane@testing.com",
        "jane@myexample.com",
        "jane@test.com.au",
    ],
)
def test_good_emails_pass(email: str) -> None:
    assert check_email(email) is EmailVerdict.OK


@pytest.mark.parametrize("email", [None, "", "  ", "\n"])
def test_no_email_is_missing(email: str | None) -> None:
    assert check_email(email) is EmailVerdict.MISSING


@pytest.mark.parametrize(
    "email",
    [
        "jane",
        "jane@",
        "@shop.com",
        "jane@shop",
        "jane@@shop.com",
        "jane doe@shop.com",
        "jane@shop..com",
        "jane@-.com",
        "jane@shop.com, joe@shop.com",
        "jane\x00@shop.com",
        "jane doe@example.com",
        "@test.com",
        ".@test.com",
        f"{'a' * 60}@{'b' * 35}.com",
        "jane@[127.0.0.1]",
        "Jane <jane@shop.com>",
    ],
)
def test_malformed_emails_are_bad(email: str) -> None:
    assert check_email(email) is EmailVerdict.BAD


@pytest.mark.parametrize(
    "email",
    [
        "jane@example.com",
        "Jane@EXAMPLE.net",
        "jane@example.org",
        "jane@test.com",
        "jane@mail.example.com",
        "j@a.test.com",
        "jane@shop.test",
        "jane@shop.example",
        "jane@shop.invalid",
        "jane@localhost",
        "jane@a.localhost",
        "jane@x.local",
    ],
)
def test_emails_that_klaviyo_drops_in_silence_are_told(email: str) -> None:
    assert check_email(email) is EmailVerdict.DROPPED


@given(st.text() | st.builds("{}@{}".format, st.text(), st.text()))
def test_every_text_gets_a_verdict(email: str) -> None:
    assert check_email(email) in EmailVerdict


@pytest.mark.parametrize(
    ("text", "country", "e164"),
    [
        ("(512) 555-0134", "US", "+15125550134"),
        ("512.555.0134", "us", "+15125550134"),
        ("+44 20 7946 0018", "US", "+442079460018"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("0410 999 888", "AU", "+61410999888"),
        ("+49 30 123456", "", "+4930123456"),
        ("020 7946 0018", "US", None),
        ("1234567890", "US", None),
        ("555-123-4567", "US", None),
        ("+1234", "US", None),
        ("+1 555 123 4567", "GB", None),
        ("512 555 0134", "XX", None),
        ("512 555 0134", "", None),
        ("call me", "US", None),
        ("", "US", None),
    ],
)
def test_phones_are_valid_for_their_country_or_nothing(text: str, country: str, e164: str | None) -> None:
    assert valid_phone(text, country) == e164


@given(st.text(alphabet="+0123456789 ()-.;x٣é") | st.text(), st.sampled_from(["US", "GB", "", "ZZ", "é"]))
def test_every_text_is_a_phone_or_none(text: str, country: str) -> None:
    found = valid_phone(text, country)
    assert found is None or found.startswith("+")
