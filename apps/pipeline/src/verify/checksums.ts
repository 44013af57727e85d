import { dataDigest } from "@sourcebook/export";
import { compareBytes, sha256 } from "@sourcebook/model";
import * as z from "zod";
import { differs, type Failure, type Finding } from "./proof.ts";
import { textOf, type PublishedFiles, type Subject } from "./subject.ts";

const SUMS = "SHA256SUMS";
const LINE = /^([0-9a-f]{64}) {2}(.+)$/;
const digests = z.looseObject({ id: z.string(), "prov:dataDigest": z.string() });

/** Proof 1: SHA256SUMS names every file once, in the order of their bytes, with its hash; the metadata name the data digest. */
export function checksums({ files }: Subject): Finding {
  const listed = readSums(files);
  const written = [...files]
    .filter(([path]) => path !== SUMS)
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  if (!files.has(SUMS)) {
    const missing = { file: SUMS, row: null, column: null, expected: "a file", found: "no such file" };
    return { checked: written.length, failures: [missing, ...digestFailures(files, dataDigest(written))] };
  }
  const order = listed.map(({ path }) => path);
  const failures = [
    ...differs({ file: SUMS, row: null, column: null }, order.toSorted(compareBytes).join(" "), order.join(" ")),
    ...listed.flatMap(({ path, hash }, index) =>
      differs(
        { file: SUMS, row: index + 1, column: path },
        hash,
        written.find((file) => file.path === path)?.sha256 ?? "no such file",
      ),
    ),
    ...written
      .filter(({ path }) => order.filter((each) => each === path).length !== 1)
      .map(({ path }): Failure => ({
        file: SUMS,
        row: null,
        column: path,
        expected: "one line",
        found: `${order.filter((each) => each === path).length} lines`,
      })),
    ...digestFailures(files, dataDigest(written)),
  ];
  return { checked: written.length, failures };
}

function readSums(files: PublishedFiles): readonly { readonly path: string; readonly hash: string }[] {
  const text = textOf(files, SUMS) ?? "";
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      const [, hash = "no line of sha256sum", path = line] = LINE.exec(line) ?? [];
      return { path, hash };
    });
}

function digestFailures(files: PublishedFiles, digest: string): readonly Failure[] {
  const file = "datapackage.json";
  const metadata = digests.safeParse(jsonOf(textOf(files, file)));
  if (!metadata.success)
    return [{ file, row: null, column: "prov:dataDigest", expected: `sha256:${digest}`, found: "" }];
  return [
    ...differs({ file, row: null, column: "prov:dataDigest" }, `sha256:${digest}`, metadata.data["prov:dataDigest"]),
    ...differs({ file, row: null, column: "id" }, `urn:sha256:${digest}`, metadata.data.id),
  ];
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
