import { runChild } from "./child.mjs";

/**
 * @param {readonly import("./subjects/index.mjs").Subject[]} subjects
 * @param {(bytes: number) => string} write writes a sample of the corpus and tells its path
 * @param {{ profile: string | undefined, progress: (what: string) => void }} options
 */
export async function runThroughput(subjects, write, { profile, progress }) {
  const paths = new Map([...new Set(subjects.map(({ bytes }) => bytes))].map((bytes) => [bytes, write(bytes)]));
  const results = [];
  for (const { id, name, bytes } of subjects) {
    progress(`throughput: ${name}`);
    const flags = profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${id}.cpuprofile`] : [];
    const { messages } = await runChild("measure-throughput.mjs", [id, paths.get(bytes)], { flags });
    results.push(messages.at(-1));
  }
  return results;
}
