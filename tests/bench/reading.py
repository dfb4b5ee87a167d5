"""reading.py ROUNDS FILE...: openpyxl, as reading.ts. CPU milliseconds of each round over all files, as JSON."""
import json
import sys
import time

import openpyxl

rounds, files = int(sys.argv[1]), sys.argv[2:]
costs = []
for _ in range(rounds):
    before = time.process_time()
    for file in files:
        try:
            book = openpyxl.load_workbook(file, data_only=True)
            for sheet in book.worksheets:
                for row in sheet.iter_rows(values_only=True):
                    pass
        except Exception:
            pass
    costs.append((time.process_time() - before) * 1000)
print(json.dumps(costs))
