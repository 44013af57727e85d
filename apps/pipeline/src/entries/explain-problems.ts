import type * as z from "zod";

/** The way from a record to a value inside it. */
export type Path = readonly PropertyKey[];

/** What is wrong with a value, and which. */
export type Problem = { readonly path: Path; readonly cause: string };

/** The problems that a schema finds in a record. Where a key is misspelt, what the entry as a whole must have is not told besides. */
export function explainProblems(problems: readonly z.core.$ZodIssue[], root: unknown): readonly Problem[] {
  const misspelt = new Set(
    problems.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => wordPath(path)),
  );
  const first = problems.filter(({ code, path }) => code !== "custom" || !misspelt.has(wordPath(path)));
  return first.flatMap((problem) => explainProblem(problem, root));
}

/** A problem of the schema in the words of one who wrote the record; several where several keys are unknown. */
function explainProblem(problem: z.core.$ZodIssue, root: unknown): readonly Problem[] {
  const { path } = problem;
  if (problem.code === "unrecognized_keys") {
    return problem.keys.map((key) => ({ path: [...path, key], cause: "no such key; check its spelling or remove it" }));
  }
  const value = valueAt(root, path);
  const wanted = lowerFirst(problem.message);
  if (value === undefined) return [{ path, cause: `missing; ${wanted.replace(/, received undefined$/, "")}` }];
  if (value === null && path.length === 0) return [{ path, cause: "it holds nothing" }];
  const quotes = isUnquoted(problem, value) ? "; put it in quotes" : "";
  return [{ path, cause: `${wanted}${shown(value)}${quotes}` }];
}

/** Would quotes make the value what is wanted? Any text is; a date is more than that. */
const isUnquoted = (problem: z.core.$ZodIssue, value: unknown): boolean =>
  problem.code === "invalid_type" &&
  problem.expected === "string" &&
  problem.message.startsWith("Invalid input") &&
  typeof value !== "object";

/** `, got "2021-13-01"`: the value, where it is short. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return "";
  const text = JSON.stringify(value);
  return text.length <= 60 ? `, got ${text}` : "";
}

const lowerFirst = (message: string): string =>
  message.replace(/^Invalid input: /, "").replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** `[3].names.en[0]` */
export const wordPath = (path: Path): string =>
  path.reduce<string>(
    (words, step) =>
      typeof step === "number" ? `${words}[${step}]` : words ? `${words}.${String(step)}` : String(step),
    "",
  );
