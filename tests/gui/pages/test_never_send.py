"""The never-send list as it is filled and checked."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.settings.never_send_card import NeverSendCard
from tests.gui.pages.conftest import Making

Card = tuple[NeverSendCard, Desk]


@pytest.fixture
def card(qtbot: QtBot, make_surroundings: Making) -> Card:
    desk = make_surroundings(None).desk
    made = NeverSendCard(desk)
    qtbot.addWidget(made)
    made.show()
    return made, desk


def press(qtbot: QtBot, card: Card, name: str, text: str) -> str:
    """What is said after this text was pasted and this button pressed."""
    view, desk = card
    view.emails.setPlainText(text)
    button = view.findChild(QAbstractButton, name)
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: desk.services.background.is_idle)
    remark = view.findChild(QLabel, "neverSendRemark")
    assert remark is not None
    return remark.text()


def test_a_pasted_list_protects_everybody_on_it(qtbot: QtBot, card: Card) -> None:
    view, desk = card
    said = press(qtbot, card, "neverSendAdd", "ann@shop.com, bob@shop.com;\n\ncy@shop.com, ann@shop.com")
    assert said == "3 addresses added."
    assert desk.services.settings.never_send == tuple(hash_email(f"{who}@shop.com") for who in ("ann", "bob", "cy"))
    assert view.emails.toPlainText() == ""
    assert any("3 on the list" in label.text() for label in view.findChildren(QLabel))


def test_what_is_no_address_is_said_and_stays_to_be_put_right(qtbot: QtBot, card: Card) -> None:
    view, desk = card
    said = press(qtbot, card, "neverSendAdd", "ann@shop.com, bob@")
    assert said == "1 address added.\n1 is no email address: “bob@”."
    assert view.emails.toPlainText() == "bob@"
    assert view.focusWidget() is view.emails
    assert len(desk.services.settings.never_send) == 1

    said = press(qtbot, card, "neverSendAdd", "not-an-email")
    assert said == "0 addresses added.\n1 is no email address: “not-an-email”."
    assert len(desk.services.settings.never_send) == 1


def test_the_list_answers_whether_somebody_is_on_it(qtbot: QtBot, card: Card) -> None:
    view, desk = card
    press(qtbot, card, "neverSendAdd", "ann@shop.com")
    said = press(qtbot, card, "neverSendLook", "Ann@Shop.com bob@shop.com")
    assert said == "On the list: “ann@shop.com”.\nNot on the list: “bob@shop.com”."
    assert view.emails.toPlainText() == "Ann@Shop.com bob@shop.com"
    assert len(desk.services.settings.never_send) == 1


def test_somebody_is_taken_off_the_list(qtbot: QtBot, card: Card) -> None:
    desk = card[1]
    press(qtbot, card, "neverSendAdd", "ann@shop.com bob@shop.com")
    said = press(qtbot, card, "neverSendRemove", "ann@shop.com")
    assert said == "1 address taken off the list."
    assert desk.services.settings.never_send == (hash_email("bob@shop.com"),)
