"""A message is a template and its values, in English, in the state file and back."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcklaviyo_gui.domain.messages import (
    NOTHING,
    Amount,
    Count,
    LongDay,
    Message,
    Several,
    Typed,
    Value,
    from_json,
    quoted,
    to_json,
)

_TEXTS = st.text(max_size=20)
_SIMPLE: st.SearchStrategy[Value] = st.one_of(
    _TEXTS,
    st.integers(-(10**9), 10**9),
    st.floats(-1e6, 1e6),
    st.dates(),
    st.datetimes(),
    st.builds(Amount, st.decimals(-(10**9), 10**9, places=4), st.sampled_from(("USD", "EUR", ""))),
    st.builds(Count, st.integers(0, 10**9)),
    st.builds(LongDay, st.dates()),
    st.builds(Typed, _TEXTS),
)


def _message_of(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Message]:
    return st.dictionaries(st.sampled_from(("a", "b", "c")), values, max_size=3).map(
        lambda found: Message(" ".join(f"{{{name}}}" for name in found), **found)
    )


_MESSAGES = st.recursive(
    _message_of(_SIMPLE),
    lambda inner: _message_of(
        st.one_of(_SIMPLE, inner, st.lists(inner, max_size=3).map(lambda found: Several(tuple(found), "; ")))
    ),
    max_leaves=8,
)


@given(_MESSAGES)
def test_what_is_kept_comes_back_and_reads_the_same(message: Message) -> None:
    back = from_json(to_json(message))
    assert back == message
    assert str(back) == str(message)


@pytest.mark.parametrize("text", ["", "[]", "1", '"a"', "{}", '{"t": 1, "v": {}}', '{"t": "a", "v": {"b": {"c": 1}}}'])
def test_what_is_no_message_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        from_json(text)


def test_english_writes_each_kind_of_value() -> None:
    message = Message(
        "{count} {n} {money} {day} {long} {moment} {hours} {who} {path} {typed}",
        count=Count(1000),
        n=1000,
        money=Amount(Decimal("1084.5"), "USD"),
        day=date(2026, 10, 3),
        long=LongDay(date(2026, 10, 3)),
        moment=datetime(2026, 10, 31, 23, 59),  # noqa: DTZ001 - a reading of a clock that the sentence names
        hours=11.5,
        who=Message("customer {id}", id="17"),
        path=Path("a.txt"),
        typed=Typed("(repair)"),
    )
    assert str(message) == (
        "1,000 1000 1,084.50 USD 2026-10-03 3 October 2026 2026-10-31 23:59 11.5 customer 17 a.txt (repair)"
    )


def test_braces_that_somebody_else_wrote_are_no_gaps() -> None:
    assert str(quoted('{"a": {b}}')) == '{"a": {b}}'
    assert str(Message("it said: {text}", text="{x}")) == "it said: {x}"
    assert NOTHING.is_empty
