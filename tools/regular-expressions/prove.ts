import { check, type Diagnostics } from "recheck";
import type { Expression } from "./expression.ts";

/** What recheck finds of an expression. */
export type Verdict =
  /** No text makes it slow: by its automaton, or as far as fuzzing could tell. */
  | { readonly is: "safe"; readonly by: "automaton" | "fuzzing" }
  /** A text makes it slow: `attack` is one, as an expression of JavaScript. */
  | { readonly is: "vulnerable"; readonly complexity: string; readonly attack: string }
  | { readonly is: "undecided"; readonly reason: string };

/** Milliseconds for one expression. */
const timeout = 20_000;

/** Asks for a proof, and where the automaton has none (look-around, back-references, too many states) for an attack. */
export async function prove({ source, flags }: Expression): Promise<Verdict> {
  const proof = await check(source, flags, { checker: "automaton", timeout });
  return verdictOf(proof.status === "unknown" ? await check(source, flags, { checker: "fuzz", timeout }) : proof);
}

function verdictOf(found: Diagnostics): Verdict {
  if (found.status === "safe") return { is: "safe", by: found.checker === "automaton" ? "automaton" : "fuzzing" };
  if (found.status === "unknown") return { is: "undecided", reason: found.error.kind };
  return { is: "vulnerable", complexity: found.complexity.summary, attack: found.attack.pattern };
}
