import { csv } from "./csv.ts";
import { datapackage } from "./datapackage.ts";
import { readme } from "./readme.ts";
import { sums } from "./sums.ts";
import type { Target } from "./target.ts";
import { xlsx } from "./xlsx.ts";

/** Every target, in the order of writing: those that quote the hashes of others come after them. */
export const targets: readonly Target[] = [csv, xlsx, readme, datapackage, sums];
