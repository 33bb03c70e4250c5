"""Inline lines in the shape that the API documents are read without a detour."""

import msgspec

from bcklaviyo_gui.bigcommerce.consignments import Consignments, gather
from bcklaviyo_gui.bigcommerce.order_shapes import Line


def test_a_shipping_consignment_with_its_recipients_email_is_read_as_typed() -> None:
    body = (
        b'{"shipping":[{"email":"anna@postbox.co","line_items":[]}],"email":{"gift_certificates":[{"line_items":[]}]}}'
    )

    part = msgspec.json.decode(body, type=Consignments)

    lines: list[Line] = []
    assert gather(part, lines)
