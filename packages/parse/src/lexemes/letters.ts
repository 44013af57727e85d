/** True for the UTF-16 unit of a digit 0-9. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True for the UTF-16 unit of a letter: the Latin, Greek, Cyrillic and all other scripts below the symbols, CJK and Hangul. */
export const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    : (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
      code === 0xb5 ||
      (code >= 0x3040 && code < 0xd800);

/** True for a sign that is a number by itself: "½". */
export const isFraction = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e);

/** True where a letter or digit stands at `index`. */
export const isWordAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return isLetter(code) || isDigit(code);
};

/** True for a capital letter of a script that has them. */
export const isCapital = (character: string): boolean =>
  character !== character.toLowerCase() && character === character.toUpperCase();
