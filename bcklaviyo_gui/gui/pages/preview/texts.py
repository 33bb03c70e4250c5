"""What Preview says around its lists: when it was counted, what its button sends, and what stands where no list is."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QMessageBox, QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import counted, tr

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.previews import StoredPreview


def made_words(kept: "StoredPreview", zone: ZoneInfo) -> str:
    """When it was counted, and what has happened since."""
    if kept.is_history_sent:
        said = tr("New since your history was sent. Counted {time}.")
    elif kept.is_past:
        said = tr("Counted {time}. Some has been sent since.")
    else:
        said = tr("Counted {time}. Nothing has been sent.")
    return said.format(time=texts.instant(kept.about.made, zone))


def send_words(kept: "StoredPreview") -> str:
    """What the button sends: all of it, whatever the filter shows."""
    if kept.is_past:
        return tr("&Send the rest…")
    return counted("&Send all {n} events…", kept.events)


def why_not_sent(desk: Desk) -> str:
    """Why nothing is to be sent from here; nothing where it may be."""
    if desk.services.chosen.only_check:
        return tr("This connection only checks your numbers: nothing is sent.")
    if desk.is_counted_elsewhere:
        return tr("Others send your orders to Klaviyo already: Overview asks what to do.")
    return ""


def sums_words(sums: Sequence[tuple[Decimal, str]]) -> str:
    """The sums of several currencies, two in a line: more than that would be cut."""
    told = [texts.short_money(value, currency) for value, currency in sums]
    return "\n".join(" · ".join(told[first : first + 2]) for first in range(0, len(told), 2))


def empty_words(kept: "StoredPreview | None", zone: ZoneInfo) -> tuple[str, str, str]:
    """Title, sentence and action where no list is."""
    if kept is None or not kept.is_history_sent:
        return (
            tr("Nothing counted yet"),
            tr("See every event and profile that would be sent, before anything is."),
            tr("&Count what would be sent"),
        )
    if kept.is_past:
        return (
            tr("Your order history is in Klaviyo"),
            tr("See what is new in your store since then, before it is sent."),
            tr("&Count what is new"),
        )
    return (
        tr("Nothing is new"),
        tr("Counted {time}: all that is to be sent is in Klaviyo.").format(time=texts.instant(kept.about.made, zone)),
        tr("&Count again"),
    )


def ask_to_send_new(parent: QWidget, kept: "StoredPreview") -> QMessageBox:
    """The question before what is new is sent; its accepting button is the default one."""
    box = QMessageBox(parent)
    box.setObjectName("sendNewQuestion")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Send what is new"))
    box.setText(counted("Send {n} events to Klaviyo now?", kept.events))
    box.setInformativeText(tr("What your store got since it was counted goes with them. A filter changes nothing."))
    yes = box.addButton(tr("Send now"), QMessageBox.ButtonRole.AcceptRole)
    yes.setObjectName("sendNew")
    box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.setModal(True)
    return box
