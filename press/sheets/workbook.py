"""A list as an Excel file: texts stay texts, dates and numbers can be reckoned with."""

import itertools

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from press.sheets.cells import written
from press.sheets.names import titled
from press.sheets.packing import packed
from press.sheets.sheet import Sheet
from press.sheets.typed import cell, heading
from press.sheets.widths import widths

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

MEASURED = 200  # rows, from which the widths of the columns are taken


def write(sheet: Sheet) -> bytes:
    """Write the file; a long list is read row by row and never held whole."""
    book = Workbook(write_only=True)
    page = book.create_sheet(titled(sheet.title))
    rows = sheet.checked()
    first = list(itertools.islice(rows, MEASURED))
    for number, width in enumerate(widths([sheet.header, *first]), start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.freeze_panes = "A2"
    page.append([heading(page, words) for words in sheet.header])
    for row in itertools.chain(first, rows):
        page.append([cell(page, value) for value in row])
    return packed(book, written(sheet.title))
