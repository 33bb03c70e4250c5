"""Whether there is a newer release than this one, for a merchant who wants to be told."""

from bcklaviyo_gui.http.releases import ReleasePage
from bcklaviyo_gui.local import about

__all__ = ["ReleasePage", "newer_release"]


def newer_release(page: ReleasePage) -> str | None:
    """Ask the page, and return the version of a newer release; None where there is none, or nobody answers."""
    newest = page.newest()
    if newest is None:
        return None
    version = ".".join(str(part) for part in newest)
    return version if about.is_newer(version) else None
