"""ICU's data is cut down to what the window asks for, and stays a table that ICU can read."""

import struct
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parent.parent.parent / "packaging"
sys.path[:0] = [str(PACKAGING), str(PACKAGING / "linux")]

import icu  # noqa: E402

ITEMS = {
    "coll/de.res": b"german order", "coll/root.res": b"order", "coll/zh.res": b"chinese order" * 9, "de.res": b"german",
    "ibm-943_P15A-2003.cnv": bytes(30_000), "iso-8859_15-1998.cnv": b"latin",
    "lang/de.res": b"names",
    "root.res": b"root", "uprops.icu": b"properties", "zz.res": b"none",
}  # fmt: skip


def test_what_the_window_asks_for_stays_readable() -> None:
    kept = _read(icu.smaller(b"ELF and so on" + _data(ITEMS)))
    assert set(kept) == {
        "coll/de.res", "coll/root.res", "de.res", "iso-8859_15-1998.cnv", "root.res", "uprops.icu",
    }  # fmt: skip
    assert all(content.rstrip(bytes(1)) == ITEMS[name] for name, content in kept.items())
    # ICU looks names up by halving.
    assert list(kept) == sorted(kept)


def test_a_library_without_data_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no data"):
        icu.smaller(b"ELF")
    assert not icu.cut(tmp_path, tmp_path)


def _data(items: dict[str, bytes]) -> bytes:
    header = (struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD").ljust(32, bytes(1))
    names, body, places = b"", b"", []
    names_at = 4 + 8 * len(items)
    body_at = names_at + sum(len(f"icudt73l/{name}") + 1 for name in items)
    for name, content in items.items():
        places.append(struct.pack("<II", names_at + len(names), body_at + len(body)))
        names += f"icudt73l/{name}".encode() + bytes(1)
        body += content
    return header + struct.pack("<I", len(items)) + b"".join(places) + names + body


def _read(data: bytes) -> dict[str, bytes]:
    table = struct.unpack_from("<H", data)[0]
    count = struct.unpack_from("<I", data, table)[0]
    places = [struct.unpack_from("<II", data, table + 4 + 8 * number) for number in range(count)]
    ends = [start for _name, start in places[1:]] + [len(data) - table]
    assert all(start % 16 == 0 for _name, start in places)
    names = [data[table + at : data.index(bytes(1), table + at)].decode() for at, _start in places]
    contents = [data[table + start : table + end] for (_at, start), end in zip(places, ends, strict=True)]
    return {name.removeprefix("icudt73l/"): content for name, content in zip(names, contents, strict=True)}
