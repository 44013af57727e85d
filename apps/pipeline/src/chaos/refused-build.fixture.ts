import type { Ended } from "../fixtures/compiled-program.fixture.ts";
import type { Publication } from "./growing-project.fixture.ts";

/** Lines for a person: how far it has come, what is wrong and where, that nothing was published. */
const CLEAR = /^(reading |writing |nothing published: |(\S+: )?error: )[^\n]+$/;
const STANDS_ANEW = "the new one stands there";

/** What is wrong with how a build ended that the system refused something, and with what then stands. */
export function problemsOf({ code, stderr }: Ended, stands: Publication | null): readonly string[] {
  if (code === 0) return stands === "new" ? [] : [`it said that it had published, and ${stands} stands`];
  const unclear = stderr.split("\n").filter((line) => line !== "" && !CLEAR.test(line));
  return [
    ...(unclear.length === 0 && stderr.includes("error: ") ? [] : [`it ended with ${code} and said ${stderr}`]),
    ...(stands === (stderr.includes(STANDS_ANEW) ? "new" : "old") ? [] : [`${stands} stands, and it said ${stderr}`]),
  ];
}
