import { createTextWriter, type MappedText, type TextWriter } from "../mapped-text.ts";
import { raiseDigits } from "../raised-digits.ts";
import type { Page } from "./build-page.ts";
import { ELEMENT_NODE, TEXT_NODE, type PageNode } from "./dom.ts";

// What the HTML standard shows as a block, and a line break: sentences do not go on over these.
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 " +
    "H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
// DEL, S and STRIKE cross out what no longer holds: "<del>$4 billion</del> $4.5 billion".
const SILENT = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT SELECT TEXTAREA BUTTON RT RP DEL S STRIKE".split(" "),
);

/** The text of a node, each block a paragraph. */
export function articleText(node: PageNode, origins: Page["origins"]): MappedText {
  const writer = createTextWriter();
  writeNode(node, origins, writer);
  return writer.finish();
}

function writeNode(node: PageNode, origins: Page["origins"], writer: TextWriter): void {
  for (const child of node.childNodes) {
    const { nodeType, tagName = "" } = child;
    if (nodeType === TEXT_NODE) for (const { text, origin } of origins.get(child) ?? []) writer.write(text, origin);
    if (nodeType !== ELEMENT_NODE || SILENT.has(tagName.toUpperCase())) continue;
    if (tagName === "SUP" && /^\s*\d+\s*$/.test(child.textContent)) writeRaised(child, origins, writer);
    else if (!BLOCKS.has(tagName)) writeNode(child, origins, writer);
    else {
      writer.endParagraph();
      writeNode(child, origins, writer);
      writer.endParagraph();
    }
  }
}

/** "14.4<sup>2</sup>" is not 14.42. */
function writeRaised(node: PageNode, origins: Page["origins"], writer: TextWriter): void {
  for (const child of node.childNodes) {
    if (child.nodeType !== TEXT_NODE) writeRaised(child, origins, writer);
    for (const { text, origin } of origins.get(child) ?? []) writer.write(raiseDigits(text), origin);
  }
}
