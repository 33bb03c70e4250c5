"""An order and what it makes, read again for the window."""

import threading
from typing import TYPE_CHECKING

from bcklaviyo_gui.domain.errors import Stopped
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.sync.explained import ExplainedOrder

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.explain import Explainer


class Explaining:
    """The explainer, made by the first thread that needs it: it brings the whole engine with it.

    It is made anew when the settings have changed; what is under way ends by the old ones.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._lock = threading.Lock()
        self._explainers: list[Explainer] = []
        self._settings: Settings | None = None
        self._is_stopped = False

    def explain(self, order_id: int, external_id: str | None) -> ExplainedOrder:
        """An order and its events; blocks."""
        from bcklaviyo_gui.operations.explain import Explainer

        with self._lock:
            services, settings = self._services, self._services.settings
            if self._is_stopped:
                raise Stopped
            if not self._explainers or settings != self._settings:
                self._settings = settings
                self._explainers.append(
                    Explainer(
                        services.folder,
                        services.connection,
                        settings,
                        lambda: services.keys.load(services.connection),
                        services.clock,
                    )
                )
            explainer = self._explainers[-1]
        return explainer.explain(order_id, external_id)

    def stop(self) -> None:
        """Let go of what is under way, for good."""
        with self._lock:
            self._is_stopped = True
            explainers = tuple(self._explainers)
        for explainer in explainers:
            explainer.stop()
