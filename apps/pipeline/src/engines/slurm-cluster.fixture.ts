import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Skippable } from "../other-tools/tool.fixture.ts";
import { processesWith, type Process } from "./cluster-processes.fixture.ts";
import { until } from "./until.fixture.ts";

// A Slurm of two nodes on this machine, which listens on the loopback interface alone and keeps all that it has in one folder.

const PROGRAMS = ["munged", "slurmctld", "slurmd", "sbatch", "squeue", "sinfo", "scontrol"];
const PACKAGES = "slurmctld slurmd slurm-client munge";
/** Debian keeps daemons where users do not look. */
const PATH = `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin`;
const NODES = ["n1", "n2"] as const;
export type Node = (typeof NODES)[number];

export type Cluster = {
  /** What Slurm's programs need to know of it. */
  readonly env: Readonly<Record<string, string>>;
  readonly startController: () => void;
  readonly startNode: (node: Node) => void;
  /** Waits until both nodes are idle. */
  readonly idle: () => Promise<void>;
  /** The daemon that rules over all. */
  readonly controller: () => Promise<readonly Process[]>;
  /** All processes of a node: its daemon, its tasks, and what keeps these. */
  readonly processesOf: (node: Node) => Promise<readonly Process[]>;
  /** The programs that run as tasks, by their index. */
  readonly tasks: () => Promise<ReadonlyMap<number, Process>>;
};

/**
 * A cluster for the tests of a file, gone after them with all that runs on it. A test that asks for it on a machine
 * without Slurm is skipped and says so.
 */
export function slurmCluster(): (context: Skippable) => Cluster {
  const absent = PROGRAMS.filter((name) => !isInstalled(name));
  let cluster: Cluster | undefined;
  let warden: ChildProcess | undefined;
  beforeAll(async () => {
    if (absent.length > 0) return;
    const folder = await mkdtemp(join(tmpdir(), "sourcebook-slurm-"));
    warden = startWarden(folder);
    cluster = await startCluster(folder);
  });
  afterAll(async () => {
    if (!warden) return;
    const ended = new Promise((resolve) => warden?.on("close", resolve));
    warden.stdin?.end();
    await ended;
  });
  return ({ skip }) => {
    if (absent.length > 0) skip(`SKIPPED: no Slurm here: ${absent.join(", ")} (apt-get install ${PACKAGES})`);
    if (!cluster) throw new Error("the cluster did not start");
    return cluster;
  };
}

const isInstalled = (name: string): boolean =>
  spawnSync("sh", ["-c", `command -v ${name}`], { env: { PATH } }).status === 0;

/** What all processes of a cluster have in their environment as SLURM_CONF. */
const configurationFile = (folder: string): string => join(folder, "slurm.conf");

/**
 * Waits for the end of its input, which comes with the end of the tests, even of killed ones; then kills every process of the
 * cluster and removes the folder.
 */
function startWarden(folder: string): ChildProcess {
  const script = `cat > /dev/null
members() { grep -lzxF "SLURM_CONF=$1" /proc/[0-9]*/environ 2> /dev/null | cut -d / -f 3; }
while [ -n "$(members "$1")" ]; do kill -9 $(members "$1"); done
rm -rf "$2"`;
  const args = ["-c", script, "warden", configurationFile(folder), folder];
  return spawn("sh", args, { stdio: ["pipe", "ignore", "ignore"], detached: true });
}

async function startCluster(folder: string): Promise<Cluster> {
  const env = { PATH, SLURM_CONF: configurationFile(folder) };
  const ports = await Promise.all(Array.from({ length: 1 + NODES.length }, freePort));
  await mkdir(join(folder, "state"));
  await writeFile(configurationFile(folder), configuration(folder, ports));
  await writeFile(join(folder, "munge.key"), randomBytes(128), { mode: 0o600 });
  const start = (name: string, args: readonly string[], more = {}) => {
    const log = openSync(join(folder, `${name}.log`), "a");
    spawn(name, args, { env: { ...env, ...more }, stdio: ["ignore", log, log], cwd: folder }).unref();
    closeSync(log);
  };
  const startController = () => start("slurmctld", ["-D"]);
  const startNode = (node: Node) => start("slurmd", ["-D", "-N", node], { SLURMD_NODENAME: node });
  start("munged", ["--foreground", "--force", ...mungeFiles(folder)]);
  await until("munged", () => existsSync(join(folder, "munge.socket")));
  startController();
  NODES.forEach(startNode);
  const ours = () => processesWith("SLURM_CONF", env.SLURM_CONF);
  const cluster: Cluster = {
    env,
    startController,
    startNode,
    idle: async () => void (await until("idle nodes", () => statesOf(env) === "idle idle")),
    controller: async () => (await ours()).filter(({ command }) => command.startsWith("slurmctld")),
    processesOf: async (node) => (await ours()).filter((each) => each.env.get("SLURMD_NODENAME") === node),
    tasks: async () => tasksAmong(await ours()),
  };
  await cluster.idle().catch(async (cause: unknown) => {
    throw new Error(await logsIn(folder), { cause });
  });
  return cluster;
}

/** What the daemons said, which goes with the folder. */
async function logsIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".log"));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

const SINFO = "sinfo";

const statesOf = (env: Cluster["env"]): string =>
  spawnSync(SINFO, ["--noheader", "--Node", "--format=%T"], { env, encoding: "utf8" }).stdout.trim().replace("\n", " ");

const mungeFiles = (folder: string): readonly string[] =>
  ["socket", "key-file", "log-file", "pid-file", "seed-file"].map((name) => {
    return `--${name}=${join(folder, `munge.${name.replace("-file", "")}`)}`;
  });

/** Of the processes of an array task the first, which Slurm's own keeper has started. */
function tasksAmong(processes: readonly Process[]): ReadonlyMap<number, Process> {
  const keepers = new Set(processes.flatMap(({ command, pid }) => (command.startsWith("slurmstepd") ? [pid] : [])));
  const tasks = processes.filter(({ parent, env }) => keepers.has(parent) && env.has("SLURM_ARRAY_TASK_ID"));
  return new Map(tasks.map((task) => [Number(task.env.get("SLURM_ARRAY_TASK_ID")), task]));
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

function configuration(folder: string, [controller, ...ports]: readonly number[]): string {
  const { username } = userInfo();
  const nodes = NODES.map(
    (node, at) => `NodeName=${node} NodeAddr=127.0.0.1 NodeHostname=localhost Port=${ports[at]} CPUs=2`,
  );
  return `ClusterName=sourcebook
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=${controller}
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmUser=${username}
SlurmdUser=${username}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool-%n
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd-%n.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
# A node that is silent for so many seconds is dead; one that speaks again is taken back.
SlurmdTimeout=10
ReturnToService=2
KillWait=1
${nodes.join("\n")}
PartitionName=all Nodes=${NODES.join(",")} Default=YES
`;
}
