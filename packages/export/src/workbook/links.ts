import type { RowNumbers } from "./addresses.ts";
import type { CellSpec } from "./cell.ts";
import { relationship } from "./relationships.ts";
import { tag } from "./xml.ts";

/** Excel keeps no more links on a sheet, and no longer addresses. */
const MAX_LINKS = 65_530;
const MAX_URL = 2_079;

/** A cell that leads somewhere. */
export type LinkCell = Extract<CellSpec, { kind: "internal" | "external" }>;

/** A cell that leads to another worksheet. */
export type InternalLink = Extract<CellSpec, { kind: "internal" }>;

/** The links of one worksheet, gathered while its rows are written. */
export type Links = {
  /** Lets the cell at this address lead where it says; false where that cannot be. */
  readonly add: (address: string, cell: LinkCell) => boolean;
  /** The element of the worksheet that has them; none of none. */
  readonly xml: () => string;
  /** The pages that they lead to. */
  readonly relationships: () => readonly string[];
};

/** No links yet; `rows` tells where those inside the workbook lead. */
export function createLinks(rows: RowNumbers): Links {
  const elements: string[] = [];
  const pages: string[] = [];
  return {
    add(ref, cell) {
      const target = cell.kind === "internal" ? internalTarget(cell, rows) : externalTarget(cell.url);
      if (target === null || elements.length >= MAX_LINKS) return false;
      if (cell.kind === "internal") elements.push(tag("hyperlink", { ref, location: target }));
      else {
        const id = `link${pages.length + 1}`;
        pages.push(relationship(id, "hyperlink", { Target: target, TargetMode: "External" }));
        elements.push(tag("hyperlink", { ref, "r:id": id }));
      }
      return true;
    },
    xml: () => (elements.length === 0 ? "" : tag("hyperlinks", {}, ...elements)),
    relationships: () => pages,
  };
}

/** The XML of a worksheet with the links gathered for it. */
export const withLinks = (xml: string, links: Links): string => xml.replace(/(?=<pageMargins\b)/, () => links.xml());

function internalTarget({ sheet, key }: InternalLink, rows: RowNumbers): string | null {
  const row = key === null ? 1 : rows.get(sheet)?.get(key);
  return row === undefined ? null : `'${sheet}'!A${row}`;
}

/** Without its fragment, which marks the sentence, where the address is too long with it. */
function externalTarget(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url).href : null;
  if (address === null || address.length <= MAX_URL) return address;
  const page = address.replace(/#.*$/s, "");
  return page.length <= MAX_URL ? page : null;
}
