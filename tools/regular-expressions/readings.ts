import { hostileTexts } from "../../bench/hostile-texts.mjs";
import { catalogue } from "../../packages/parse/src/languages/catalogue.fixture.ts";
import { english } from "../../packages/parse/src/languages/en/index.ts";
import { parse } from "../../packages/parse/src/parse.ts";
import { findPeriods } from "../../packages/parse/src/periods/find-periods.ts";
import { findQuantities } from "../../packages/parse/src/quantities/find-quantities.ts";
import { documentFromLine } from "../../packages/parse/src/read-document.ts";
import type { HostileText } from "./hostile-strings.ts";

const published = "2022-03-15";

/** What reads a text as a whole. */
const readers: Readonly<Record<string, (text: string) => void>> = {
  findPeriods: (text) => findPeriods(text, english, published),
  findQuantities: (text) => findQuantities(text, english),
  parse(text) {
    const { document } = documentFromLine({ text, published }, {});
    if (!document) throw new Error("the document was refused");
    parse(document, catalogue);
  },
};

/** Each reader with each hostile document of the benchmark. */
export const readings: readonly {
  readonly name: string;
  readonly read: (text: string) => void;
  readonly textOf: HostileText;
}[] = Object.entries(readers).flatMap(([reader, read]) =>
  Object.entries(hostileTexts).map(([text, textOf]) => ({ name: `${reader} of "${text}"`, read, textOf })),
);
