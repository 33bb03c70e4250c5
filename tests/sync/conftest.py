"""What most tests of runs begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.sync.small import fast_folder


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder in memory, where there is one."""
    with fast_folder() as place:
        yield place
