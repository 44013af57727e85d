import { compareBytes } from "@sourcebook/model";
import type { Cells, PublishedRows } from "./published-rows.ts";

/** A cell that both folders have, with other content. */
export type ColumnChange = { readonly column: string; readonly before: string; readonly after: string };

/** What happened to one observation. */
export type Change = {
  /** revised: its value, bounds or qualifier; restated: anything else, such as its status or its sentence. */
  readonly kind: "new" | "revised" | "withdrawn" | "restated";
  readonly key: string;
  /** Value, bounds and words before and after; null where there is none. */
  readonly before: Shown | null;
  readonly after: Shown | null;
  readonly columns: readonly ColumnChange[];
  readonly why: string;
};
export type Shown = Readonly<Record<(typeof VALUE)[number], string>>;

export type Difference = { readonly changes: readonly Change[]; readonly unchanged: number };

const VALUE = ["OBS_VALUE", "OBS_VALUE_TO", "OBS_LOWER", "OBS_UPPER", "QUALIFIER"] as const;

/** What changed from one published folder to another, observation by observation, in the order of their keys. */
export function comparePublished(before: PublishedRows, after: PublishedRows): Difference {
  const keys = [...new Set([...before.observations.keys(), ...after.observations.keys()])].toSorted(compareBytes);
  const changes = keys.flatMap((key) => changeOf(key, before, after) ?? []);
  return { changes, unchanged: keys.length - changes.length };
}

function changeOf(key: string, before: PublishedRows, after: PublishedRows): Change | null {
  const [left, right] = [before.observations.get(key), after.observations.get(key)];
  const common = { key, before: left ? shown(left) : null, after: right ? shown(right) : null };
  if (!left && right) return { ...common, kind: "new", columns: [], why: whyNew(right, before, after) };
  if (left && !right) return { ...common, kind: "withdrawn", columns: [], why: whyWithdrawn(left, after) };
  if (!left || !right) return null;
  const columns = changedColumns(left, right);
  if (columns.length === 0) return null;
  const isRevised = VALUE.some((name) => left[name] !== right[name]);
  return {
    ...common,
    kind: isRevised ? "revised" : "restated",
    columns,
    why: whyRevised(left, right, { before, after }),
  };
}

const shown = (row: Cells): Shown => ({
  OBS_VALUE: row["OBS_VALUE"] ?? "",
  OBS_VALUE_TO: row["OBS_VALUE_TO"] ?? "",
  OBS_LOWER: row["OBS_LOWER"] ?? "",
  OBS_UPPER: row["OBS_UPPER"] ?? "",
  QUALIFIER: row["QUALIFIER"] ?? "",
});

/** A column that only one of the folders has counts as empty in the other. */
const changedColumns = (left: Cells, right: Cells): readonly ColumnChange[] =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((column) => {
    const [before, after] = [left[column] ?? "", right[column] ?? ""];
    return before === after ? [] : [{ column, before, after }];
  });

function whyNew(row: Cells, before: PublishedRows, after: PublishedRows): string {
  const claim = row["CLAIM_ID"] ?? "";
  if (claim === "") return `derivation ${row["DERIVATION_ID"] ?? ""}`;
  if (row["DECISION_ID"]) return `decision ${row["DECISION_ID"]}`;
  const document = after.claims.get(claim)?.["DOC_ID"] ?? "";
  if (!before.sources.has(document)) return `new document ${sourceOf(row, document)}`;
  const old = before.claims.get(claim);
  if (!old) return `claim ${claim} was not read before`;
  const key = old["OBS_KEY"] ?? "";
  return key === "" ? `claim ${claim} supported no observation before` : `claim ${claim} supported ${key} before`;
}

function whyWithdrawn(row: Cells, after: PublishedRows): string {
  const claim = row["CLAIM_ID"] ?? "";
  if (claim === "") return `derivation ${row["DERIVATION_ID"] ?? ""} is gone`;
  const now = after.claims.get(claim);
  if (!now) return `claim ${claim} is gone`;
  if (now["RANK"] === "deprecated") return `claim ${claim} was rejected by a decision`;
  const key = now["OBS_KEY"] ?? "";
  return key === "" ? `claim ${claim} supports no observation any more` : `claim ${claim} supports ${key} now`;
}

type Both = { readonly before: PublishedRows; readonly after: PublishedRows };

/** Decision, other claim (and what became of the one before), other rule, other reading, in this order; else what else stands behind the row. */
function whyRevised(left: Cells, right: Cells, { before, after }: Both): string {
  const [old, now] = [left["CLAIM_ID"] ?? "", right["CLAIM_ID"] ?? ""];
  const decision = right["DECISION_ID"] ?? "";
  if (decision !== (left["DECISION_ID"] ?? ""))
    return decision ? `decision ${decision}` : `decision ${left["DECISION_ID"]} is no longer in force`;
  if (old !== now) {
    const document = after.claims.get(now)?.["DOC_ID"] ?? "";
    const isLost = after.claims.get(old)?.["OBS_KEY"] !== before.claims.get(old)?.["OBS_KEY"];
    const lost = isLost ? `: ${whyWithdrawn(left, after)}` : "";
    return `other claim: ${now || (right["DERIVATION_ID"] ?? "")} (${sourceOf(right, document)}) instead of ${old || (left["DERIVATION_ID"] ?? "")}${lost}`;
  }
  const [read, again] = [before.claims.get(old), after.claims.get(now)];
  if (read?.["RULE_ID"] !== again?.["RULE_ID"])
    return `other rule: ${again?.["RULE_ID"]} instead of ${read?.["RULE_ID"]}`;
  if (read?.["CONTENT_HASH"] !== again?.["CONTENT_HASH"])
    return `claim ${now} is read otherwise by ${again?.["RULE_ID"]}`;
  if (left["DERIVATION_ID"] !== right["DERIVATION_ID"]) return `other derivation: ${right["DERIVATION_ID"]}`;
  return "other documents or comparisons";
}

const sourceOf = (row: Cells, document: string): string => row["SOURCE"] || document;
