"""What a binary of macOS says of itself, read from its bytes, so that it can be read anywhere."""

import struct
from collections.abc import Iterator
from pathlib import Path

# The words at the beginning (mach-o/loader.h, mach-o/fat.h); a universal file's numbers are big-endian.
_THIN_64 = 0xFEEDFACF
_FAT = 0xCAFEBABE
# Java's class files begin with the same word as universal ones, and hold a larger number behind it.
_MOST_ARCHITECTURES = 20
_CPU = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_VERSION_MIN_MACOSX = 0x24
_BUILD_VERSION = 0x32
_PLATFORM_MACOS = 1
_HEADER_SIZE = 32


def minimums(path: Path) -> dict[str, tuple[int, int]]:
    """Return the macOS that a binary needs at least, as major and minor, by architecture; empty for anything else."""
    content = path.read_bytes()
    return {cpu: version for start in _slices(content) for cpu, version in _minimum(content, start)}


def is_binary(path: Path) -> bool:
    """Whether a file is a program or a library of macOS."""
    with path.open("rb") as file:
        return any(True for _start in _slices(file.read(4096), is_head=True))


def binaries(folder: Path) -> list[Path]:
    """Return all of a folder, whatever their names; links are not followed."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if is_binary(path))


def _slices(content: bytes, *, is_head: bool = False) -> Iterator[int]:
    """Yield where the binary of each architecture begins."""
    if len(content) < _HEADER_SIZE:
        return
    if struct.unpack_from("<I", content)[0] == _THIN_64:
        yield 0
    magic, count = struct.unpack_from(">II", content)
    if magic != _FAT or count > _MOST_ARCHITECTURES:
        return
    for number in range(count):
        start = struct.unpack_from(">I", content, 8 + 20 * number + 8)[0]
        if is_head or struct.unpack_from("<I", content, start)[0] == _THIN_64:
            yield start


def _minimum(content: bytes, start: int) -> Iterator[tuple[str, tuple[int, int]]]:
    _magic, cpu, _sub, _kind, count, _size, _flags, _reserved = struct.unpack_from("<8I", content, start)
    at = start + _HEADER_SIZE
    for _number in range(count):
        command, length = struct.unpack_from("<II", content, at)
        packed = None
        if command == _VERSION_MIN_MACOSX:
            packed = struct.unpack_from("<I", content, at + 8)[0]
        elif command == _BUILD_VERSION and struct.unpack_from("<I", content, at + 8)[0] == _PLATFORM_MACOS:
            packed = struct.unpack_from("<I", content, at + 12)[0]
        if packed is not None:
            # Major in 16 bits, minor in 8, patch in 8.
            yield _CPU.get(cpu, hex(cpu)), (packed >> 16, packed >> 8 & 0xFF)
        at += length
