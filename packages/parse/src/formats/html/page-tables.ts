import { type TableSeen, tableSeen } from "../tables-told.ts";
import type { PageElement } from "./dom.ts";

/** The tables of figures in a part of a page. What holds tables itself lays out the page. */
export const pageTables = (part: PageElement): readonly TableSeen[] =>
  Array.from(part.querySelectorAll("table")).flatMap((table) =>
    table.querySelector("table") ? [] : (tableSeen(rowsOf(table)) ?? []),
  );

const rowsOf = (table: PageElement): readonly (readonly string[])[] =>
  Array.from(table.querySelectorAll("tr"), (row) =>
    Array.from(row.querySelectorAll("td, th"), ({ textContent }) => textContent),
  );
