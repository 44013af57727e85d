import { tag } from "./xml.ts";

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Target = { readonly Target: string; readonly TargetMode?: "External" };

/** What ties a part of the package to another, or to a page. */
export const relationship = (Id: string, kind: string, target: Target): string =>
  tag("Relationship", { Id, Type: `${RELATIONSHIPS}/${kind}`, ...target });

/** A list of relationships with more at its end. */
export const withRelationships = (xml: string, more: readonly string[]): string =>
  xml.replace("</Relationships>", () => `${more.join("")}</Relationships>`);
