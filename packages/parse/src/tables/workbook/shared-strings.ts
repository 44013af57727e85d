import { xmlEvents } from "./xml-events.ts";

/** Reads the texts that cells refer to by their number. What says how they are pronounced is no part of them. */
export function readStrings(part: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isPhonetic = false;
  for (const event of xmlEvents(part)) {
    if (event.kind === "text") {
      if (isText && !isPhonetic) text += event.text;
      continue;
    }
    const isOpen = event.kind === "open";
    if (event.name === "rPh") isPhonetic = isOpen;
    else if (event.name === "t") isText = isOpen;
    else if (event.name === "si") {
      if (!isOpen) strings.push(text);
      text = "";
    }
  }
  return strings;
}
