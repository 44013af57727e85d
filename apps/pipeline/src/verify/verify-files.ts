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
  yield proof(1, checksums(subject));
  const sound = schemas(subject);
  const { readable } = subject;
  if (!readable || sound.failures.length > 0) {
    yield proof(2, sound);
    for (let number = 3; number <= NAMES.length; number += 1) yield proof(number, UNREAD);
    return;
  }
  const made = await makeFiles(readable);
  yield proof(2, joined(sound, generated(made, files)));
  yield proof(3, quotes(readable, files, evidence?.texts ?? null));
  yield proof(4, readings(readable));
  yield proof(5, intervals(readable));
  yield proof(6, derivations(readable, subject));
  yield proof(7, ranks(readable, subject));
  yield proof(8, await workbook(readable, files, made));
  yield proof(9, NO_EXPLORER);
  yield proof(10, await rebuild(readable, files, evidence));
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
const NO_EXPLORER: Finding = { checked: 0, failures: [], note: "not published" };

const proof = (number: number, finding: Finding): Proof => ({ number, name: NAMES[number - 1] ?? "", ...finding });

const joined = (a: Finding, b: Finding): Finding => ({
  checked: a.checked + b.checked,
  failures: [...a.failures, ...b.failures],
});
