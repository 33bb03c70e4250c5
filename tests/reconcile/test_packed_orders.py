"""Orders in little memory are the orders that were put in."""

import random

from bcklaviyo_gui.reconcile.packed_orders import PackedOrders
from bcklaviyo_gui.reconcile.revenue import StepOrder, StepOrders
from tests.support.reconcile.makers import store_order


def test_packed_orders_are_found_by_id_and_come_by_rising_id() -> None:
    rng = random.Random(7)
    ids = sorted(rng.sample(range(1, 100_000), 1_500))
    late = [3 * 100_000, *rng.sample(ids, 3), *(number for number in (2, 5_000, 70_001) if number not in ids)]
    made = {number: store_order(number, 1_000 * number, email=f"a{number}@shop.example.de") for number in ids + late}
    orders = PackedOrders()
    for number in ids + late:
        orders.add(made[number])

    assert len(orders) == len(made)
    assert list(orders.values()) == [made[number] for number in sorted(made)]
    assert list(orders) == sorted(made)
    assert all(orders[number] == made[number] for number in rng.sample(sorted(made), 200))
    assert orders.get(100_001) is None
    assert 100_001 not in orders
    assert all(number in orders for number in late)


def test_numbers_of_any_size_are_kept() -> None:
    huge = [store_order(number, value=10**30) for number in range(1, 600)]
    huge += [store_order(10**20), store_order(-5)]
    orders = PackedOrders()
    for order in huge:
        orders.add(order)

    assert list(orders.values()) == [huge[-1], *huge[:-1]]
    assert orders[300].value == 10**30
    step = StepOrders([StepOrder(1, 10**30, None), StepOrder(10**20, -7, 12)])
    assert list(step) == [StepOrder(1, 10**30, None), StepOrder(10**20, -7, 12)]
    assert step.total() == 10**30 - 7
