const RAISED: ReadonlyMap<string, string> = new Map(Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹", (sign, digit) => [String(digit), sign]));

/** "14.4" with a raised 2 is not 14.42: the sign of a note and a power keep their height. */
export const raiseDigits = (text: string): string => text.replaceAll(/\d/g, (digit) => RAISED.get(digit) ?? digit);
