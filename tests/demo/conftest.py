from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import requests

from bcklaviyo_gui.demo.server import DemoServer
from tests.support.demo.talk import Klaviyo, Shop

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def standing() -> Iterator[DemoServer]:
    """A demo that no test changes."""
    with DemoServer(orders=300, now=NOW, quota=0, klaviyo_limits=False) as demo:
        yield demo


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    """A small demo of the test's own, without limits."""
    with DemoServer(orders=60, now=NOW, quota=0, klaviyo_limits=False) as demo:
        yield demo


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        yield session


@pytest.fixture
def shop(standing: DemoServer, session: requests.Session) -> Shop:
    return Shop(standing, session)


@pytest.fixture
def own_shop(demo: DemoServer, session: requests.Session) -> Shop:
    return Shop(demo, session)


@pytest.fixture
def klaviyo(demo: DemoServer, session: requests.Session) -> Klaviyo:
    return Klaviyo(demo, session)
