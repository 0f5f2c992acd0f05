"""The checks of screens can fail: each planted fault is found, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.accessible import barriers
from tests.support.layout import faults, is_drawn, texts
from ui.widgets.labels import PlainLabel, one_line

SENTENCE = "Een zin die veel te lang is voor de plek waar zij staat"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 300)
    QVBoxLayout(made)
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    window.show()


def test_a_sound_window_has_no_faults(window: QWidget) -> None:
    field = QLineEdit()
    field.setAccessibleName("Naam")
    put(window, PlainLabel(SENTENCE), QPushButton("Bewaren"), field)

    assert faults(window) == []
    assert barriers(window) == []
    assert texts(window) == {SENTENCE, "Bewaren", "Naam"}


def test_words_cut_off_at_the_side_are_found(window: QWidget) -> None:
    label = one_line(PlainLabel(SENTENCE))
    label.setFixedWidth(100)
    put(window, label)

    assert ["100 wide" in fault for fault in faults(window)] == [True]


def test_a_wrapped_text_without_room_below_is_found(window: QWidget) -> None:
    label = PlainLabel(SENTENCE)
    label.setFixedSize(120, 20)
    put(window, label)

    assert ["20 high" in fault for fault in faults(window)] == [True]


def test_two_controls_over_each_other_are_found(window: QWidget) -> None:
    one, other = QPushButton("Een"), QPushButton("Twee")
    put(window, one, other)
    other.setGeometry(one.geometry())

    assert ["stand over each other" in fault for fault in faults(window)] == [True]


def test_a_page_wider_than_its_window_is_found(window: QWidget) -> None:
    wide = QWidget()
    QHBoxLayout(wide).addWidget(QPushButton("Ver weg"))
    wide.setMinimumWidth(900)
    area = QScrollArea()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(wide)
    put(window, area)

    assert any("900 wide in a page of" in fault for fault in faults(window))


def test_a_field_without_a_name_and_a_button_too_small_to_hit_are_found(window: QWidget) -> None:
    small = QToolButton()
    small.setAccessibleName("x")
    small.setFixedSize(18, 18)
    put(window, QLineEdit(), small)

    found = barriers(window)
    assert any("QLineEdit" in each and "no name" in each for each in found)
    assert any("18 x 18 is too small to hit" in each for each in found)


def test_a_control_that_tab_passes_by_is_found(window: QWidget) -> None:
    hidden = QPushButton("Alleen met de muis")
    hidden.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    put(window, hidden)

    assert ["not reached by keyboard" in each for each in barriers(window)] == [True]


def test_a_blank_page_is_not_drawn() -> None:
    blank = QImage(400, 300, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)

    assert not is_drawn(blank)
