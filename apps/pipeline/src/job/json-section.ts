import type { Pack, Section } from "../disk/pack.ts";

/** One value as a section of a pack. */
export const jsonSection = (name: string, value: unknown): Section => ({
  name,
  pieces: [Buffer.from(JSON.stringify(value), "utf8")],
  rows: 1,
});

/** The value of such a section, which this program wrote. */
export async function readJson<Value>(pack: Pack, name: string): Promise<Value> {
  const value: Value = JSON.parse(Buffer.from(await pack.read(name)).toString("utf8"));
  return value;
}
