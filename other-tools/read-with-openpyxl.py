"""python3 read-with-openpyxl.py FILE.xlsx: prints the cells of every worksheet, formulas with the results that the file holds:
{sheet: rows}."""

import datetime
import json
import sys

import openpyxl


def text(value):
    return value.date().isoformat() if isinstance(value, datetime.datetime) else value


workbook = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps({sheet.title: [[text(cell) for cell in row] for row in sheet.values] for sheet in workbook.worksheets}))
