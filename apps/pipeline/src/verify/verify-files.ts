import { checksums } from "./checksums.ts";
import { derivations } from "./derivations.ts";
import type { Evidence } from "./evidence.ts";
import { generated, makeFiles } from "./generated.ts";
import { intervals } from "./intervals.ts";
import type { Finding } from "./proof.ts";
import { quotes } from "./quotes.ts";
import { ranks } from "./ranks.ts";
import { readings } from "./readings.ts";
import { rebuild } from "./rebuild.ts";
import { schemas } from "./schemas.ts";
import { readSubject, type PublishedFiles } from "./subject.ts";
import { workbook } from "./workbook.ts";

/** A proof by its number and name, and what it found. */
export type Proof = Finding & { readonly number: number; readonly name: string };

/**
 * Proves a published folder from its files, and from the documents too where `evidence` has them; one proof after the other,
 * in an order in which the quick ones come first. What cannot be read stops the proofs that would compute with it.
 */
export async function* verifyFiles(files: PublishedFiles, evidence: Evidence | null = null): AsyncGenerator<Proof> {
  const subject = readSubject(files);
  yield { number: 1, name: "checksums", ...checksums(subject) };
  const sound = schemas(subject);
  const { readable } = subject;
  if (!readable || sound.failures.length > 0) {
    yield { number: 2, name: "schemas", ...sound };
    for (const [index, name] of NAMES.entries()) if (index >= 2) yield { number: index + 1, name, ...UNREAD };
    return;
  }
  const made = await makeFiles(readable);
  yield { number: 2, name: "schemas", ...joined(sound, generated(made, files)) };
  yield { number: 3, name: "quotes", ...quotes(readable, files, evidence?.texts ?? null) };
  yield { number: 4, name: "readings", ...readings(readable) };
  yield { number: 5, name: "intervals", ...intervals(readable) };
  yield { number: 6, name: "derivations", ...derivations(readable, subject) };
  yield { number: 7, name: "ranks", ...ranks(readable, subject) };
  yield { number: 8, name: "workbook", ...(await workbook(readable, files, made)) };
  yield { number: 9, name: "explorer", checked: 0, failures: [], note: "not published" };
  yield { number: 10, name: "rebuild", ...(await rebuild(readable, files, evidence)) };
}

const NAMES = [
  "checksums",
  "schemas",
  "quotes",
  "readings",
  "intervals",
  "derivations",
  "ranks",
  "workbook",
  "explorer",
  "rebuild",
];
const UNREAD: Finding = { checked: 0, failures: [], note: "not run: tables or metadata are broken" };

const joined = (a: Finding, b: Finding): Finding => ({
  checked: a.checked + b.checked,
  failures: [...a.failures, ...b.failures],
});
