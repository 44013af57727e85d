import { isOfTable } from "@sourcebook/model";
import type { PublishedTables } from "../disk/read-published.ts";
import type { CheckTree, ClaimTree, DecisionTree, DerivationTree, ObservationTree } from "./derivation-tree.ts";
import { wordClaim, wordObservation, type Labels } from "./word-row.ts";

/** A line of a printed tree and what hangs on it. */
type Branch = { readonly text: string; readonly branches: readonly Branch[] };

/** How a number inside its sentence is set off. */
export type Mark = (number: string) => string;

/** The tree in lines, from the cell down to the document. */
export function wordTree(tree: ObservationTree | ClaimTree, { codelists }: PublishedTables, mark: Mark): string {
  const names = new Map(codelists.map(({ cells }) => [`${cells["CODELIST"]} ${cells["CODE"]}`, cells["LABEL"] ?? ""]));
  const labels: Labels = (list, code) => names.get(`${list} ${code}`) ?? code;
  const root = tree.kind === "observation" ? observationBranch(tree, labels, mark) : claimBranch(tree, labels, mark);
  return `${drawBranch(root).join("\n")}\n`;
}

function observationBranch(tree: ObservationTree, labels: Labels, mark: Mark): Branch {
  return {
    text: `cell ${tree.observation["OBS_KEY"]}  ${tree.file}#row=${tree.row}`,
    branches: [
      ...wordObservation(tree.observation, labels).map(leaf),
      ...tree.claims.map((claim) => claimBranch(claim, labels, mark)),
      ...(tree.derivation ? [derivationBranch(tree.derivation, labels, mark)] : []),
      ...tree.checks.map((check) => checkBranch(check, labels)),
      ...tree.computed.map((derivation) => derivationBranch(derivation, labels, mark)),
    ],
  };
}

function checkBranch({ check, file, row }: CheckTree, labels: Labels): Branch {
  const of = (column: string) => check[column] ?? "";
  const reason = of("REASON_CODE") ? `, reason: ${labels("REASON_CODE", of("REASON_CODE"))}` : "";
  return {
    text: `check ${of("CHECK_ID")}  ${file}#row=${row}`,
    branches: [
      leaf(`${labels("VERDICT", of("VERDICT"))} by the rule ${labels("RULE", of("RULE"))}${reason}`),
      leaf(of("EXPLANATION")),
    ],
  };
}

function derivationBranch({ derivation, claims, file, row }: DerivationTree, labels: Labels, mark: Mark): Branch {
  const of = (column: string) => derivation[column] ?? "";
  const value = of("OBS_VALUE") ? `${of("OBS_VALUE")}, ` : "";
  return {
    text: `derivation ${of("DERIVATION_ID")}  ${file}#row=${row}`,
    branches: [
      leaf(
        `${labels("KIND", of("KIND"))}: ${value}between ${of("OBS_LOWER") || "no bound"} and ${of("OBS_UPPER") || "no bound"}`,
      ),
      leaf(`formula ${of("FORMULA")}, inputs ${of("INPUTS").replaceAll(";", ", ")}`),
      ...claims.map((claim) => claimBranch(claim, labels, mark)),
    ],
  };
}

function claimBranch(tree: ClaimTree, labels: Labels, mark: Mark): Branch {
  const { claim, file, row, rule, sentence, document, decisions } = tree;
  const quote = sentence ? `${sentence.before}${mark(sentence.number)}${sentence.after}` : claim["QUOTE"];
  return {
    text: `claim ${claim["CLAIM_ID"]}  ${file}#row=${row}`,
    branches: [
      ...wordClaim(claim, labels).map(leaf),
      leaf(`rule ${rule}`),
      quoteBranch(claim, quote ?? ""),
      documentBranch(document, claim["DOC_ID"] ?? ""),
      ...decisions.map((decision) => decisionBranch(decision, labels)),
    ],
  };
}

function decisionBranch({ decision, file, row }: DecisionTree, labels: Labels): Branch {
  const of = (column: string) => decision[column] ?? "";
  const set = of("SET") ? ` ${of("SET").replaceAll(";", ", ")}` : "";
  return {
    text: `decision ${of("DECISION_ID")}  ${file}#row=${row}`,
    branches: [leaf(`${labels("VERB", of("VERB"))}${set} by ${of("AUTHOR")} on ${of("DATE")}`), leaf(of("REASON"))],
  };
}

/** A sentence of a text, or a row of a table with the cell that holds the number. */
function quoteBranch(claim: ClaimTree["claim"], quote: string): Branch {
  const [what, where] = isOfTable({ RULE_ID: claim["RULE_ID"] ?? "" }) ? ["row", "cell"] : ["sentence", "in the file,"];
  const spans = `number at ${claim["SPAN_START"]}-${claim["SPAN_END"]}, ${what} at ${claim["QUOTE_START"]}-${claim["QUOTE_END"]} (code points of the text)`;
  const place = claim["SELECTOR"] ? [leaf(`${where} ${claim["SELECTOR"]}`)] : [];
  return { text: `${what} ${quote}`, branches: [...place, leaf(spans)] };
}

function documentBranch(document: ClaimTree["document"], id: string): Branch {
  if (!document) return leaf(`document ${id}, which sources.csv does not hold`);
  const of = (column: string) => document[column] ?? "";
  const who = [of("AUTHOR"), of("TITLE"), of("PUBLISHER"), of("DATE_PUBLISHED")]
    .filter((part) => part !== "")
    .join(", ");
  return {
    text: `document ${id}${who ? `  ${who}` : ""}`,
    branches: [
      leaf(of("URL_MAIN") || "address not known"),
      leaf(`sha256 ${of("RAW_SHA256")} of the file`),
      ...(of("TEXT_SHA256") === of("RAW_SHA256") ? [] : [leaf(`sha256 ${of("TEXT_SHA256")} of the text`)]),
    ],
  };
}

const leaf = (text: string): Branch => ({ text, branches: [] });

function drawBranch({ text, branches }: Branch): readonly string[] {
  return [
    text,
    ...branches.flatMap((branch, index) => {
      const last = index === branches.length - 1;
      return drawBranch(branch).map((line, at) => `${at === 0 ? (last ? "└─ " : "├─ ") : last ? "   " : "│  "}${line}`);
    }),
  ];
}
