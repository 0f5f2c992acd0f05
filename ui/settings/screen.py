"""The settings of the screen: language, look, size of the text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.settings.presenter import SettingsPresenter
from ui.theme.theme import ZOOM_STEPS
from ui.theme.tokens import Scheme, Step
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.frames import Heading
from ui.widgets.labels import PlainLabel
from ui.widgets.rows import RowChoice

LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
"""Each language in its own words, whatever the screen speaks."""


class ScreenSettings(QWidget):
    """The look changes at once; language and size wait for the button, because windows are made again."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.scheme_choice = RowChoice(
            self.tr("Look"),
            [
                (Scheme.SYSTEM.value, self.tr("As on this laptop")),
                (Scheme.LIGHT.value, self.tr("Light")),
                (Scheme.DARK.value, self.tr("Dark")),
                (Scheme.HIGH_CONTRAST.value, self.tr("High contrast")),
            ],
        )
        self.language_choice = Choice(self.tr("Language"), LANGUAGES)
        self.zoom_choice = Choice(self.tr("Size of the text"), [(str(zoom), f"{zoom:.0%}") for zoom in ZOOM_STEPS])
        self.use_button = Button(self.tr("Use this language and size"), icon_name="check")
        self._show_kept()
        self._lay_out()
        self._connect()

    def _show_kept(self) -> None:
        kept = self.presenter.read()
        self.scheme_choice.show_typed(kept.scheme.value)
        self.language_choice.show_typed(kept.language)
        self.zoom_choice.show_typed(str(kept.zoom))
        self.use_button.setEnabled(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Screen"), Step.CARD))
        column.addWidget(PlainLabel(self.tr("Look"), bold=True))
        column.addWidget(self.scheme_choice)
        column.addWidget(PlainLabel(self.tr("Language"), bold=True))
        column.addWidget(self.language_choice)
        column.addWidget(PlainLabel(self.tr("Size of the text"), bold=True))
        column.addWidget(self.zoom_choice)
        column.addWidget(self.use_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.scheme_choice.edited.connect(lambda: self.presenter.show_scheme(Scheme(self.scheme_choice.typed())))
        for choice in (self.language_choice, self.zoom_choice):
            choice.edited.connect(lambda: self.use_button.setEnabled(self._differs()))
        self.use_button.clicked.connect(lambda: self.presenter.use(*self._chosen()))

    def _chosen(self) -> tuple[str, float]:
        return self.language_choice.typed(), float(self.zoom_choice.typed() or self.presenter.read().zoom)

    def _differs(self) -> bool:
        kept = self.presenter.read()
        return self._chosen() != (kept.language, kept.zoom)
