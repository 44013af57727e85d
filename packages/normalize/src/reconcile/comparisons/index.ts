import type { Compare } from "./comparison.ts";
import { magnitude } from "./magnitude.ts";
import { mirror } from "./mirror.ts";
import { mixedReporter } from "./mixed-reporter.ts";
import { sameDigits } from "./same-digits.ts";
import { sameKey } from "./same-key.ts";
import { stockBound } from "./stock-bound.ts";

/** Every check that narrows nothing. */
export const comparisons: readonly Compare[] = [sameKey, mirror, stockBound, sameDigits, magnitude, mixedReporter];
