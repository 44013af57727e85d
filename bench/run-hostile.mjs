import { runChild } from "./child.mjs";
import { hostileTexts } from "./hostile-texts.mjs";

/**
 * Each reader at each hostile document, until it has said nothing for as many seconds as the subject's `hostile`: then it is killed.
 * @param {readonly import("./subjects/index.mjs").Subject[]} subjects
 * @param {(what: string) => void} progress
 */
export async function runHostile(subjects, progress) {
  const results = [];
  for (const text of Object.keys(hostileTexts)) {
    for (const { id, name, hostile } of subjects.filter((subject) => subject.hostile > 0)) {
      progress(`hostile: ${text}: ${name}`);
      const { messages } = await runChild("measure-hostile.mjs", [id, text], { silence: hostile });
      const peakMegabytes = messages.at(-1).peakMegabytes ?? null;
      results.push({ text, subject: id, limit: hostile, times: fastest(messages), peakMegabytes });
    }
  }
  return results;
}

/** The best run of each size: on a shared machine the others measure the neighbours. */
function fastest(messages) {
  const sizes = [...new Set(messages.flatMap(({ size }) => (size === undefined ? [] : [size])))];
  return sizes.map((size) => {
    const runs = messages.filter((message) => message.size === size).toSorted((a, b) => a.seconds - b.seconds);
    return { size, found: runs[0].found, seconds: runs[0].seconds };
  });
}
