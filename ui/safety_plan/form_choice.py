"""The choice of form as small papers: what each looks like, what it is called, how much stands on it."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from mdt_desktop.domain.safety_plan import PlanForm
from ui.safety_plan.preview import SHARP, first_page
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import RADIUS_CARD, SIZES, Step
from ui.widgets.flow import Flow

WIDE = 132
PICTURE = QSize(96, 110)
_WORDS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class SmallPaper(QRadioButton):
    """One form: its first page in small, its word, and how much stands on it."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self._page = QImage()
        self._note = ""
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_paper(self, pdf: bytes, note: str) -> None:
        """Show another page; without one an empty sheet stands there."""
        self._page = first_page(pdf, round(scaled(PICTURE.width()) * SHARP)) if pdf else QImage()
        self._note = note
        self.setAccessibleName(f"{self.text()}, {note}" if note else self.text())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = self._word_rect(0).height() + self._note_rect(0).height()
        return QSize(scaled(WIDE), scaled(PICTURE.height()) + words + scaled(28))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def _fonts(self) -> tuple[QFont, QFont]:
        word, note = QFont(self.font()), QFont(self.font())
        word.setPixelSize(scaled(SIZES[Step.SECOND]))
        word.setBold(self.isChecked())
        note.setPixelSize(scaled(SIZES[Step.SMALL]))
        return word, note

    def _room(self, font: QFont, text: str, top: int) -> QRect:
        room = QRect(scaled(4), top, scaled(WIDE - 8), 1000)
        return QFontMetrics(font).boundingRect(room, _WORDS, text or " ")

    def _word_rect(self, top: int) -> QRect:
        bold = QFont(self._fonts()[0])
        bold.setBold(True)
        return self._room(bold, f"●  {self.text()}", top)

    def _note_rect(self, top: int) -> QRect:
        return self._room(self._fonts()[1], self._note, top)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_frame(painter)
        self._paint_page(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        if not self.isChecked():
            return
        painter.setPen(QPen(QColor(tokens().accent), 2))
        painter.setBrush(QColor(tokens().surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)

    def _paint_page(self, painter: QPainter) -> None:
        room = QRectF(0, scaled(8), self.width(), scaled(PICTURE.height()))
        wide, high = (self._page.width(), self._page.height()) if not self._page.isNull() else (105, 148)
        scale = min(scaled(PICTURE.width()) / wide, room.height() / high)
        page = QRectF(0, 0, wide * scale, high * scale)
        page.moveCenter(room.center())
        painter.fillRect(page, Qt.GlobalColor.white)
        if not self._page.isNull():
            painter.drawImage(page, self._page)
        painter.setPen(QPen(QColor(tokens().border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page)

    def _paint_words(self, painter: QPainter) -> None:
        word, note = self._fonts()
        top = scaled(PICTURE.height() + 14)
        painter.setFont(word)
        painter.setPen(QColor(tokens().ink))
        mark = "●" if self.isChecked() else "○"
        painter.drawText(QRect(scaled(4), top, self.width() - scaled(8), 1000), _WORDS, f"{mark}  {self.text()}")
        painter.setFont(note)
        painter.setPen(QColor(tokens().ink2))
        below = top + self._word_rect(0).height()
        painter.drawText(QRect(scaled(4), below, self.width() - scaled(8), 1000), _WORDS, self._note)


class FormChoice(QWidget):
    """One of the three papers.

    Signals:
        edited: A person chose.
    """

    edited = Signal()

    def __init__(self, name: str, options: Mapping[PlanForm, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.papers = {form: SmallPaper(word) for form, word in options.items()}
        self._group = QButtonGroup(self)
        flow = Flow(self, spacing=8)
        for form, paper in self.papers.items():
            self._group.addButton(paper, list(self.papers).index(form))
            flow.addWidget(paper)
        self._group.idClicked.connect(lambda _: self.edited.emit())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def typed(self) -> PlanForm:
        """Return the chosen form."""
        return list(self.papers)[max(self._group.checkedId(), 0)]

    def show_typed(self, form: PlanForm) -> None:
        """Choose a form without telling anybody."""
        self.papers[form].setChecked(True)
        self.setFocusProxy(self.papers[form])

    def choose(self, form: PlanForm) -> None:
        """Choose a form as a person does."""
        self.show_typed(form)
        self.edited.emit()
