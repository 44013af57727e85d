import type { Issue, Location } from "@sourcebook/model";
import { decodeText } from "../formats/encoding.ts";

/**
 * The text of a CSV file: in the encoding that is given, else as any text is decoded. A guessed code page is not told: a wrong guess
 * spoils names, which are then unknown, and no number.
 */
export async function decodeTable(
  bytes: Uint8Array,
  encoding: string | undefined,
  at: Location,
): Promise<{ readonly text: string } | { readonly issue: Issue }> {
  const unreadable = (cause: string): { readonly issue: Issue } => ({ issue: { code: "UNREADABLE_TABLE", cause, at } });
  if (encoding === undefined) {
    const { text, issue } = await decodeText(bytes, at);
    if (text !== null) return { text };
    return issue.code === "UNKNOWN_FORMAT" ? unreadable("it holds NUL bytes") : { issue };
  }
  const decoder = decoderOf(encoding);
  if (!decoder) return unreadable(`no encoding is called "${encoding}": see table.encoding`);
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return unreadable(`it is not ${encoding}`);
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}
