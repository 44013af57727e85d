import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { compareBytes, decisionEntrySchema, type Catalogue, type Issue } from "@sourcebook/model";
import type { PlacedDecision } from "@sourcebook/normalize";
import * as z from "zod";
import { readYaml } from "../entries/read-yaml.ts";
import { unknownCodes } from "../entries/unknown-codes.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { errorCode, fileIssue, readBytes } from "./read-bytes.ts";

/** What people decided, and what is wrong with how they wrote it. */
export type DecisionsFolder = { readonly decisions: readonly PlacedDecision[]; readonly issues: readonly Issue[] };

/**
 * Reads the folder `data/decisions`: `<publisher>.yaml` holds the decisions on claims of that publisher's documents, in a list.
 * A project without the folder has none. `name` is what the problems call the folder.
 */
export async function readDecisions(folder: string, name: string, catalogue: Catalogue): Promise<DecisionsFolder> {
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).toSorted(compareBytes);
    const read = files.map((file) => readFile(join(folder, file), join(name, file), catalogue));
    return { decisions: read.flatMap(({ decisions }) => decisions), issues: read.flatMap(({ issues }) => issues) };
  } catch (error) {
    return { decisions: [], issues: errorCode(error) === "ENOENT" ? [] : [fileIssue(error, name)] };
  }
}

function readFile(path: string, file: string, catalogue: Catalogue): DecisionsFolder {
  const publisher = basename(file, ".yaml");
  const unknown: readonly Issue[] = catalogue.publisher(publisher)
    ? []
    : [{ code: "UNKNOWN_PUBLISHER", publisher, at: { file } }];
  const { bytes, issue } = readBytes(path, file);
  if (!bytes) return { decisions: [], issues: [...unknown, issue] };
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === null) return { decisions: [], issues: [...unknown, decoded.issue] };
  // a file of which all decisions were taken out is empty
  const { value, issues, lineOf } = readYaml(decoded.text, z.array(decisionEntrySchema).nullable(), file);
  const decisions = (value ?? []).map((entry, index) => ({ entry, at: { file, line: lineOf(index, "expect") } }));
  const uncatalogued = (value ?? []).flatMap((entry, index): Issue[] => {
    if (entry.verb !== "correct") return [];
    const causes = unknownCodes(Object.entries(entry.set), catalogue);
    return causes.map((cause) => ({
      code: "INVALID_ENTRY",
      path: `[${index}].set`,
      cause,
      at: { file, line: lineOf(index, "set") },
    }));
  });
  return { decisions, issues: [...unknown, ...issues, ...uncatalogued] };
}
