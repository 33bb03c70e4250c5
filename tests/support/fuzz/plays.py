"""What is played among spoiled answers and with spoiled files, for the suite and for as long as one likes."""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bcklaviyo_gui.http.budget import KLAVIYO_LIMITS
from tests.support.fuzz.files import spoil_bytes, spoil_json, spoil_row
from tests.support.fuzz.mutations import KINDS
from tests.support.fuzz.stage import READS, WRITES, FuzzStage, Spoil, fuzz_demo, is_of_klaviyo
from tests.support.sync.bench import Bench
from tests.support.sync.small import fast_folder

LOOKS = ("check", "preview", "reconcile", "issues")
READ_SPOILS = (*KINDS, *KINDS, "status", "header")
WRITE_SPOILS = (*KINDS, "refuse", "refuse", "late", "header")
Spoiler = Callable[[Path, int], None]


class FilesStage(FuzzStage):
    """Each example begins with the files that a backfill left."""

    kept: Path

    def after_a_backfill(self) -> Bench:
        bench = self.fresh()
        root = bench.folder.root
        if not hasattr(self, "kept"):
            assert self.command(bench, "backfill", "shop").status in (0, 1)
            (root / "settings.json").write_text('{"never_send": [], "quota_share": 0.5, "not_placed_statuses": [0, 1]}')
            self.kept = root.with_name("kept")
            shutil.copytree(root, self.kept)
        shutil.rmtree(root)
        shutil.copytree(self.kept, root)
        return bench

    def look(self, bench: Bench, *, is_json: bool) -> None:
        """All commands that read files, and one that writes too."""
        csv_file, archive = str(bench.folder.root / "i.csv"), str(bench.folder.root / "d.zip")
        for command in (
            ("connections", "list"),
            ("runs", "shop"),
            ("issues", "shop", "--csv", csv_file),
            ("diagnostics", archive),
            ("sync", "shop"),
        ):
            self.demo.spoil()
            self.assert_sound(self.command(bench, *command, is_json=is_json), is_json=is_json)


SPOILERS: dict[str, tuple[str, Spoiler]] = {
    "connections": ("connections.json", spoil_json),
    "settings": ("settings.json", spoil_json),
    "row": ("connections/shop/state.sqlite", spoil_row),
    "bytes": ("connections/shop/state.sqlite", spoil_bytes),
}


@contextmanager
def fuzz_stage() -> Iterator[FilesStage]:
    """A demo of its own, and a program that need not keep to Klaviyo's limits."""
    with pytest.MonkeyPatch.context() as patch, fuzz_demo() as demo, fast_folder() as place:
        for key in KLAVIYO_LIMITS:
            patch.setitem(KLAVIYO_LIMITS, key, (1000, 10_000))
        yield FilesStage(demo, place)


def kind_of(seed: int) -> str:
    """What the example of this seed is: a backfill, a look, or a file to spoil."""
    return _chosen(random.Random(seed))


def play(stage: FilesStage, seed: int) -> None:
    """Play the example of a seed: always the same one."""
    rng = random.Random(seed)
    what, is_json = _chosen(rng), rng.random() < 0.6
    if what == "backfill":
        play_backfill(stage, random_spoils(rng))
    elif what in LOOKS:
        play_look(stage, random_spoils(rng), what, is_json=is_json)
    else:
        play_files(stage, what, seed, is_json=is_json)


def _chosen(rng: random.Random) -> str:
    return rng.choice(("backfill", "backfill", *LOOKS, *SPOILERS, "row"))


def random_spoils(rng: random.Random) -> list[Spoil]:
    """One to three things that go wrong with answers."""
    return [_random_spoil(rng) for _ in range(rng.choice((1, 1, 2, 3)))]


def _random_spoil(rng: random.Random) -> Spoil:
    is_read = rng.random() < 0.66
    path, what = rng.choice(READS if is_read else WRITES), rng.choice(READ_SPOILS if is_read else WRITE_SPOILS)
    return Spoil(path, what, rng.choice((1, 2)), rng.choice((1, 1, 2, 99)), rng.randrange(10_000))


def play_backfill(stage: FuzzStage, spoiled: list[Spoil]) -> None:
    """A backfill, a sync, and an undisturbed backfill."""
    bench = stage.fresh()
    for command in ("backfill", "sync"):
        stage.demo.spoil(*spoiled)
        stage.assert_sound(stage.command(bench, command, "shop"))
        stage.assert_nothing_doubled(bench)
    if all(is_of_klaviyo(one) for one in spoiled):
        stage.assert_nothing_lost(bench)


def play_look(stage: FuzzStage, spoiled: list[Spoil], look: str, *, is_json: bool) -> None:
    """One of the commands that write nothing to Klaviyo."""
    bench = stage.fresh()
    stage.demo.spoil(*spoiled)
    if look == "issues":
        stage.assert_sound(stage.command(bench, "backfill", "shop", is_json=is_json), is_json=is_json)
    more = stage.days if look == "reconcile" else ()
    stage.assert_sound(stage.command(bench, look, "shop", *more, is_json=is_json), is_json=is_json)


def play_files(stage: FilesStage, what: str, seed: int, *, is_json: bool) -> None:
    """Spoil one file after a backfill, and carry out every command that reads it."""
    bench = stage.after_a_backfill()
    name, spoil = SPOILERS[what]
    spoil(bench.folder.root / name, seed)
    stage.look(bench, is_json=is_json)
