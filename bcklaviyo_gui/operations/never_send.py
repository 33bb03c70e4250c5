"""The never-send list: addresses out of whatever was pasted, and what becomes of the list with them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bcklaviyo_gui.domain.emails import hash_email, normalise_email
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email

# Mail programs copy people as `Ann Hartwell <ann@shop.com>`; the name is no part of the address.
_NAMED = re.compile(r"(\"[^\"]*\"\s*|[^,;\n\"<>]*)<([^<>\s]*@[^<>\s]*)>")
_BETWEEN = re.compile(r"[\s,;]+")


@dataclass(frozen=True)
class PastedAddresses:
    """The addresses of a text, normalised, each once; and what stood there and is no address."""

    addresses: tuple[str, ...]
    others: tuple[str, ...]

    def listed(self, never_send: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The addresses on the list, and those that are not."""
        known = frozenset(never_send)
        found = tuple(address for address in self.addresses if hash_email(address) in known)
        return found, tuple(address for address in self.addresses if address not in frozenset(found))


def read_pasted(text: str) -> PastedAddresses:
    """The addresses in a text: separated by commas, semicolons, lines or blanks, with names of people or without."""
    pieces = _BETWEEN.split(_NAMED.sub(_without_name, text).replace("mailto:", " "))
    addresses, others = dict[str, None](), dict[str, None]()
    for piece in pieces:
        address = normalise_email(piece.strip("\"'"))
        if not address:
            continue
        if check_email(address) in (EmailVerdict.OK, EmailVerdict.DROPPED):
            addresses[address] = None
        else:
            others[piece] = None
    return PastedAddresses(tuple(addresses), tuple(others))


def with_addresses(never_send: tuple[str, ...], addresses: Iterable[str]) -> tuple[str, ...]:
    """The list with these addresses, each once."""
    return tuple(dict.fromkeys((*never_send, *(hash_email(address) for address in addresses))))


def without_addresses(never_send: tuple[str, ...], addresses: Iterable[str]) -> tuple[str, ...]:
    """The list without these addresses."""
    gone = {hash_email(address) for address in addresses}
    return tuple(kept for kept in never_send if kept not in gone)


def _without_name(named: re.Match[str]) -> str:
    name, address = named.groups()
    # An address may stand in the place of the name: that one must not be lost.
    return f" {name if '@' in name else ''} {address} "
