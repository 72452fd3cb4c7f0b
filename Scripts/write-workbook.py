#!/usr/bin/env python3
"""Writes a table as a workbook with shared strings, as spreadsheets do.

usage: Scripts/write-workbook.py TABLE.csv WORKBOOK.xlsx
"""
import csv
import string
import sys
import zipfile
from xml.sax.saxutils import escape

main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006"
texts, lines = {}, []
with open(sys.argv[1]) as table:
    for number, row in enumerate(csv.reader(table), 1):
        cells = []
        for column, text in zip(string.ascii_uppercase, row):
            if text.isdigit():
                cells.append(f'<c r="{column}{number}"><v>{text}</v></c>')
            else:
                cells.append(f'<c r="{column}{number}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>')
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
parts = {
    "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
    "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
    f'<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}">'
    '<sheets><sheet name="Rows" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
    f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/sharedStrings.xml": f'<sst xmlns="{main}">{"".join(f"<si><t>{escape(text)}</t></si>" for text in texts)}</sst>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
}
with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as book:
    for name, text in parts.items():
        book.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
