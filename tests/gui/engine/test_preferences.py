"""What the window remembers is a file like any other: tampered with, it is as good as none."""

import random
from pathlib import Path

import msgspec
import pytest

from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences, Preferences, sync_interval
from bcklaviyo_gui.gui.widgets.theme import ThemeChoice
from bcklaviyo_gui.local.data_folder import DataFolder
from tests.support.fuzz.mutations import KINDS, mutated

KEPT = Preferences(
    theme="dark",
    text_scale=1.5,
    connection="shop",
    geometry="AdnQywAD",
    connections={"shop": ConnectionPreferences(is_sync_on=True, sync_minutes=15, store_name="Shop")},
)


@pytest.mark.parametrize(
    "content",
    [
        "{", '{"theme": "purple"}', '{"text_scale": 1e308}', '{"text_scale": 0}', '{"text_scale": -1}',
        "[]", "null", "\x00",
        '{"connections": {"shop": {"sync_minutes": 9223372036854775807}}}',
        '{"connections": {"shop": {"sync_minutes": 0}}}',
    ],
)  # fmt: skip
def test_what_no_window_can_be_is_as_good_as_no_file(tmp_path: Path, content: str) -> None:
    (tmp_path / "window.json").write_text(content)
    assert preferences.load(DataFolder(tmp_path)) == Preferences()


def test_any_tampered_file_gives_preferences_that_a_window_can_have(tmp_path: Path) -> None:
    whole = msgspec.json.encode(KEPT)
    for seed in range(300):
        rng = random.Random(seed)
        (tmp_path / "window.json").write_bytes(mutated(whole, rng.choice(KINDS), rng))
        found = preferences.load(DataFolder(tmp_path))
        assert ThemeChoice(found.theme) in ThemeChoice
        assert 1 <= found.text_scale <= 2
        assert sync_interval(found.of("shop")).total_seconds() >= 60
