// Documents that no newspaper prints and a reader must survive. Each function makes `length` characters.

const fill = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Numbers that look random and are the same in every run (Lehmer's generator, modulus 2^31 - 1). */
function* draws() {
  let state = 20_220_217;
  while (true) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

const subjects = [
  "Exports",
  "Imports",
  "Trade with Georgia",
  "Direct investment",
  "Steel output",
  "The budget deficit",
];
const changes = ["rose", "fell", "climbed", "dropped", "edged up", "slumped"];
const times = [
  "in January-November 2021",
  "last year",
  "in the first half",
  "from a year earlier",
  "in May",
  "by 2025",
];
const tails = [", the ministry said. ", "; analysts had expected more. ", ", against $3.4 bn before. ", ". "];

/** "Exports fell 12.4 percent to $3.07 billion last year, the ministry said. Steel output rose ..." without a line break. */
function prose(length) {
  const draw = draws();
  const next = () => draw.next().value;
  const pick = (words) => words[next() % words.length];
  const parts = [];
  for (let size = 0; size < length; size += parts.at(-1).length) {
    const figures = `${(next() % 400) / 10} percent to $${(next() % 900) / 100} billion`;
    parts.push(`${pick(subjects)} ${pick(changes)} ${figures} ${pick(times)}${pick(tails)}`);
  }
  return parts.join("").slice(0, length);
}

function digits(length) {
  const draw = draws();
  return Array.from({ length }, () => String(draw.next().value % 10)).join("");
}

const nested = (length) => "([{".repeat(length / 6) + "}])".repeat(length / 6);

/** @type {Readonly<Record<string, (length: number) => string>>} */
export const hostileTexts = {
  "one line of prose": prose,
  "only digits": digits,
  "1-1-1-": fill("1-1-1-"),
  "nested brackets": nested,
  "one sentence repeated": fill("Turkey's exports to Iran grew by 14.4 percent to $2.9 billion in 2021. "),
  "and and and": fill("and "),
  "one long word": fill("a"),
  "only $": fill("$"),
  January: fill("January "),
  "only quotes": fill('"'),
};
