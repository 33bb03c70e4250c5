"""The data of ICU, of which Qt on Linux brings 32 MB: what no window of ours asks for is taken out.

Qt asks ICU for the order of letters, for upper and lower case, for the names of time zones and for the system's
encoding; it has words, units, currencies and names of countries of its own. The window's languages and ICU's root
stay, so that every other language is sorted by the root's rules. The file is a table of contents and what it lists; a
smaller one is written, and made a library again under the name that the others are linked with.
"""

import re
import shutil
import struct
import subprocess
from pathlib import Path

import facts

_MAGIC = b"CmnD"
_MAGIC_AT = 12
_ALIGNMENT = 16
_LARGEST_CONVERTER = 20_000
_FOLDERS = ("coll/", "zone/")
_LANGUAGES = re.compile(rf"(?:root|res_index|pool|ucadata|(?:{'|'.join(facts.LANGUAGES)})(?:_\w+)?)\.\w+")
_LOCALE = re.compile(r"[a-z]{2,3}(?:_\w+)?\.res")


def cut(folder: Path, work: Path) -> bool:
    """Cut the data library in `folder` down, if there is one and a compiler; says whether it did."""
    found = list(folder.glob("libicudata.so.*"))
    compiler = shutil.which("cc") or shutil.which("gcc")
    if len(found) != 1 or compiler is None:
        return False
    (library,) = found
    version = library.name.rpartition(".")[2]
    data = work / "icudata.dat"
    data.write_bytes(smaller(library.read_bytes()))
    symbol = f"icudt{version}_dat"
    source = work / "icudata.s"
    source.write_text(
        f".section .rodata\n.globl {symbol}\n.type {symbol}, %object\n.balign {_ALIGNMENT}\n"
        f'{symbol}:\n.incbin "{data}"\n.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n',
        "utf-8",
    )
    options = ["-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none"]
    subprocess.run([compiler, *options, "-o", str(library), str(source)], check=True)
    return True


def smaller(library: bytes) -> bytes:
    """Return the data that a library holds, without what is not wanted; raises ValueError where there is none."""
    start = library.find(_MAGIC) - _MAGIC_AT
    if start < 0:
        raise ValueError("the library holds no data of ICU")
    header = struct.unpack_from("<H", library, start)[0]
    table = start + header
    items = [item for item in _items(library, table) if is_wanted(item[0].partition("/")[2])]
    names, places, body = b"", [], b""
    names_at = 4 + 8 * len(items)
    body_at = _aligned(names_at + sum(len(name) + 1 for name, _content in items))
    for name, content in items:
        places.append((names_at + len(names), body_at + len(body)))
        names += name.encode() + b"\0"
        body += content.ljust(_aligned(len(content)), b"\0")
    contents = struct.pack("<I", len(items)) + b"".join(struct.pack("<II", *place) for place in places) + names
    return library[start:table] + contents.ljust(body_at, b"\0") + body


def is_wanted(name: str) -> bool:
    """Whether an item, by its name behind the package's, is asked for by a window of ours."""
    if name.startswith(_FOLDERS):
        return bool(_LANGUAGES.fullmatch(name.partition("/")[2]))
    if "/" in name:
        return False
    return not _LOCALE.fullmatch(name) or bool(_LANGUAGES.fullmatch(name))


def _items(library: bytes, table: int) -> list[tuple[str, bytes]]:
    count = struct.unpack_from("<I", library, table)[0]
    places = [struct.unpack_from("<II", library, table + 4 + 8 * number) for number in range(count)]
    # Nobody says where the last one ends: it goes along whole, with whatever lies behind it.
    ends = [start for _name, start in places[1:]] + [len(library) - table]
    found = []
    for (name_at, start), end in zip(places, ends, strict=True):
        name = library[table + name_at : library.index(b"\0", table + name_at)].decode()
        found.append((name, library[table + start : table + end]))
    return [one for one in found if not (one[0].endswith(".cnv") and len(one[1]) > _LARGEST_CONVERTER)]


def _aligned(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT
