import { documentLineSchema, type Location } from "@sourcebook/model";
import { decodeText } from "./encoding.ts";
import type { Format, Found } from "./format.ts";
import { isJsonLines } from "./input.ts";
import { parseJson } from "./parse-json.ts";
import { rowsTold } from "./rows-in-text.ts";
import { wholeFile } from "./whole-file.ts";

/** An object a line, each a document: `{title?, author?, publisher?, published?, url?, language?, text}`. */
export const jsonLines: Format = {
  id: "json-lines",
  accepts: isJsonLines,
  read: wholeFile(async (bytes, at) => {
    const decoded = await decodeText(bytes, at);
    if (decoded.text === null) return [decoded];
    const lines = decoded.text.split("\n");
    return lines.flatMap((line, index) => (/\S/.test(line) ? readLine(line, index, at) : []));
  }),
};

/** The document of a line. Its place in the file is that of RFC 5147, which counts from 0. */
export function readLine(line: string, index: number, { file }: Location): readonly Found[] {
  const at: Location = { ...(file !== undefined && { file }), line: index + 1 };
  const json = parseJson(line);
  if ("cause" in json) return [{ issue: { code: "MALFORMED_JSON", cause: json.cause, at } }];
  const record = documentLineSchema.safeParse(json.value);
  if (!record.success) {
    return record.error.issues.map(({ path, message }) => ({
      issue: { code: "INVALID_ENTRY", path: path.join("."), cause: message, at },
    }));
  }
  const {
    text,
    title = null,
    author = null,
    publisher = null,
    published = null,
    url = null,
    language = null,
  } = record.data;
  const says = { title, author, publisher, published, url, language };
  const selectorOf = (): string => `line=${index},${index + 1}`;
  const raw = new TextEncoder().encode(line);
  return [...rowsTold(text, at), { part: { text: textOfLine({ title, text }), raw, says, selectorOf, at } }];
}

/** The canonical text of a line: the title, where there is one, a blank line, and the text. */
export const textOfLine = ({
  title,
  text,
}: {
  readonly title?: string | null | undefined;
  readonly text: string;
}): string => (title ? `${title}\n\n${text}` : text);
