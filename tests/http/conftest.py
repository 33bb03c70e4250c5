from collections.abc import Iterator

import pytest

from tests.support.http.wire import Rig, ScriptedServer, rig, serving


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving() as server:
        yield server


@pytest.fixture
def wired(server: ScriptedServer) -> Iterator[Rig]:
    with rig(server) as wired:
        yield wired
