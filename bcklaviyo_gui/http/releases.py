"""The page of the program's own releases: which is the newest. It is told nothing but that somebody asks."""

import logging
import re

import requests
from urllib3.exceptions import HTTPError

from bcklaviyo_gui.http.session import check_url, system_proxies
from bcklaviyo_gui.http.transport import LiveSockets, Wire

_TIMEOUT_S = (4.0, 10.0)
_WHOLE_ANSWER_S = 20.0
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Where `/latest` leads to; a version's parts are small numbers.
_TAG = re.compile(r"/tag/v(\d{1,6})\.(\d{1,6})\.(\d{1,6})$")

log = logging.getLogger(__name__)


class ReleasePage:
    """A page such as `https://…/releases`, whose `/latest` leads on to the newest release; `cut` ends a question."""

    def __init__(self, address: str) -> None:
        check_url(address)
        self._address = address.rstrip("/")
        self._live = LiveSockets()

    def newest(self) -> tuple[int, int, int] | None:
        """Return the newest version; None where there is none, or the page does not say so within seconds."""
        try:
            with requests.Session() as session:
                # No sign-in of the computer's, no cookies, and no name of this version.
                session.trust_env = False
                session.headers = requests.structures.CaseInsensitiveDict({"User-Agent": "bcklaviyo"})
                for scheme in ("https://", "http://"):
                    session.mount(scheme, Wire(self._live))
                self._live.begin(_WHOLE_ANSWER_S)
                return _version(self._ask(session))
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            log.info("The release page does not say: %s", type(error).__name__)
            return None

    def cut(self) -> None:
        """End a question under way at once, from any thread; there will be no other."""
        self._live.cut()

    def _ask(self, session: requests.Session) -> requests.Response:
        # Where it leads to is read, and never followed; of the page itself not a byte is.
        with session.get(
            f"{self._address}/latest",
            allow_redirects=False,
            stream=True,
            timeout=_TIMEOUT_S,
            proxies=system_proxies(self._address),
        ) as answer:
            return answer


def _version(answer: requests.Response) -> tuple[int, int, int] | None:
    found = _TAG.search(answer.headers.get("Location", "")) if answer.status_code in _REDIRECTS else None
    if found is None:
        return None
    major, minor, patch = (int(part) for part in found.groups())
    return major, minor, patch
