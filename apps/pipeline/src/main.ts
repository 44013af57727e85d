#!/usr/bin/env node
import { ExitCode, run } from "@stricli/core";
import { application } from "./application.ts";
import { exitCodes, type Host } from "./command-line/context.ts";

// The reader of a pipe has seen enough: `sourcebook extract ... | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCodes.ok);
    process.stderr.write(`output cannot be written (${error.message})\n`);
    process.exit(exitCodes.failed);
  });
}

const { stdin, stdout, stderr, env } = process;
const host: Host = { stdin, stdout, stderr, env, cwd: () => process.cwd() };
await run(application, process.argv.slice(2), { process: host });

// The library's codes for wrong usage and for failures of its own are negative.
const code = Number(host.exitCode ?? exitCodes.ok);
const usage: readonly number[] = [ExitCode.InvalidArgument, ExitCode.UnknownCommand];
process.exitCode = usage.includes(code) ? exitCodes.usage : code < 0 ? exitCodes.failed : code;
