import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import type { Expression } from "./expression.ts";

/** Makes a text of about so many characters. */
export type HostileText = (length: number) => string;

/** A piece to repeat, and what leads up to it: in `<!--(?:[^-]|-(?!->))*-->`, "-" after "<!--". */
type Pump = { readonly lead: string; readonly piece: string };

/** The characters that `[^<>]`, given so, may stand for: none where it stands for none that is tried. */
type Members = (characterClass: string) => readonly string[];

/** Characters that classes are tried with, beside those that the expression itself names. */
const PALETTE = "aA0 \n-.\u00e9\u0000";
/** Stands around a text, so that a match begins late and fails late; so do the characters that the expression excludes: "/" of `[^/]`. */
const FOREIGN = "\u0000";

/**
 * Texts made to hurt an expression: each part of it that can be repeated, and each kind of character that it knows, again and
 * again; after what the expression wants before it, which stands there once or every time.
 */
export function hostileTexts({ source, flags }: Expression): readonly HostileText[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const pumps = [...pumpsOf(pattern, "", membersIn(pattern, flags))].filter(({ piece }) => piece !== "");
  const everyTime = pumps.map(({ lead, piece }) => ({ lead: "", piece: lead + piece }));
  const different = new Map([...pumps, ...everyTime].map((pump) => [JSON.stringify(pump), pump]));
  return [...different.values()].flatMap((pump) => excludedBy(pattern).map((around) => textOf(pump, around)));
}

const textOf =
  ({ lead, piece }: Pump, around: string): HostileText =>
  (length) =>
    around + lead + piece.repeat(Math.ceil(length / piece.length)) + around;

/** A character of each class that excludes some, and one that no expression has. */
function excludedBy(pattern: AST.Pattern): readonly string[] {
  const excluded = new Set([FOREIGN]);
  visitRegExpAST(pattern, {
    onCharacterClassEnter({ negate, elements: [first] }) {
      if (negate && first?.type === "Character") excluded.add(String.fromCodePoint(first.value));
    },
  });
  return [...excluded];
}

function membersIn(pattern: AST.Pattern, flags: string): Members {
  const characters = new Set(PALETTE);
  visitRegExpAST(pattern, { onCharacterEnter: ({ value }) => characters.add(String.fromCodePoint(value)) });
  return (characterClass) => {
    const whole = new RegExp(`^${characterClass}$`, flags.replaceAll(/[gy]/g, ""));
    return [...characters].filter((character) => whole.test(character));
  };
}

/** Every part of the expression as a pump. */
function* pumpsOf(node: AST.Pattern | AST.Alternative | AST.Element, lead: string, members: Members): Generator<Pump> {
  if (node.type === "Alternative") {
    yield { lead, piece: exampleOf(node, members) };
    let before = lead;
    for (const element of node.elements) {
      yield* pumpsOf(element, before, members);
      before += exampleOf(element, members);
    }
  } else if (node.type === "Quantifier") yield* pumpsOf(node.element, lead, members);
  else if ("alternatives" in node) for (const each of node.alternatives) yield* pumpsOf(each, lead, members);
  else if (isClass(node)) for (const piece of members(node.raw)) yield { lead, piece };
}

/** A short text that the part stands for; none for what takes no character of its own. */
function exampleOf(node: AST.Alternative | AST.Element, members: Members): string {
  switch (node.type) {
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterClass":
    case "CharacterSet":
    case "ExpressionCharacterClass":
      return members(node.raw)[0] ?? "";
    case "Alternative":
      return node.elements.map((element) => exampleOf(element, members)).join("");
    case "Group":
    case "CapturingGroup":
      return node.alternatives
        .slice(0, 1)
        .map((first) => exampleOf(first, members))
        .join("");
    case "Quantifier":
      return exampleOf(node.element, members).repeat(Math.max(node.min, 1));
    default:
      return "";
  }
}

const isClass = ({ type }: AST.Element | AST.Pattern): boolean =>
  type === "CharacterClass" || type === "CharacterSet" || type === "ExpressionCharacterClass";
