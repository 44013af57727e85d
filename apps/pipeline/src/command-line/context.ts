import type { CommandContext, StricliProcess } from "@stricli/core";

/** The process as commands see it. */
export type Host = StricliProcess & Readonly<Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "cwd">>;

/** What a command is run with: its only way to arguments, streams and exit code. */
export type Context = CommandContext & { readonly process: Host };

/** The exit codes of every command; `partial` is done without what was refused. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, partial: 3 } as const;
