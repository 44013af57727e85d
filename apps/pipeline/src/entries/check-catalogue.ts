import { basename } from "node:path";
import type { Catalogue, CatalogueEntries, Issue } from "@sourcebook/model";

/** An entry of the catalogue, and where it stands. */
export type Entry<Value> = {
  readonly value: Value;
  readonly file: string;
  /** The line (from 1) of the value at a path inside the entry. */
  readonly lineOf: (...path: PropertyKey[]) => number;
};

export type Entries<Value> = { readonly entries: readonly Entry<Value>[]; readonly issues: readonly Issue[] };

/** What the checks of a catalogue look at: the entries as people wrote them. */
export type FoundEntries = {
  readonly [Kind in keyof CatalogueEntries]: Entries<CatalogueEntries[Kind][number]>;
};

/** What one schema cannot see: codes given twice, and codes that no entry defines. */
export function checkCatalogue(found: FoundEntries, catalogue: Catalogue): readonly Issue[] {
  return [
    ...repeats(found.indicators.entries, "id"),
    ...repeats(found.datasets.entries, "id"),
    ...found.datasets.entries.flatMap(misnamed),
    ...repeats(found.places.entries, "code"),
    ...repeats(found.products.entries, "code"),
    ...repeats(found.units.entries, "code"),
    ...repeats(found.publishers.entries, "id"),
    ...found.products.entries.flatMap((entry) =>
      unknown(entry, ["of"], entry.value.of, catalogue.indicator, "indicator; add it to indicators/"),
    ),
    ...found.places.entries.flatMap((entry) =>
      unknown(entry, ["currency"], entry.value.currency, catalogue.unit, "unit; add it to units.yaml"),
    ),
    ...found.datasets.entries.flatMap((entry) => [
      ...entry.value.areas.flatMap((area, index) =>
        unknown(entry, ["areas", index], area, catalogue.place, "place; add it to places.yaml"),
      ),
      ...entry.value.wide.flatMap(({ unit }, index) =>
        unknown(entry, ["wide", index, "unit"], unit, catalogue.unit, "unit; add it to units.yaml"),
      ),
    ]),
  ];
}

function repeats<Key extends string>(entries: readonly Entry<Readonly<Record<Key, string>>>[], key: Key): Issue[] {
  const first = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { value, file, lineOf } of entries) {
    const id: string = value[key];
    const line = lineOf(key);
    const before = first.get(id);
    if (before) issues.push({ code: "DUPLICATE_ENTRY", id, first: before, at: { file, line } });
    else first.set(id, `${file}:${line}`);
  }
  return issues;
}

/** An issue where `code` is given and the look-up does not know it. */
function unknown(
  { file, lineOf }: Entry<unknown>,
  path: readonly (string | number)[],
  code: string | undefined,
  ...[find, kind]: readonly [find: (code: string) => unknown, kind: string]
): Issue[] {
  if (code === undefined || find(code)) return [];
  const words = path.map(String).join(".");
  return [
    { code: "INVALID_ENTRY", path: words, cause: `"${code}" is no known ${kind}`, at: { file, line: lineOf(...path) } },
  ];
}

/** A dataset is published under its id, and found under its file: the two are one name. */
function misnamed({ value, file, lineOf }: FoundEntries["datasets"]["entries"][number]): Issue[] {
  const name = basename(file, ".yaml");
  if (value.id === name) return [];
  const cause = `must be the name of the file, ${name}`;
  return [{ code: "INVALID_ENTRY", path: "id", cause, at: { file, line: lineOf("id") } }];
}
