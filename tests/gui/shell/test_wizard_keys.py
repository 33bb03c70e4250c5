"""The wizard's keys: each tried on its own page, and every fault told where it can be put right."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from tests.support.gui.shell_driver import Driver, focus_name, small
from tests.support.gui.shell_fixtures import Start


def says(app: Driver, name: str) -> str:
    return app.find(QLabel, name).text()


def shown(app: Driver) -> list[QLabel]:
    return [label for label in app.window.findChildren(QLabel) if label.isVisible()]


def test_each_key_is_tried_on_its_own_page(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.click("connectDoor")
        app.type("storeHash", demo.store_hash)
        app.type("bigcommerceToken", "a-wrong-token")
        app.until(lambda: "does not open the store" in says(app, "bigcommerceRemark"))
        app.until(lambda: not app.find(QAbstractButton, "wizardNext").isEnabled())
        assert demo.store_hash in says(app, "bigcommerceRemark")
        app.type("bigcommerceToken", demo.token)
        app.until(lambda: says(app, "bigcommerceRemark") == f"✓ {demo.store.name}")
        app.click("wizardNext")
        app.click("wizardNext")
        app.type("klaviyoKey", "pk_wrong")
        app.until(lambda: "does not accept this key" in says(app, "klaviyoRemark"))
        app.until(lambda: not app.find(QAbstractButton, "wizardNext").isEnabled())
        app.type("klaviyoKey", demo.key)
        app.until(lambda: says(app, "klaviyoRemark") == f"✓ {demo.account.name}")
        app.click("wizardNext")
        assert any(label.text() == "Checking both accounts" for label in shown(app))
        app.until(app.find(QAbstractButton, "checkAgain").isEnabled)
        assert any(label.text() == "Both accounts were checked" for label in shown(app))


def test_nonsense_is_told_and_no_praise_stays_over_it(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.click("connectDoor")
        app.paste("pasteBox", "what is this?")
        assert "neither an API path nor an access token" in says(app, "bigcommerceRemark")
        path = f"{demo.bigcommerce_url}/stores/{demo.store_hash}/v3/"
        app.paste("pasteBox", f" ACCESS TOKEN: {demo.token}\nAPI PATH: {path}")
        assert says(app, "bigcommerceRemark").startswith("Found")
        app.type("storeHash", "!!!")
        assert "no store hash" in says(app, "bigcommerceRemark")
        assert not app.find(QAbstractButton, "wizardNext").isEnabled()


def test_a_wrong_hash_is_not_blamed_on_the_token_and_fix_goes_to_its_field(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.connect(demo, key="pk_wrong")
        app.until(app.find(QAbstractButton, "checkAgain").isEnabled)
        app.click("fix_klaviyo")
        app.until(lambda: focus_name() == "klaviyoKey")
        assert app.find(QLineEdit, "klaviyoKey").selectedText()
        app.type("klaviyoKey", demo.key)
        app.click("wizardBack")
        app.click("wizardBack")
        app.type("storeHash", "another1")
        for _ in range(3):
            app.click("wizardNext")
        app.until(app.find(QAbstractButton, "checkAgain").isEnabled)
        texts = [label.text() for label in shown(app)]
        assert not any("does not accept the access token" in text for text in texts)
        assert any("store hash" in text for text in texts)
        app.click("fix_bigcommerce")
        app.until(lambda: app.find(QLineEdit, "storeHash").text() == "another1")


def test_a_page_of_the_wizard_scrolls_over_nothing_that_is_empty(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.click("connectDoor")
        app.settle()
        paste = app.find(QWidget, "pasteBox")
        step = paste.parentWidget()
        assert step is not None
        (area,) = (area for area in app.window.findChildren(QScrollArea) if area.isAncestorOf(paste))
        layout = step.layout()
        assert layout is not None
        beyond = layout.totalHeightForWidth(step.width()) - area.viewport().height()
        assert area.verticalScrollBar().maximum() == max(0, beyond)
