import { exportDataset } from "@sourcebook/export";
import type { Evidence } from "./evidence.ts";
import { collect, compareFiles } from "./generated.ts";
import type { Finding } from "./proof.ts";
import type { PublishedFiles, Readable } from "./subject.ts";

/** Proof 10: building the project again gives every file byte for byte. */
export async function rebuild(
  { description }: Readable,
  files: PublishedFiles,
  evidence: Evidence | null,
): Promise<Finding> {
  if (!evidence) return { checked: 0, failures: [], note: "needs the documents: --project DIR" };
  const { id } = description.dataset;
  const ready = evidence.datasets.find(({ dataset }) => dataset.id === id);
  if (!ready || !evidence.catalogue) {
    const expected = "a dataset that the project makes";
    return {
      checked: 0,
      failures: [{ file: "datapackage.json", row: null, column: "sourcebook:dataset", expected, found: id }],
    };
  }
  const { pipelineVersion } = evidence;
  const made = await collect(
    exportDataset(ready.contents, ready.dataset, evidence.catalogue, {
      pipelineVersion,
      documents: ready.documents,
    }),
  );
  const paths = [...new Set([...made.keys(), ...files.keys()])];
  return { checked: paths.length, failures: paths.flatMap((path) => compareFiles(path, made, files)) };
}
