import { subjectOf } from "./subjects/index.mjs";
import { digits, table } from "./table.mjs";

/**
 * The results of a run as tables.
 * @param {{ machine: any, throughput: any[], hostile: any[] }} results
 * @param {{ markdown: boolean }} format
 */
export function report({ machine, throughput, hostile }, format) {
  const { date, processor, cores, memoryGigabytes, node, platform, load, code } = machine;
  const where = `${date}, Node ${node.slice(1)}, ${platform}, ${processor}, ${cores} cores, ${digits(memoryGigabytes)} GB, load at the start ${load.toFixed(1)}, compiled code ${code}`;
  return [
    where,
    ...(throughput.length > 0 ? [throughputTable(throughput, format)] : []),
    ...(hostile.length > 0 ? [hostileTable(hostile, format)] : []),
  ].join("\n\n");
}

const throughputHeader = [
  "reader",
  "reads",
  "text MB",
  "MB/CPU-s",
  "slowest-fastest pass",
  "documents/s",
  "CPU s",
  "wall s",
  "p50 ms",
  "p99 ms",
  "peak MB",
  "found",
  "failed",
];

const throughputTable = (results, format) =>
  table(throughputHeader, results.map(throughputRow), { ...format, left: 2 });

function throughputRow(result) {
  const { name, reads, timed } = subjectOf(result.subject);
  const text = [name, reads, digits(result.bytes / 1e6)];
  if (!timed) return [...text, "", "", "", "", "", "", "", digits(result.peakMegabytes), "", ""];
  return [
    ...text,
    digits(result.megabytesPerCpuSecond),
    `${digits(result.slowestPass)}-${digits(result.fastestPass)}`,
    digits(result.documentsPerSecond),
    digits(result.cpuSeconds),
    digits(result.wallSeconds),
    digits(result.p50),
    digits(result.p99),
    digits(result.peakMegabytes),
    String(result.found),
    String(result.failed),
  ];
}

const hostileHeader = [
  "document",
  "reader",
  "0.5 MB",
  "1 MB",
  "2 MB",
  "x to 1 MB",
  "x to 2 MB",
  "peak MB",
  "found in 2 MB",
];

const hostileTable = (results, format) => table(hostileHeader, results.map(hostileRow), { ...format, left: 2 });

function hostileRow({ text, subject, limit, times, peakMegabytes }) {
  const all = [500_000, 1_000_000, 2_000_000].map((size) => times.find((time) => time.size === size));
  const [half, one, two] = all;
  const seconds = all.map((time, at) => {
    if (time) return time.found === null ? "fails" : time.seconds.toFixed(3);
    return at === 0 || all[at - 1] ? `> ${limit}, killed` : "-";
  });
  const memory = peakMegabytes === null ? "-" : digits(peakMegabytes);
  const found = two ? String(two.found ?? "-") : "-";
  return [text, subjectOf(subject).name, ...seconds, growth(half, one), growth(one, two), memory, found];
}

const growth = (from, to) =>
  from && to && from.found !== null && to.found !== null ? (to.seconds / from.seconds).toFixed(2) : "-";
