// Synthetic articles of about 3 KB with six figures each; all follows from their number.
const COUNTRIES = "Georgia Turkey Kazakhstan Uzbekistan Ukraine Poland Germany Italy China Japan Brazil Egypt".split(
  " ",
);
const TALK = [
  "Officials of both sides met in the capital and spoke of roads, railways and the rules of trade.",
  "The meeting was the third of its kind, and the first at which the ports had a seat at the table.",
  "A joint statement is to follow, but neither side would say when, or what it might hold.",
  "Carriers have long complained that papers are asked for twice, once on each side of the border.",
];

/** Article `n`, as a line of JSON Lines. */
export function article(n) {
  const [seller, buyer] = [COUNTRIES[n % 12], COUNTRIES[(n + 1 + (Math.floor(n / 12) % 11)) % 12]];
  const year = 1990 + (n % 30);
  const talk = Array.from({ length: 26 }, (_, k) => TALK[(n + k) % TALK.length]).join(" ");
  const text = `Exports from ${seller} to ${buyer} rose ${1 + (n % 20)}.${n % 10} percent to $${1 + (n % 9)}.${n % 7} billion in ${year}, the statistics office said.

${talk}

Imports of ${seller} from ${buyer} amounted to $${2 + (n % 8)}.${n % 9} billion in ${year}, and trade turnover reached $${5 + (n % 15)} billion in ${year}. (${n})
`;
  return { text, published: "2023-01-01" };
}
