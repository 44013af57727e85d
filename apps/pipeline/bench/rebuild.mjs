import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { article } from "./corpus.mjs";
import { measure, run } from "./measure.mjs";
import { withFolder } from "./with-folder.mjs";

/** Builds a project of as many folders of an article each: cold, unchanged, and after one more article. */
export const measureRebuild = (articles = 10_000) =>
  withFolder("rebuild", async (folder) => {
    const project = join(folder, "synthetic");
    run("init", project);
    for (let n = 0; n < articles; n += 1) add(project, n);
    const input = `${articles.toLocaleString("en")} articles`;
    const build = () => measure(["build"], { cwd: project });
    const [cold, unchanged] = [await build(), await build()];
    add(project, articles);
    const more = await build();
    const rowOf = (work, spent) => ({ work, input, spent, measured: sharesOf(spent, cold) });
    const bar = { words: "at most 5 % of a cold build", met: more.seconds <= 0.05 * cold.seconds };
    return [
      { work: "build, cold", input, spent: cold },
      rowOf("build, unchanged", unchanged),
      { ...rowOf("build, one article more", more), bar },
    ];
  });

const percent = (share) => `${(100 * share).toFixed(0)} %`;
const sharesOf = ({ seconds, cpu }, cold) =>
  `${percent(seconds / cold.seconds)} of the time of the cold build, ${percent(cpu / cold.cpu)} of its CPU seconds`;

function add(project, n) {
  const folder = join(project, "data", "sources", "example", `2023-01-01-article-${n}`);
  mkdirSync(folder, { recursive: true });
  const { text, published } = article(n);
  const hash = createHash("sha256").update(text).digest("hex");
  writeFileSync(join(folder, "document.txt"), text);
  writeFileSync(
    join(folder, "source.yaml"),
    `document: document.txt\npublisher: example\npublished: ${published}\nlanguage: en\nsha256: ${hash}\nrights:\n  holder: nobody\n  redistributable: false\n`,
  );
}
