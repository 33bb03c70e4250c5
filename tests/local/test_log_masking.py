import time

import pytest

from bcklaviyo_gui.local.logs import mask


@pytest.mark.parametrize(
    "text", ["[" * 500_000, "a" * 500_000 + "@", "@a" * 200_000, "+1 " * 200_000, "a1" * 300_000, "%40" * 200_000]
)
def test_a_long_text_is_masked_in_no_time(text: str) -> None:
    began = time.process_time()
    mask(text)
    assert time.process_time() - began < 2


def test_an_address_in_a_very_long_word_is_hidden() -> None:
    assert "anna" not in mask("x" * 2000 + "anna@shop.org,y" + "z" * 2000)
