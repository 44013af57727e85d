import { DECISION_CHOICES, inScaleOf, type Inputs, type ReviewFault } from "@sourcebook/export";
import { baseValue, decisionEntrySchema, type Catalogue, type Claim, type DecisionEntry } from "@sourcebook/model";
import { explainProblems, wordPath } from "../entries/explain-problems.ts";
import { unknownCodes } from "../entries/unknown-codes.ts";
import { readFields } from "./corrected-fields.ts";

/** What a person wrote beside a claim: a decision, nothing that decides, or something that cannot be taken over. */
export type RowOutcome =
  | { readonly kind: "decision"; readonly entry: DecisionEntry }
  | { readonly kind: "undecided" }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };
type Fault = Omit<ReviewFault, "row">;

/** What a row is about, and the day on which it is read. */
export type Subject = { readonly claim: Claim; readonly catalogue: Catalogue; readonly today: string };

const CHOICES = DECISION_CHOICES.join(", ").replace(/, (\w+)$/, " or $1");
/** A value that is so many times the proposed one is taken for a slip of scale. */
const SLIP = 1_000;

/** Reads the cells that a person filled in as a decision on their claim. */
export function decideRow(inputs: Inputs, subject: Subject): RowOutcome {
  const verb = inputs.Decision.toLowerCase();
  if (verb === "unsure") return { kind: "undecided" };
  if (verb === "") return undecided(inputs);
  if (!DECISION_CHOICES.includes(verb)) return noDecision(`"${inputs.Decision}" is no decision; choose ${CHOICES}`);
  const correction = correctionOf(inputs, subject);
  const faults = [...faultsOf(verb, inputs, subject.today), ...correction.faults];
  if (faults.length > 0) return { kind: "faulty", faults };
  const written = {
    claim: subject.claim.CLAIM_ID,
    verb,
    ...(verb === "correct" && { set: Object.fromEntries(correction.settings) }),
    expect: subject.claim.CONTENT_HASH,
    reason: inputs.Reason || "Read and found right.",
    author: inputs.Reviewer,
    date: inputs["Decided on"],
  };
  const { data, error } = decisionEntrySchema.safeParse(written);
  if (data) return { kind: "decision", entry: data };
  return { kind: "faulty", faults: explainProblems(error.issues, written).map(placed) };
}

function undecided(inputs: Inputs): RowOutcome {
  const filled = inputs["Corrected value"] || inputs["Corrected fields"] || inputs.Reason;
  return filled ? noDecision(`missing; choose ${CHOICES}, or empty the row`) : { kind: "undecided" };
}

const noDecision = (cause: string): RowOutcome => ({ kind: "faulty", faults: [{ column: "Decision", cause }] });

/** What every decision needs, and what only a correction has. */
function faultsOf(verb: string, inputs: Inputs, today: string): readonly Fault[] {
  const corrected = inputs["Corrected value"] || inputs["Corrected fields"];
  const missing = (column: keyof Inputs, cause: string): readonly Fault[] =>
    inputs[column] === "" ? [{ column, cause: `missing; ${cause}` }] : [];
  return [
    ...(verb === "correct" && !corrected
      ? [{ column: "Corrected value", cause: "missing; give the right value, or the right fields in Corrected fields" }]
      : []),
    ...(verb !== "correct" && corrected
      ? [{ column: "Decision", cause: `${verb} corrects nothing; choose correct, or empty the corrected cells` }]
      : []),
    ...(verb === "accept" ? [] : missing("Reason", "say why, in a sentence")),
    ...missing("Reviewer", "say who decides"),
    ...missing("Decided on", "give the day, such as 2022-03-01"),
    ...notBefore(inputs["Decided on"], today),
  ];
}

/** A slip of the year would win over all decisions to come. */
const notBefore = (day: string, today: string): readonly Fault[] =>
  /^\d{4}-/.test(day) && day > today
    ? [{ column: "Decided on", cause: `${day} is still to come; give the day of the decision` }]
    : [];

type Correction = { readonly settings: ReturnType<typeof readFields>["settings"]; readonly faults: readonly Fault[] };

function correctionOf(inputs: Inputs, { claim, catalogue }: Subject): Correction {
  const value = inputs["Corrected value"];
  const { settings, causes } = readFields(inputs["Corrected fields"]);
  const isScaled = settings.some(([column]) => column === "OBS_VALUE" || column === "UNIT_MULT");
  const fields = [
    ...causes,
    ...unknownCodes(settings, catalogue),
    ...(value !== "" && isScaled ? ["sets the value too; give OBS_VALUE and UNIT_MULT here, or Corrected value"] : []),
  ].map((cause) => ({ column: "Corrected fields", cause }));
  if (value === "") return { settings, faults: fields };
  const cause = faultOfValue(value, claim);
  if (cause !== null) return { settings, faults: [...fields, { column: "Corrected value", cause }] };
  return { settings: [["OBS_VALUE", inScaleOf(claim, value)], ...settings], faults: fields };
}

function faultOfValue(value: string, claim: Claim): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return `"${value}" is no number; write it with digits and a point`;
  const [given, proposed] = [Math.abs(Number(value)), Math.abs(Number(baseValue(claim)))];
  if (given === 0 || proposed === 0 || (given < proposed * SLIP && proposed < given * SLIP)) return null;
  return `${value} is ${SLIP} times more or less than the proposed ${baseValue(claim)}; write it in full, or where the scale was misread, OBS_VALUE and UNIT_MULT in Corrected fields`;
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  verb: "Decision",
  set: "Corrected fields",
  reason: "Reason",
  author: "Reviewer",
  date: "Decided on",
};

/** A problem of an entry, in the words of the sheet. */
function placed({ path, cause }: { readonly path: readonly PropertyKey[]; readonly cause: string }): Fault {
  const [key = "", ...rest] = path;
  return { column: COLUMN_OF[String(key)] ?? null, cause: rest.length > 0 ? `${wordPath(rest)}: ${cause}` : cause };
}
