import type { Catalogue } from "@sourcebook/model";
import { findPhrases, stretchOf } from "../lexemes/phrase-table.ts";
import type { Language } from "../languages/language.ts";
import { emptyContext } from "./context.ts";
import { findItems, type Sentence } from "./find-items.ts";
import type { Item } from "./item.ts";
import { readSentence, type SentenceReading, skimSentence, unboundOf } from "./read-sentence.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text with what its sentences are read by. */
type Setting = {
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** The document's date, ISO; null when it is not known. */
  readonly published: string | null;
};

/** What a sentence says, and what it was seen to be made of. */
type ReadSentence = SentenceReading & { readonly items: readonly Item[] };

type Waiting = { readonly sentence: Sentence; readonly isAbout: boolean };

/**
 * Reads the claims of one sentence of a text after another. A number can only be claimed where its sentence names something
 * of the catalogue, or goes on about what the one before did: the others wait, and are only asked what they leave in the context
 * when such a sentence comes. In many texts none does.
 */
export function sentenceReader(setting: Setting): (sentence: Sentence) => ReadSentence {
  const { text, catalogue, language, vocabulary, published } = setting;
  const context = emptyContext();
  const waiting: Waiting[] = [];

  function read(sentence: Sentence, table: Vocabulary["table"]): ReadSentence {
    const items = findItems(text, sentence, table, vocabulary.possessive);
    const reading = { text, start: sentence.start, items, catalogue, language, context };
    return { items, ...(isBare(sentence) ? skimSentence(reading) : readSentence(reading, published)) };
  }

  return (sentence) => {
    const isAbout = isAboutTopic(text, sentence, vocabulary);
    if (sentence.quantities.length > 0 && (isAbout || (waiting.at(-1)?.isAbout ?? context.adjacent))) {
      for (const each of waiting.splice(0)) read(each.sentence, vocabulary.names);
      if (isAbout || context.adjacent) return read(sentence, vocabulary.table);
    }
    waiting.push({ sentence, isAbout });
    return { items: [], findings: [], unbound: unboundOf(sentence, catalogue) };
  };
}

/** Does a phrase stand there that a claim can be about? */
const isAboutTopic = (text: string, { start, end }: Sentence, { topics }: Vocabulary): boolean =>
  findPhrases(stretchOf(text, topics, start, end), topics).length > 0;

const isBare = ({ quantities, periods }: Sentence): boolean => quantities.length + periods.length === 0;
