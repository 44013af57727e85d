import { join } from "node:path";
import { lockFolder } from "./lock-folder.ts";
import { publishStaged, stageFolder } from "./staged-folder.ts";

// A program of its own: publishes one generation after the other, as fast as it can, until it is killed. Every file of a
// generation holds its number.
const [folder = ".", first = "1"] = process.argv.slice(2);
const names = ["a.csv", "b.csv", "wide/c.csv", "d.xlsx", "SHA256SUMS"];
for (let generation = Number(first); ; generation += 1) {
  const lock = await lockFolder(folder, { milliseconds: 10_000, onWait: () => {} });
  if (!lock) throw new Error("the lock of a killed run still stands");
  const chunks = [Buffer.from(`${generation}`)];
  await publishStaged(
    await stageFolder(
      names.map((path) => ({ path, chunks })),
      join(folder, "x"),
    ),
  );
  await lock.release();
  process.stdout.write(`${generation}\n`);
}
