"""python3 read-with-pandas.py FOLDER: pandas reads every table of a published folder with the types that its datapackage.json
declares, and prints what its data frames hold: {path: {header, rows}}."""

import json
import sys
from pathlib import Path

import pandas

TYPES = {"string": "string", "number": "float64", "integer": "Int64", "boolean": "boolean"}


def read(path, fields):
    table = pandas.read_csv(
        path,
        dtype={field["name"]: TYPES[field["type"]] for field in fields if field["type"] in TYPES},
        parse_dates=[field["name"] for field in fields if field["type"] == "date"],
        keep_default_na=False,
        na_values=[""],
        float_precision="round_trip",
    )
    for field in fields:
        if field["type"] == "date":
            # A column that is no date stays text, without a word; an empty one is not text.
            table[field["name"]] = pandas.to_datetime(table[field["name"]]).dt.strftime("%Y-%m-%d")
    cells = table.astype(object).where(table.notna(), None)
    return {"header": list(table.columns), "rows": cells.values.tolist()}


folder = Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text("utf-8"))
tables = [resource for resource in package["resources"] if resource.get("type") == "table"]
print(json.dumps({table["path"]: read(folder / table["path"], table["schema"]["fields"]) for table in tables}))
