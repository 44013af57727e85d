import { annotations } from "./annotations.ts";
import { changelog } from "./changelog.ts";
import { citation } from "./citation.ts";
import { csv } from "./csv.ts";
import { csvw } from "./csvw.ts";
import { datapackage } from "./datapackage.ts";
import { licence } from "./licence.ts";
import { readme } from "./readme.ts";
import { sums } from "./sums.ts";
import type { Target } from "./target.ts";
import { texts } from "./texts.ts";
import { xlsx } from "./xlsx.ts";

/** Every target, in the order of writing: those that quote the hashes of others come after them. */
export const targets: readonly Target[] = [
  csv,
  texts,
  xlsx,
  annotations,
  csvw,
  licence,
  citation,
  readme,
  changelog,
  datapackage,
  sums,
];
