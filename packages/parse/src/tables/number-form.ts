/** The character before the decimals; the other one may part groups of three digits. */
export type DecimalMark = "." | ",";

/** A number as a cell of a table writes it. */
export type NumberForm = {
  /** With a point and without groups; keeps trailing zeros. */
  readonly value: string;
  readonly decimals: number;
  readonly isPercent: boolean;
};

const PARTS =
  /^(?<open>\( ?)?(?<sign>[-\u2212\u2013+] ?)?(?<digits>[\d., '\u2019]*\d) ?(?<percent>%)?(?<close> ?\))?$/u;
/** No number is longer; keeps the search short on long texts. */
const LONGEST = 60;

/** Reads `1 234,5`, `(123)`, `-2.40`, `14,4 %` by the decimal mark of the table; null for anything else, `1,23,456` included. */
export function readNumber(cell: string, decimal: DecimalMark): NumberForm | null {
  const { open, sign = "", digits = "", percent, close } = partsOf(cell);
  if (digits === "" || (open === undefined) !== (close === undefined) || (open && sign)) return null;
  const [whole = "", fraction = "", ...more] = digits.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction) || !isGrouped(whole, decimal, fraction)) return null;
  const isNegative = open !== undefined || /^[-\u2212\u2013]/.test(sign);
  const integer = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0";
  return {
    value: `${isNegative ? "-" : ""}${integer}${fraction && "."}${fraction}`,
    decimals: fraction.length,
    isPercent: percent !== undefined,
  };
}

/** What a number tells of its decimal mark: `either` for `1,234`, which can be two numbers; null where it tells nothing. */
export function markTold(cell: string): DecimalMark | "either" | null {
  const { digits = "" } = partsOf(cell);
  const marks = digits.match(/[.,]/g) ?? [];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first !== last) return asMark(last);
  if (marks.length > 1) return other(asMark(first));
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "either" : asMark(first);
}

const asMark = (mark: string): DecimalMark => (mark === "." ? "." : ",");
const other = (mark: DecimalMark): DecimalMark => (mark === "." ? "," : ".");

function partsOf(cell: string): Partial<Record<string, string>> {
  return cell.length > LONGEST ? {} : (PARTS.exec(cell)?.groups ?? {});
}

/** Nothing before the decimals, digits without groups, or groups of three after the first, parted by one character. */
function isGrouped(whole: string, decimal: DecimalMark, fraction: string): boolean {
  if (whole === "") return fraction !== "";
  if (/^\d+$/.test(whole)) return true;
  const parts = /^\d{1,3}(?<mark>[., '\u2019])\d{3}(?:\k<mark>\d{3})*$/u.exec(whole);
  return parts !== null && parts.groups?.["mark"] !== decimal;
}
