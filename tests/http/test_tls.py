"""https trusts what the system trusts and nothing else, and can be cut as well."""

import shutil
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import AnswerLost, GaveUp, Stopped, WrongUsage
from bcklaviyo_gui.http.answers import Replay
from bcklaviyo_gui.http.session import HttpSession
from bcklaviyo_gui.local.clock import SystemClock
from tests.support.http.wire import Drop, NoBudget, ScriptedServer, Silence, serving

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("openssl") is None,
    reason="makes a certificate with openssl, and trusts it by SSL_CERT_FILE, which only OpenSSL's own store reads",
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a key and a certificate for localhost."""
    folder = tmp_path_factory.mktemp("tls")
    key, cert, both = folder / "key.pem", folder / "cert.pem", folder / "both.pem"
    make = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    subprocess.run(
        [*make.split(), "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
        check=True,
        capture_output=True,
    )
    both.write_bytes(key.read_bytes() + cert.read_bytes())
    return both


@pytest.fixture
def server(certificate: Path) -> Iterator[ScriptedServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving() as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        yield server


@pytest.fixture
def stop() -> threading.Event:
    return threading.Event()


@pytest.fixture
def session(server: ScriptedServer, stop: threading.Event) -> Iterator[HttpSession]:
    url = f"https://localhost:{server.server_port}"
    session = HttpSession(url, {}, budget=NoBudget(), clock=SystemClock(), stop=stop, patience_s=2, name="Klaviyo")
    yield session
    session.cut()
    session.close()


def post_once(session: HttpSession) -> None:
    session.send("POST", "/", b"{}", limit_key="x", replay=Replay.NOT_ACCEPTED_ONLY)


def test_a_certificate_that_the_system_does_not_know_is_not_trusted(
    session: HttpSession, server: ScriptedServer
) -> None:
    with pytest.raises(GaveUp, match="certificate"):
        post_once(session)

    assert server.seen == []


def test_a_certificate_of_the_system_is_trusted_for_its_name_only(
    server: ScriptedServer, stop: threading.Event, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    statuses = []
    for host in ("localhost", "127.0.0.1"):
        session = HttpSession(
            f"https://{host}:{server.server_port}",
            {},
            budget=NoBudget(),
            clock=SystemClock(),
            stop=stop,
            patience_s=0.2,
        )
        try:
            statuses.append(session.send("GET", "/", limit_key="x", replay=Replay.SAFE).status)
        except GaveUp:
            statuses.append(0)
        session.close()

    assert statuses == [200, 0]


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


@pytest.mark.usefixtures("trusted")
def test_a_secure_connection_that_breaks_after_the_request_is_a_lost_answer(
    server: ScriptedServer, session: HttpSession
) -> None:
    server.script = [Drop()]

    with pytest.raises(AnswerLost):
        post_once(session)

    assert len(server.seen) == 1


@pytest.mark.usefixtures("trusted")
def test_a_cut_ends_a_blocked_secure_request_at_once(
    server: ScriptedServer, session: HttpSession, stop: threading.Event
) -> None:
    server.script = [Silence()]
    errors: list[type[Exception]] = []

    def call() -> None:
        try:
            post_once(session)
        except Stopped as e:
            errors.append(type(e))

    thread = threading.Thread(target=call)
    thread.start()
    while not server.seen:
        time.sleep(0.002)
    started = time.monotonic()
    stop.set()
    session.cut()
    thread.join(5)

    assert time.monotonic() - started < 0.5
    assert errors == [Stopped]


def test_a_proxy_that_this_program_cannot_use_is_refused(
    stop: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1080")

    with pytest.raises(WrongUsage, match="SOCKS"):
        HttpSession("https://a.klaviyo.com", {}, budget=NoBudget(), clock=SystemClock(), stop=stop)
