"""What people do to the demo store while it runs: each action stamps what it changes with the store's time."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from bcklaviyo_gui.demo.made_store import vocabulary as words
from bcklaviyo_gui.demo.made_store.orders import Buyer, Numbers, OrderMaker, Wish, add_total
from bcklaviyo_gui.demo.made_store.people import pick_place
from bcklaviyo_gui.demo.made_store.records import Customer, Group, Guest, Line, Order, Product, Refund
from bcklaviyo_gui.demo.made_store.refunds import RefundWish, make_refund, mark_refunded

if TYPE_CHECKING:
    from bcklaviyo_gui.demo.clock import DemoClock

ACTIONS = frozenset(
    {
        "place_order",
        "start_checkout",
        "complete_checkout",
        "set_status",
        "ship",
        "cancel",
        "refund",
        "edit_value",
        "touch",
        "archive",
        "add_customer",
        "change_customer_email",
        "rename_customer",
        "change_group",
        "rename_group",
        "set_store_credit",
        "set_phone",
        "delete_customer",
        "delete_product",
        "rename_product",
        "advance",
    }
)
"""The names that may be called over HTTP."""


class StoreActions:
    """The actions, apart from the rows they work on, so that neither file grows past reading; only DemoStore is one."""

    clock: DemoClock
    lock: threading.RLock
    orders: dict[int, Order]
    order_ids: list[int]
    customers: dict[int, Customer]
    groups: dict[int, Group]
    guests: list[Guest]
    products: dict[int, Product]
    deleted_products: dict[int, Product]
    refunds: dict[int, Refund]

    def __init__(self, rng: random.Random, numbers: Numbers) -> None:
        self._rng = rng
        self._numbers = numbers
        self._newest_customer = 10

    def forget_encoded(self, order: Order) -> None:
        raise NotImplementedError

    def place_order(
        self,
        customer_id: int = 0,
        email: str | None = None,
        *,
        status_id: int = 11,
        items: Iterable[Mapping[str, int]] | None = None,
        age_s: int = 0,
        coupon_code: str | None = None,
        coupon_percent: int = 10,
        coupon_named: bool = True,
        channel_id: int = 1,
    ) -> int:
        """A new order, made `age_s` seconds ago; by a customer, or by a guest with this email, or by any guest.

        `items`: {"product_id", "quantity"} each; without them a usual basket. Returns the order's id.
        """
        with self.lock:
            buyer = self._buyer(customer_id, email)
            maker = OrderMaker(self._rng, list(self.products.values()), self._numbers)
            lines = self._lines(maker, buyer, items)
            wish = Wish(lines, coupon_code, coupon_percent, coupon_named, traits={"channel_id": channel_id})
            order_id = (self.order_ids[-1] if self.order_ids else 100) + self._rng.choice((1, 1, 1, 1, 2))
            order = maker.order(order_id, buyer, self.clock.now() - age_s, status_id, wish)
            order.modified = self.clock.now()
            self.orders[order_id] = order
            self.order_ids.append(order_id)
            return order_id

    def start_checkout(self, customer_id: int = 0, email: str | None = None, *, age_s: int = 0) -> int:
        """Somebody reaches the payment page, `age_s` seconds ago, and does not pay. Returns the order's id."""
        with self.lock:
            order_id = self.place_order(customer_id, email, status_id=0, age_s=age_s)
            self.orders[order_id].modified = self.clock.now() - age_s
            return order_id

    def complete_checkout(self, order_id: int) -> None:
        """The checkout is paid after all: the order keeps its id."""
        self.set_status(order_id, 11)

    def set_status(self, order_id: int, status_id: int) -> None:
        with self.lock:
            self.orders[order_id].status_id = status_id
            self.touch(order_id)

    def ship(self, order_id: int) -> None:
        """All of it leaves the house."""
        with self.lock:
            order = self.orders[order_id]
            order.shipped = self.clock.now()
            for line in order.lines:
                line.shipped = line.quantity
            self.set_status(order_id, 2)

    def cancel(self, order_id: int) -> None:
        self.set_status(order_id, 5)

    def refund(
        self,
        order_id: int,
        amount: str | None = None,
        *,
        lines: Iterable[tuple[int, int]] | None = None,
        declined: bool = False,
        reason: str = "",
        change_status: bool = True,
    ) -> int:
        """Pay back an amount, or (line id, quantity) pairs, or all of it; returns the refund's id."""
        with self.lock:
            order = self.orders[order_id]
            wish = RefundWish(
                created=self.clock.now(),
                lines=tuple((line_id, quantity) for line_id, quantity in lines or ()),
                amount=None if amount is None else int(Decimal(amount) * 10_000),
                whole=amount is None and lines is None,
                reason=reason,
                declined=declined,
            )
            refund = make_refund(max(self.refunds, default=10) + 1, order, wish)
            mark_refunded(order, refund)
            self.refunds[refund.id] = refund
            if change_status and not declined:
                order.status_id = 4 if wish.whole else 14
            self.touch(order_id)
            return refund.id

    def edit_value(self, order_id: int, discount: str = "1.00") -> None:
        """The merchant takes a discount off a finished order."""
        with self.lock:
            order = self.orders[order_id]
            order.discount_amount += int(Decimal(discount) * 10_000)
            add_total(order)
            self.touch(order_id)

    def touch(self, order_id: int) -> None:
        """A note, a tracking number: nothing that matters changes but the modification date."""
        with self.lock:
            order = self.orders[order_id]
            order.modified = self.clock.now()
            self.forget_encoded(order)

    def archive(self, order_id: int) -> None:
        """The order vanishes from lists and counts; by id it still answers, with is_deleted true."""
        with self.lock:
            self.orders[order_id].is_deleted = True
            self.touch(order_id)

    def add_customer(
        self, email: str, first_name: str = "Nora", last_name: str = "Newcomer", phone: str = "", group_id: int = 1
    ) -> int:
        """Somebody opens an account; returns its id."""
        with self.lock:
            now = self.clock.now()
            # A number is never given again, whoever is deleted.
            customer_id = self._newest_customer = max(self._newest_customer, *self.customers) + 1
            self.customers[customer_id] = Customer(
                customer_id, email, first_name, last_name, phone, group_id, 0, now, now, 1, (1,), pick_place(self._rng)
            )
            return customer_id

    def change_customer_email(self, customer_id: int, email: str) -> None:
        with self.lock:
            self._changed(customer_id).email = email

    def rename_customer(self, customer_id: int, first_name: str, last_name: str) -> None:
        with self.lock:
            customer = self._changed(customer_id)
            customer.first_name, customer.last_name = first_name, last_name

    def change_group(self, customer_id: int, group_id: int) -> None:
        """0 takes the customer out of all groups."""
        with self.lock:
            self._changed(customer_id).group_id = group_id

    def rename_group(self, group_id: int, name: str) -> None:
        with self.lock:
            self.groups[group_id].name = name

    def set_store_credit(self, customer_id: int, amount: str) -> None:
        with self.lock:
            self._changed(customer_id).store_credit = int(Decimal(amount) * 10_000)

    def set_phone(self, customer_id: int, phone: str) -> None:
        with self.lock:
            self._changed(customer_id).phone = phone

    def delete_customer(self, customer_id: int) -> None:
        """The account is gone; its orders keep its id."""
        with self.lock:
            del self.customers[customer_id]

    def delete_product(self, product_id: int) -> None:
        """The product is gone from the catalog; order lines keep its name."""
        with self.lock:
            self.deleted_products[product_id] = self.products.pop(product_id)

    def rename_product(self, product_id: int, name: str) -> None:
        """Only new orders get the new name."""
        with self.lock:
            product = self.products[product_id]
            product.name, product.modified = name, self.clock.now()

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.advance(seconds)

    def _changed(self, customer_id: int) -> Customer:
        customer = self.customers[customer_id]
        customer.modified = self.clock.now()
        return customer

    def _buyer(self, customer_id: int, email: str | None) -> Buyer:
        if customer_id in self.customers:
            buyer = Buyer.of_customer(self.customers[customer_id])
        else:
            buyer = Buyer.of_guest(self._rng.choice(self.guests), customer_id)
        if email is not None:
            buyer.email = email
            if not customer_id:
                buyer.first_name, buyer.last_name, _ = self._rng.choice(words.PEOPLE)
                buyer.phone = ""
        return buyer

    def _lines(self, maker: OrderMaker, buyer: Buyer, items: Iterable[Mapping[str, int]] | None) -> list[Line]:
        inclusive = buyer.place.tax_inclusive
        if items is None:
            return maker.basket(buyer.place, tax_inclusive=inclusive)
        return [
            maker.line(self.products[item["product_id"]], item["quantity"], buyer.place, tax_inclusive=inclusive)
            for item in items
        ]
