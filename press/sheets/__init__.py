"""Lists as files for spreadsheet programs, in which no cell can become a formula."""

from press.sheets import separated, workbook
from press.sheets.sheet import Sheet, Value

__all__ = ["Sheet", "Value", "separated", "workbook"]
