"""The permissions that this program needs, and the request that shows whether a token has each."""

from bcklaviyo_gui.domain.messages import Message

# Path, scope, what it is needed for.
NEEDED = (
    (
        "/v2/store",
        "Information & settings",
        Message("it cannot read the store's name, time zone and currency"),
    ),
    ("/v2/orders", "Orders", Message("it cannot read orders and refunds")),
    ("/v3/customers", "Customers", Message("it cannot read customers and their groups")),
    ("/v3/catalog/products", "Products", Message("it cannot read products and categories")),
)


def for_no_permission_at_all(purpose: Message) -> Message:
    """Of a token that may do nothing: it may be another store's."""
    return Message(
        "{purpose} (it may not do anything here: perhaps the store hash is another store's)", purpose=purpose
    )
