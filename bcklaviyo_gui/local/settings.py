"""The settings that shape what is sent, kept as JSON in the data folder."""

from typing import Annotated, Literal

import msgspec

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import read_if_there, write_private


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All settings, with the defaults of the contract.

    `flow_window_hours`: how old a change may be that starts flows; `flow_order_days`: how old its order.
    `price_side`: the prices with tax, without, or what each order says is exact; `quota_share`: the part of each API's
    quota that is used, 1 for all of it; `never_send` holds hashes of emails, never the emails.
    """

    not_placed_statuses: tuple[int, ...] = (0, 1, 7)
    price_side: Literal["auto", "inc", "ex"] = "auto"
    flow_window_hours: Annotated[int, msgspec.Meta(ge=0, le=8760)] = 24
    flow_order_days: Annotated[int, msgspec.Meta(ge=0, le=36500)] = 60
    only_customers_with_orders: bool = False
    quota_share: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.8
    never_send: tuple[str, ...] = ()


def load(folder: DataFolder) -> Settings:
    """The settings as saved, or the defaults."""
    content = read_if_there(folder.settings_file)
    if content is None:
        return Settings()
    try:
        return typed_json.decode(content, Settings)
    except typed_json.Undecodable as error:
        raise StateUnusable(
            Message("The settings file {place} cannot be read: {cause}.", place=folder.settings_file, cause=error),
            advice=Message("Mend the file, or delete it: the defaults then hold."),
        ) from error


def save(folder: DataFolder, settings: Settings) -> None:
    """Write the settings."""
    folder.prepare()
    write_private(folder.settings_file, msgspec.json.encode(settings))
