import { isLetter } from "../lexemes/letters.ts";
import { skipSpace, skipSpaceBefore, type Token, tokenAfter, tokenBefore } from "./tokens.ts";

/**
 * Phrases with what they mean. Words stand in lower case and match any case; a phrase with a capital matches only as it is written
 * ("MW", "EUR"). A hyphen that joins two words in the text counts as a space: "percentage-point".
 */
export type Phrases<Meaning> = Readonly<Record<string, Meaning>>;

type Node<Meaning> = { readonly next: Map<string, Node<Meaning>>; meaning: Meaning | undefined };

/** Phrases as a tree of words, for reading forwards from a position or backwards to it. */
export type PhraseTable<Meaning> = Node<Meaning> & {
  /** The ASCII characters that a phrase can start with (end with, backwards): most places are passed by on this alone. */
  readonly edges: Uint8Array;
};

/** What a phrase means and where it stands. */
export type PhraseMatch<Meaning> = { readonly start: number; readonly end: number; readonly meaning: Meaning };

type Direction = "forwards" | "backwards";

/** Builds the tree once for a language. */
export function phraseTable<Meaning>(phrases: Phrases<Meaning>, direction: Direction): PhraseTable<Meaning> {
  const root = { next: new Map<string, Node<Meaning>>(), meaning: undefined, edges: new Uint8Array(128) };
  root.edges[HYPHEN] = direction === "forwards" ? 1 : 0;
  for (const [phrase, meaning] of Object.entries(phrases)) {
    const words = tokensOf(phrase);
    if (direction === "backwards") words.reverse();
    for (const edge of edgesOf(words[0] ?? "", direction)) if (edge < 128) root.edges[edge] = 1;
    let node: Node<Meaning> = root;
    for (const word of words) {
      const next: Node<Meaning> = node.next.get(word) ?? { next: new Map(), meaning: undefined };
      node.next.set(word, next);
      node = next;
    }
    node.meaning ??= meaning;
  }
  return root;
}

/** The longest phrase that starts at or after `from`, with nothing but space or one joining hyphen before it. */
export function phraseAfter<Meaning>(
  table: PhraseTable<Meaning>,
  text: string,
  from: number,
): PhraseMatch<Meaning> | null {
  const edge = skipSpace(text, from);
  if (edge < 0 || !mayStart(table, text.charCodeAt(edge))) return null;
  let node: Node<Meaning> = table;
  let position = from;
  let start = -1;
  let found: PhraseMatch<Meaning> | null = null;
  for (;;) {
    let token = tokenAfter(text, position);
    let next = token && childOf(node, token.raw);
    if (token && !next && isHyphen(token.raw) && token.start === position) {
      token = tokenAfter(text, token.end);
      next =
        token && token.start === position + 1 && isLetter(token.raw.charCodeAt(0)) ? childOf(node, token.raw) : null;
    }
    if (!token || !next) return found;
    if (start < 0) start = token.start;
    if (next.meaning !== undefined) found = { start, end: token.end, meaning: next.meaning };
    node = next;
    position = token.end;
  }
}

/** The longest phrase that ends at or before `to`, with nothing but space after it, and starts no earlier than `floor`. */
export function phraseBefore<Meaning>(
  table: PhraseTable<Meaning>,
  text: string,
  to: number,
  floor: number,
): PhraseMatch<Meaning> | null {
  const edge = skipSpaceBefore(text, to);
  if (edge <= floor || !mayStart(table, text.charCodeAt(edge - 1))) return null;
  let node: Node<Meaning> = table;
  let position = to;
  let end = -1;
  let found: PhraseMatch<Meaning> | null = null;
  for (;;) {
    let token: Token | null = tokenBefore(text, position);
    let next = token && childOf(node, token.raw);
    if (token && !next && end >= 0 && isHyphen(token.raw) && token.end === position) {
      token = tokenBefore(text, token.start);
      next = token && token.end === position - 1 ? childOf(node, token.raw) : null;
    }
    if (!token || !next || token.start < floor) return found;
    if (end < 0) end = token.end;
    if (next.meaning !== undefined) found = { start: token.start, end, meaning: next.meaning };
    node = next;
    position = token.start;
  }
}

/** True for a hyphen, also the one that forbids a line break. */
export const isHyphen = (raw: string): boolean => raw === "-" || raw === "\u2010" || raw === "\u2011";

const HYPHEN = 0x2d;

const mayStart = <Meaning>({ edges }: PhraseTable<Meaning>, code: number): boolean => code > 127 || edges[code] === 1;

function edgesOf(word: string, direction: Direction): number[] {
  const character = direction === "forwards" ? word.slice(0, 1) : word.slice(-1);
  return [character.charCodeAt(0), character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)];
}

function childOf<Meaning>(node: Node<Meaning>, raw: string): Node<Meaning> | null {
  return node.next.get(raw) ?? node.next.get(raw.toLowerCase()) ?? null;
}

function tokensOf(phrase: string): string[] {
  const words: string[] = [];
  for (let token = tokenAfter(phrase, 0); token; token = tokenAfter(phrase, token.end)) words.push(token.raw);
  return words;
}
