import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")

CRASH = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
sys.argv = [sys.argv[1], "--version"]
def crash(*_): os.chdir({place!r}); print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True); os.abort()
from bcklaviyo_gui.local import about
about.version_text = crash
from {door} import main
main()
"""


@pytest.mark.parametrize("door", ["bcklaviyo_gui.cli", "bcklaviyo_gui.__main__"])
def test_a_crash_leaves_no_core_file_with_the_keys_in_it(tmp_path: Path, door: str) -> None:
    script = CRASH.format(place=str(tmp_path), door=door)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script, "x"], cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode < 0, done.stderr
    assert done.stdout.strip() in ("0", "1")
    assert list(tmp_path.iterdir()) == []
