import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** What the figures depend on. `load`: how many processes wanted a core in the minute before. */
export const machine = () => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: availableParallelism(),
  memoryGigabytes: totalmem() / 1e9,
  load: loadavg()[0],
});
