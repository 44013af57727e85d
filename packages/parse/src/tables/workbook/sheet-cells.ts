import type { StoredCell } from "./cell-text.ts";
import { type Place, placeOf } from "./places.ts";
import { xmlEvents } from "./xml-events.ts";

/** What a sheet holds: a cell in its place, or an area `A1:C1` whose cells are merged. */
export type SheetItem = { readonly cell: StoredCell; readonly place: Place } | { readonly merged: string };

/** What the part with a sheet holds, one after the other. Throws on what is no sheet. */
export function* sheetItems(sheet: Uint8Array): Generator<SheetItem> {
  let place: Place = { row: 0, column: 0 };
  let cell = { type: "n", style: 0, value: "", isFormula: false };
  let isValue = false;
  for (const event of xmlEvents(sheet)) {
    if (event.kind === "text") {
      if (isValue) cell.value += event.text;
      continue;
    }
    isValue = event.kind === "open" && (event.name === "v" || event.name === "t");
    if (event.kind === "close") {
      if (event.name === "c") yield { cell, place };
    } else if (event.name === "row") {
      place = { row: Number(event.attributes["r"] ?? place.row + 1), column: 0 };
    } else if (event.name === "c") {
      const { r: address, t: type = "n", s: style = 0 } = event.attributes;
      // Some programs leave out where a cell stands: right of the one before.
      place = address === undefined ? { ...place, column: place.column + 1 } : placeOf(address);
      cell = { type, style: Number(style), value: "", isFormula: false };
    } else if (event.name === "f") {
      cell.isFormula = true;
    } else if (event.name === "mergeCell") {
      yield { merged: event.attributes["ref"] ?? "" };
    }
  }
}
