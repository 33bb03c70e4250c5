"""The demo in a process of its own, for benchmarks and for tests that kill the program."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from types import TracebackType
from typing import IO

from bcklaviyo_gui.demo.control import CONTROL_HEADER

STOP_S = 20.0


class DemoProcess:
    """A context manager: inside, a demo server runs in another process. Options as on its command line.

    `control` reaches behind the scenes: `control("GET", "store")`, `control("POST", "store/ship", {"order_id": 101})`.
    """

    def __init__(self, *options: str) -> None:
        self._options = options
        self._process: subprocess.Popen[str] | None = None
        self._addresses: dict[str, str] = {}

    def __enter__(self) -> DemoProcess:
        command = [sys.executable, "-m", "bcklaviyo_gui.demo.server", *self._options]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
        line = self._output().readline()
        if not line:
            self._end()
            raise RuntimeError("The demo ended before it listened.")
        self._addresses = json.loads(line)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def bigcommerce_url(self) -> str:
        return self._addresses["bigcommerce_url"]

    @property
    def klaviyo_url(self) -> str:
        return self._addresses["klaviyo_url"]

    @property
    def store_hash(self) -> str:
        return self._addresses["store_hash"]

    @property
    def token(self) -> str:
        return self._addresses["token"]

    @property
    def key(self) -> str:
        return self._addresses["key"]

    def control(self, method: str, what: str, arguments: object = None) -> object:
        """The decoded answer of `/_demo/<what>`. Raises urllib.error.HTTPError with the reason for what cannot be."""
        body = None if arguments is None else json.dumps(arguments).encode()
        headers = {CONTROL_HEADER: self._addresses["control_token"]}
        address = f"{self.bigcommerce_url}/_demo/{what}"
        request = urllib.request.Request(address, body, headers, method=method)  # noqa: S310
        with urllib.request.urlopen(request, timeout=120) as answer:  # noqa: S310
            text = answer.read()
        return json.loads(text) if text else None

    def _output(self) -> IO[str]:
        assert self._process is not None
        assert self._process.stdout is not None
        return self._process.stdout

    def _end(self) -> None:
        assert self._process is not None
        self._process.terminate()
        try:
            self._process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._output().close()
