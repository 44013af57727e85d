import type { Catalogue, Dataset, Issue } from "@sourcebook/model";
import {
  createComparing,
  heldClaims,
  selectCompared,
  selectSettled,
  wantsAreas,
  type Family,
  type Settled,
} from "@sourcebook/normalize";
import type { Section } from "../disk/pack.ts";
import { createPartTables, type PartTables } from "./part-tables.ts";
import type { CitedDocument } from "./read-claims.ts";
import { createRowTable } from "./row-table.ts";
import { ISSUES, type Areas, type IssueRow } from "./shard-rows.ts";

/** Claims that were settled together, and their documents. */
export type SettledClaims = { readonly settled: Settled; readonly documents: readonly CitedDocument[] };

/** The rows of a part, by dataset. Families come in the order that comparing them asks for. */
export type PartRows = {
  readonly learn: (claims: SettledClaims, families: readonly Family[]) => void;
  readonly addSettled: (claims: SettledClaims) => void;
  readonly addCompared: (claims: SettledClaims, families: readonly Family[]) => void;
  /** Do the rows take so much memory that they had better be written? */
  readonly isFull: () => boolean;
  /** The rows that were added since the last run. */
  readonly takeRun: () => Iterable<Section>;
  readonly issues: () => Section;
};

/** Characters of rows in a run. */
const RUN_LENGTH = 32 * 2 ** 20;

/** The names of the sections of a part that hold the rows of a dataset begin like this, where a table is named those of the table. */
export const runsOf = (dataset: string, table?: string): string =>
  `${dataset}/${table === undefined ? "" : `${table}/`}`;

/** A dataset, and what a part has of it. */
type View = {
  readonly dataset: Dataset;
  readonly isWanted: (areas: Areas) => boolean;
  /** DOC_IDs of the documents that it cites, of those with claims that were learned; empty where it is of all areas. */
  readonly learned: Set<string>;
  tables: PartTables;
};

/** No rows yet. A run is full with `runLength` characters. */
export function createPartRows(catalogue: Catalogue, runLength = RUN_LENGTH): PartRows {
  const comparing = createComparing(catalogue);
  const issues = createRowTable<IssueRow<string | null>>(() => "");
  const views = catalogue.datasets.map((dataset): View => ({
    dataset,
    isWanted: wantsAreas(dataset),
    learned: new Set(),
    tables: createPartTables(),
  }));
  let runs = 0;
  return {
    learn({ documents }, families) {
      for (const family of families) comparing.learn(family);
      for (const { dataset, isWanted, learned } of views) {
        if (dataset.areas?.length) for (const id of citedAmong(documents, isWanted)) learned.add(id);
      }
    },
    addSettled({ settled, documents }) {
      for (const view of views)
        view.tables.addSettled(selectSettled(settled, heldBy(view, { settled, documents }), view.dataset));
      issues.add(placed(settled.issues, documents));
    },
    addCompared(claims, families) {
      for (const family of families) {
        const compared = comparing.compare(family);
        for (const view of views) {
          const { dataset, learned, tables } = view;
          const held = heldBy(view, claims);
          const isHeld = (id: string) =>
            held.has(id) || (comparing.documentsOf(id)?.every((document) => learned.has(document)) ?? false);
          tables.addCompared(selectCompared(compared, isHeld, dataset));
        }
      }
    },
    isFull: () => views.reduce((length, { tables }) => length + tables.length(), 0) >= runLength,
    *takeRun() {
      const run = String(runs);
      runs += 1;
      for (const view of views) {
        yield* view.tables.sections((table) => `${runsOf(view.dataset.id, table)}${run}`);
        view.tables = createPartTables();
      }
    },
    issues: () => issues.section(ISSUES),
  };
}

/** The CLAIM_IDs of the claims that a dataset holds; none are asked for where it is of all areas. */
const heldBy = ({ dataset, isWanted }: View, { settled, documents }: SettledClaims): ReadonlySet<string> =>
  dataset.areas?.length ? heldClaims(settled.claims, citedAmong(documents, isWanted)) : NONE;
const NONE: ReadonlySet<string> = new Set();

/** The ids of the documents that have a claim between such areas. */
function citedAmong(documents: readonly CitedDocument[], isWanted: (areas: Areas) => boolean): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { source, areas } of documents) if (areas.some(isWanted)) cited.add(source.DOC_ID);
  return cited;
}

/** Issues with the folders of their documents. */
function placed(issues: readonly Issue[], documents: readonly CitedDocument[]): readonly IssueRow<string | null>[] {
  if (issues.length === 0) return [];
  const slugs = new Map(documents.map(({ source, slug }) => [source.DOC_ID, slug]));
  return issues.map((issue) => ({ slug: slugs.get(issue.at.document ?? "") ?? null, issue }));
}
