"""An answer's body, read and unpacked within limits, whatever the server sends.

urllib3 could unpack as well, but gives no way to stop before a small body has become a big one: here each piece is
unpacked only as far as there is room.
"""

import zlib
from collections.abc import Iterator

from urllib3.exceptions import DecodeError
from urllib3.response import BaseHTTPResponse

MAX_BODY_BYTES = 64_000_000  # unpacked; the biggest pages that either API was seen to give have 3 MB
MAX_VALUES = 1_000_000
"""JSON's values take memory each, and time: twenty times their bytes. The biggest pages that were seen have 80,000."""
_FEW_BYTES = 4_000_000  # an answer up to here is small whatever it is made of
_PIECE_BYTES = 1 << 20
_UNPACKED_PIECE_BYTES = 4 << 20
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class BodyTooLong(Exception):
    """The body has more bytes than any answer should."""


class TooManyValues(BodyTooLong):
    """The body has more of JSON's values than any answer should."""


def read_body(raw: BaseHTTPResponse, encoding: str) -> bytes:
    """The whole body, unpacked. `encoding`: the Content-Encoding.

    Raises BodyTooLong or TooManyValues, and whatever urllib3 raises for a connection or a packing that is broken.
    """
    pieces = _raw_pieces(raw)
    if encoding.strip().lower() in ("gzip", "x-gzip", "deflate"):
        pieces = _unpacked(pieces)
    parts: list[bytes] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_BODY_BYTES:
            raise BodyTooLong
        parts.append(piece)
    if size > _FEW_BYTES and sum(map(_values_at_most, parts)) > MAX_VALUES:
        raise TooManyValues
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _values_at_most(piece: bytes) -> int:
    """At least as many as there are values: each one stands behind a comma or a bracket, which texts may hold, too."""
    return piece.count(b",") + piece.count(b"[") + piece.count(b"{")


def _raw_pieces(raw: BaseHTTPResponse) -> Iterator[bytes]:
    # A page of megabytes in few pieces: the default pieces would be 150 for one of 1.5 MB.
    while piece := raw.read(_PIECE_BYTES, decode_content=False):
        yield piece


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces unpacked; gzip may have several members. Raises DecodeError for a packing that is broken or cut."""
    unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
    is_begun = False
    for piece in pieces:
        packed = piece
        while packed:
            if unpacker.eof:
                unpacker, is_begun = zlib.decompressobj(_GZIP_OR_ZLIB), False
            try:
                unpacked = unpacker.decompress(packed, _UNPACKED_PIECE_BYTES)
            except zlib.error as error:
                raise DecodeError("unpacking") from error
            is_begun = True
            packed = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            if unpacked:
                yield unpacked
    if is_begun and not unpacker.eof:
        raise DecodeError("unpacking")
