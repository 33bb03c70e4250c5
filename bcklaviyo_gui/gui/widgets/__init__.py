"""Small widgets that all views are made of. They show and ask; they decide nothing."""

from bcklaviyo_gui.gui.widgets.buttons import Button, DangerButton, ElidedButton, LinkButton, PrimaryButton, Switch
from bcklaviyo_gui.gui.widgets.cards import Banner, Card, EmptyState, Page, StatTile
from bcklaviyo_gui.gui.widgets.check import WrappingCheck
from bcklaviyo_gui.gui.widgets.columns import EqualColumns
from bcklaviyo_gui.gui.widgets.controls import CheckBox, ComboBox, DateEdit, RadioButton, SpinBox, TabBar
from bcklaviyo_gui.gui.widgets.flow import FlowRow
from bcklaviyo_gui.gui.widgets.folding import NARROW_UNITS, BesideOrBelow, FoldingSplitter
from bcklaviyo_gui.gui.widgets.forms import Form
from bcklaviyo_gui.gui.widgets.labels import ElidedLabel, Pill, PlainLabel
from bcklaviyo_gui.gui.widgets.measures import Tone, grid, mark
from bcklaviyo_gui.gui.widgets.pages import Pages
from bcklaviyo_gui.gui.widgets.progress import Bar, Legend, StageBar, StatusDot
from bcklaviyo_gui.gui.widgets.screens import begin_with, on_screen, resize_on_screen

__all__ = [
    "NARROW_UNITS",
    "Banner",
    "Bar",
    "BesideOrBelow",
    "Button",
    "Card",
    "CheckBox",
    "ComboBox",
    "DangerButton",
    "DateEdit",
    "ElidedButton",
    "ElidedLabel",
    "EmptyState",
    "EqualColumns",
    "FlowRow",
    "FoldingSplitter",
    "Form",
    "Legend",
    "LinkButton",
    "Page",
    "Pages",
    "Pill",
    "PlainLabel",
    "PrimaryButton",
    "RadioButton",
    "SpinBox",
    "StageBar",
    "StatTile",
    "StatusDot",
    "Switch",
    "TabBar",
    "Tone",
    "WrappingCheck",
    "begin_with",
    "grid",
    "mark",
    "on_screen",
    "resize_on_screen",
]
