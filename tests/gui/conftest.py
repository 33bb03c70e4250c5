"""Windows are drawn where nobody sees them."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.gui.shell_fixtures import memory_keyring, start

__all__ = ["memory_keyring", "start"]
