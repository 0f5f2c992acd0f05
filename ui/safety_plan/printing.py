"""Printing and saving: the system's own dialog, pages painted from memory, nothing half-written left."""

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from mdt_desktop.domain.errors import PaperError
from mdt_desktop.reports.blocks import Paper
from ui.safety_plan.preview import pages_of

DOTS = 300


def ask_printer(parent: QWidget, paper: Paper) -> QPrinter | None:
    """Ask which printer; None where nobody chose one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(_page_size(paper))
    printer.setDocName("Afspraken")
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def _page_size(paper: Paper) -> QPageSize:
    named = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A5: QPageSize.PageSizeId.A5}
    if paper in named:
        return QPageSize(named[paper])
    return QPageSize(QSizeF(paper.value.width, paper.value.height), QPageSize.Unit.Millimeter)


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Paint every page on the printer.

    Raises:
        PaperError: The printer does not answer.
    """
    printer.setResolution(DOTS)
    room = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    painter = QPainter()
    if not painter.begin(printer):
        raise PaperError("paper.printer_gone")
    try:
        for number, page in enumerate(pages_of(pdf, round(room.width()))):
            if number and not printer.newPage():
                raise PaperError("paper.printer_gone")
            painter.drawImage(QRectF(0, 0, room.width(), room.width() * page.height() / page.width()), page)
    finally:
        painter.end()


def save_file(held: bytes, path: Path) -> None:
    """Write a paper to a file; half a file is never left.

    Raises:
        PaperError: The folder cannot be written, or the disk is full.
    """
    unfinished = path.with_name(f".{path.name}.new")
    try:
        with unfinished.open("wb") as file:
            file.write(held)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise PaperError("paper.not_written") from error
