import type { Row } from "@sourcebook/export";
import { parsePeriod, tables, type Decision, type Table } from "@sourcebook/model";
import { faultOfDecision } from "./fault-of-decision.ts";
import { lineOf, type Failure, type Finding } from "./proof.ts";
import type { Subject } from "./subject.ts";

/** Proof 2: every cell has the type, the form and the codes of its column; keys are unique, and references lead somewhere. */
export function schemas({ rows, faults, readable }: Subject): Finding {
  const all = Object.values<Table>(tables);
  const failures = all.flatMap((table) => [
    ...repeatedKeys(table, rows.get(table.name) ?? []),
    ...brokenReferences(table, rows),
    ...brokenPeriods(table, rows.get(table.name) ?? []),
  ]);
  const checked = all.reduce(
    (sum, { name, schema }) => sum + (rows.get(name)?.length ?? 0) * Object.keys(schema.shape).length,
    0,
  );
  return { checked, failures: [...faults, ...failures, ...brokenDecisions(readable?.contents.decisions ?? [])] };
}

function repeatedKeys({ name, primaryKey }: Table, rows: readonly Row[]): readonly Failure[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = primaryKey.map((column) => row[column]).join(" ");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const column = primaryKey.join(" ");
    return [
      {
        file: `${name}.csv`,
        row: lineOf(index),
        column,
        expected: "a key of its own",
        found: `that of line ${lineOf(first)}`,
      },
    ];
  });
}

function brokenReferences({ name, foreignKeys }: Table, rows: Subject["rows"]): readonly Failure[] {
  return foreignKeys.flatMap(({ field, table, references }) => {
    const known = new Set((rows.get(table) ?? []).map((row) => row[references]));
    return (rows.get(name) ?? []).flatMap((row, index) => {
      const cell = row[field] ?? null;
      if (cell === null || known.has(cell)) return [];
      return [
        {
          file: `${name}.csv`,
          row: lineOf(index),
          column: field,
          expected: `a ${references} of ${table}.csv`,
          found: String(cell),
        },
      ];
    });
  });
}

/** The pattern of the schema allows a thirteenth month. */
function brokenPeriods({ name, schema }: Table, rows: readonly Row[]): readonly Failure[] {
  const columns = ["TIME_PERIOD", "BASE_PERIOD"].filter((column) => column in schema.shape);
  return rows.flatMap((row, index) =>
    columns.flatMap((column) => {
      const code = row[column] ?? null;
      if (code === null || code === "_X" || parsePeriod(String(code))) return [];
      return [{ file: `${name}.csv`, row: lineOf(index), column, expected: "a period", found: String(code) }];
    }),
  );
}

const brokenDecisions = (decisions: readonly Decision[]): readonly Failure[] =>
  decisions.flatMap((decision, index) => {
    const found = faultOfDecision(decision);
    if (found === null) return [];
    return [{ file: "decisions.csv", row: lineOf(index), column: "VERB", expected: "a decision by its id", found }];
  });
