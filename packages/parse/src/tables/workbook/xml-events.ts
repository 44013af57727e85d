import { SaxesParser } from "saxes";

/** What comes next in an XML file; names are without their prefixes. */
export type XmlEvent =
  | { readonly kind: "open"; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "close"; readonly name: string };

type Attributes = Readonly<Record<string, string>>;

/** So much is read at a time: its events are in memory together, and who has seen enough stops without the rest being looked at. */
const SLICE = 1 << 13;

/**
 * Reads the XML of a part event by event; a part that there is not has none. Throws on what breaks the rules of XML; entities that
 * a file defines itself are unknown here, so that none can grow.
 */
export function* xmlEvents(bytes: Uint8Array | null): Generator<XmlEvent> {
  if (!bytes) return;
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let events: XmlEvent[] = [];
  parser.on("opentag", ({ name, attributes }) => events.push({ kind: "open", name: localName(name), attributes }));
  parser.on("text", (text) => events.push({ kind: "text", text }));
  parser.on("cdata", (text) => events.push({ kind: "text", text }));
  parser.on("closetag", ({ name }) => events.push({ kind: "close", name: localName(name) }));
  for (let at = 0; at < bytes.length; at += SLICE) {
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
    yield* events;
    events = [];
  }
  parser.close();
  yield* events;
}

/** Programs write `<x:row>` as well as `<row>`. */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
