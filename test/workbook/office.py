"""Does to workbooks in LibreOffice what users do, and says what their cells show then: jobs in by a file of JSON, cells out by another.

Run by test/workbook/office.ts. A job: the file, the steps in order, and the ranges of cells to give back.
"""
import glob
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.CellDeleteMode import LEFT as DELETE_LEFT, UP as DELETE_UP, ROWS as DELETE_ROWS
from com.sun.star.sheet.CellInsertMode import DOWN as INSERT_DOWN, RIGHT as INSERT_RIGHT, ROWS as INSERT_ROWS
from com.sun.star.table import TableSortField

DELETE = {"up": DELETE_UP, "left": DELETE_LEFT, "rows": DELETE_ROWS}
INSERT = {"down": INSERT_DOWN, "right": INSERT_RIGHT, "rows": INSERT_ROWS}
ERRORS = 4  # com.sun.star.sheet.FormulaResult.ERROR
FILTERS = {"ods": "calc8", "xlsx": "Calc MS Excel 2007 XML", "pdf": "calc_pdf_Export"}


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def processor_seconds():
    """What the LibreOffice of this profile used so far: what else runs on the machine does not count."""
    ticks = 0
    for place in glob.glob("/proc/[0-9]*"):
        try:
            with open(place + "/cmdline", "rb") as file:
                command = file.read()
            if b"soffice.bin" in command and PROFILE.encode() in command:
                with open(place + "/stat", encoding="ascii", errors="replace") as file:
                    ticks += sum(int(part) for part in file.read().rsplit(")", 1)[1].split()[11:13])
        except OSError:  # it has ended
            pass
    return ticks / os.sysconf("SC_CLK_TCK")


class Book:
    def __init__(self, desktop, path):
        self.desktop, self.path = desktop, path
        self.doc = self.open(path)

    def open(self, path):
        return self.desktop.loadComponentFromURL("file://" + path, "_blank", 0, (prop("Hidden", True),))

    def cells(self, sheet, name):
        return self.doc.Sheets.getByName(sheet).getCellRangeByName(name)

    def unprotect(self, sheet):
        self.doc.Sheets.getByName(sheet).unprotect("")

    def delete(self, sheet, range, how):
        self.doc.Sheets.getByName(sheet).removeRange(self.cells(sheet, range).RangeAddress, DELETE[how])

    def insert(self, sheet, range, how):
        self.doc.Sheets.getByName(sheet).insertCells(self.cells(sheet, range).RangeAddress, INSERT[how])

    def move(self, sheet, range, to):
        target = self.cells(sheet, to).CellAddress
        self.doc.Sheets.getByName(sheet).moveRange(target, self.cells(sheet, range).RangeAddress)

    def copy(self, sheet, range, to):
        self.doc.Sheets.getByName(sheet).copyRange(self.cells(sheet, to).CellAddress, self.cells(sheet, range).RangeAddress)

    def sort(self, sheet, range, column, descending=False):
        field = TableSortField()
        field.Field, field.IsAscending = column, not descending
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        self.cells(sheet, range).sort((prop("SortFields", fields), prop("ContainsHeader", False)))

    def set(self, sheet, range, values):
        self.cells(sheet, range).setDataArray(tuple(tuple("" if v is None else v for v in row) for row in values))

    def type(self, sheet, range, text):
        self.cells(sheet, range).getCellByPosition(0, 0).FormulaLocal = text

    def clear(self, sheet, range):
        self.cells(sheet, range).clearContents(1 | 2 | 4 | 16)  # values, dates, texts, formulas

    def fill_down(self, sheet, range):
        from com.sun.star.sheet.FillDirection import TO_BOTTOM
        self.cells(sheet, range).fillAuto(TO_BOTTOM, 1)

    def reopen(self, to):
        path = os.path.splitext(self.path)[0] + "-again." + to
        self.doc.storeToURL("file://" + path, (prop("FilterName", FILTERS[to]),))
        if to == "pdf":
            return
        self.doc.close(True)
        self.doc = self.open(path)

    def recalculate(self, times):
        start = processor_seconds()
        for _ in range(times):
            self.doc.calculateAll()
        return (processor_seconds() - start) / times

    def shown(self, sheet, name):
        """Numbers and texts; where a formula failed, its error."""
        cells = self.cells(sheet, name)
        rows = [list(row) for row in cells.getDataArray()]
        top, left = cells.RangeAddress.StartRow, cells.RangeAddress.StartColumn
        for part in cells.queryFormulaCells(ERRORS).RangeAddresses:
            for row in range(part.StartRow, part.EndRow + 1):
                for column in range(part.StartColumn, part.EndColumn + 1):
                    rows[row - top][column - left] = "#ERROR"
        return rows


def run(desktop, job):
    book = Book(desktop, job["file"])
    refused, took = [], []
    for step in job["steps"]:
        name, arguments = step[0], step[1:]
        try:
            found = getattr(book, name)(*arguments)
            if name == "recalculate":
                took.append(found)
        except Exception as error:  # a protected sheet refuses
            refused.append([name, str(error)])
    if not took:
        book.recalculate(1)
    cells = [book.shown(sheet, name) for sheet, name in job["cells"]]
    book.doc.close(True)
    return {"cells": cells, "refused": refused, "took": took}


def main(jobs_file, profile):
    pipe = "cloudcti-sla-%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    desktop = None
    for _ in range(300):
        try:
            there = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            desktop = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
            break
        except Exception:
            time.sleep(0.2)
    try:
        with open(jobs_file, encoding="utf-8") as file:
            jobs = json.load(file)
        for job in jobs:
            with open(job["out"], "w", encoding="utf-8") as file:
                json.dump(run(desktop, job), file)
    finally:
        try:
            desktop.terminate()
        except Exception:
            office.terminate()
        office.wait(30)


PROFILE = sys.argv[2]
main(*sys.argv[1:])
