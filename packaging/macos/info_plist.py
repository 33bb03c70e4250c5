"""What macOS is told of the app, beyond what PyInstaller writes into Info.plist by itself."""

import platform
import re
import sysconfig
from collections.abc import Iterable
from importlib import metadata

import facts

_TAG = re.compile(r"^Tag: \S+-macosx_(\d+)_(\d+)_(\w+)$", re.MULTILINE)


def info(minimum: str | None = None) -> dict[str, object]:
    """Return the entries; the least macOS is that of Python and of the libraries which the app carries."""
    return {
        "CFBundleDisplayName": facts.DISPLAY_NAME,
        "CFBundleVersion": facts.version(),
        "CFBundleLocalizations": facts.LANGUAGES,
        "CFBundleDevelopmentRegion": "en",
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": minimum or minimum_system(_wheels(), platform.machine(), _python()),
        # Both programs lie in one folder; only the console's would be one without a window.
        "LSBackgroundOnly": False,
        # Its timers keep time behind other windows: the regular sync is due on the hour.
        "LSAppNapIsDisabled": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"© {facts.COPYRIGHT}, MIT licence",
        "NSRequiresAquaSystemAppearance": False,
    }


def minimum_system(wheels: Iterable[str], machine: str, python: tuple[int, int]) -> str:
    """Return the least macOS that Python and each wheel (the text of its WHEEL file) run on, on a kind of machine."""
    needed = [python]
    for wheel in wheels:
        fitting = [
            (int(major), int(minor)) for major, minor, kind in _TAG.findall(wheel) if kind in (machine, "universal2")
        ]
        if fitting:
            # A wheel for several runs on the oldest of them.
            needed.append(min(fitting))
    return ".".join(str(part) for part in max(needed))


def _wheels() -> list[str]:
    return [text for one in metadata.distributions() if (text := one.read_text("WHEEL")) is not None]


def _python() -> tuple[int, int]:
    target = str(sysconfig.get_config_var("MACOSX_DEPLOYMENT_TARGET") or "11.0")
    major, _, minor = target.partition(".")
    return int(major), int(minor or 0)
