import type { Rule } from "../rule.ts";
import { change } from "./change.ts";
import { cumulative } from "./cumulative.ts";
import { growth } from "./growth.ts";
import { identity, turnoverBalance } from "./identity.ts";
import { partOfWhole } from "./part-of-whole.ts";
import { share } from "./share.ts";

/** Every rule by which cells hang together, in the order in which implied values are preferred. */
export const rules: readonly Rule[] = [growth, identity, turnoverBalance, change, cumulative, share, partOfWhole];
