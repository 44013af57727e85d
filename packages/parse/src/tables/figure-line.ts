import type { Concept, Fact, Figure, Span } from "@sourcebook/model";
import type { DataRow } from "./data-rows.ts";
import { numberEnd } from "./footnote-marks.ts";
import type { GridCell } from "./grid.ts";
import type { Column } from "./header.ts";
import type { Layout, ValueColumn } from "./layout.ts";
import type { DecimalMark } from "./number-form.ts";

/** What words mean in a table, where they say such a thing. */
export type Meaning = (concept: Concept, words: string) => string;

/** How values become lines. */
export type LineForm = {
  readonly layout: Layout;
  /** What holds for the whole table. */
  readonly constants: readonly Said[];
  readonly meaningOf: Meaning;
  readonly footnotes: readonly string[];
  /** How numbers are written in cells that hold text. */
  readonly decimal: DecimalMark;
  readonly selectorOf: (row: number, column: number) => string;
};

/** A value of a row. */
export type HeldValue = { readonly data: DataRow; readonly column: ValueColumn; readonly cell: GridCell };

type Placed = { readonly column: Column; readonly cell: GridCell; readonly concept: Concept };

const SEPARATOR = " | ";
const COLON = ": ";
/** Said of the document as a whole; the value has a column of its own. */
const LEFT_OUT: ReadonlySet<Concept> = new Set(["value", "published", "title", "url"]);

/** What the line of a value is made of, in the order of the columns. */
function placedCells({ data, column, cell }: HeldValue, { fixed }: Layout): readonly Placed[] {
  const said = [...fixed].flatMap(([concept, each]): readonly Placed[] => {
    const words = data.cells.get(concept);
    return words && !LEFT_OUT.has(concept) ? [{ column: each, cell: words, concept }] : [];
  });
  return [...said, { column, cell, concept: "value" as const }].toSorted((a, b) => a.column.number - b.column.number);
}

const labelOf = ({ name }: Column): string => (name === "" ? "" : `${name}${COLON}`);

/** The most that the line of a value is long, before it is written. */
export const lineLength = (value: HeldValue, layout: Layout): number =>
  placedCells(value, layout).reduce(
    (sum, { column, cell }) => sum + column.name.length + COLON.length + cell.text.length + SEPARATOR.length,
    0,
  );

/** `Partner: Russia | 2021: 2.9`: the line of a value, which begins at `start` of the canonical text. */
export function figureLine(
  value: HeldValue,
  { layout, constants, meaningOf, footnotes, decimal, selectorOf }: LineForm,
  start: number,
): { readonly line: string; readonly figure: Figure } {
  const { column: valueColumn, cell: valueCell, data } = value;
  const words: string[] = [];
  const parts: Part[] = [];
  const named: Said[] = [];
  const said: Said[] = [];
  let number: Span = { start, end: start };
  let at = start;
  for (const { column, cell, concept } of placedCells(value, layout)) {
    const span = spanOf(at + labelOf(column).length, cell.text);
    if (concept === "value") {
      number = spanOf(span.start, cell.isNumber ? cell.text : cell.text.slice(0, numberEnd(cell.text, footnotes)));
      for (const part of valueColumn.says) {
        named.push([part.concept, { words: part.words, span: spanOf(at + part.start, part.words) }]);
      }
    } else said.push([concept, { words: cell.text, span }]);
    const nameSays = (concept === "value" && valueColumn.says[0]?.concept) || concept;
    parts.push({ concept: nameSays, ...spanOf(at, column.name) }, { concept, ...span });
    words.push(`${labelOf(column)}${cell.text}`);
    at = span.end + SEPARATOR.length;
  }
  const figure = {
    line: { start, end: at - SEPARATOR.length },
    number,
    decimal: valueCell.isNumber ? "." : decimal,
    // What a cell says goes before what the name of the column says, and that before what holds for the whole table.
    facts: factsOf([...constants, ...named, ...said], meaningOf),
    parts,
    selector: selectorOf(data.row, valueColumn.number),
    row: data.row,
  } as const;
  return { line: words.join(SEPARATOR), figure };
}

type Part = Figure["parts"][number];
type Said = readonly [Concept, Fact];

const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length });

/** The last of several that say the same; a year and what is said of its month or quarter together are the period. */
function factsOf(said: readonly Said[], meaningOf: Meaning): ReadonlyMap<Concept, Fact> {
  const facts = new Map(
    said.map(([concept, { words, span }]) => [concept, { words: meaningOf(concept, words), span }]),
  );
  const [period, part] = [facts.get("period"), facts.get("subperiod")];
  if (period && part)
    facts.set("period", { words: `${period.words} ${part.words}`, span: around(period.span, part.span) });
  return facts;
}

const around = (a: Span | null, b: Span | null): Span | null =>
  a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : (a ?? b);
