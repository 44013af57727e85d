import type { Catalogue, Quantity } from "@sourcebook/model";
import type { Language } from "../languages/language.ts";
import { findQuantities } from "../quantities/find-quantities.ts";

/** A unit and the power of ten that its scale words stand for; the unit is null where the words are a scale alone. */
export type NamedUnit = { readonly unit: string | null; readonly mult: number };

/** Reads a code or label of the catalogue, or what the language calls a unit: `mln USD`, `US$ million`, `thsd. t`, `%`. */
export function readUnit(words: string, catalogue: Catalogue, language: Language): NamedUnit | null {
  const listed = listedUnit(words, catalogue);
  if (listed !== null) return { unit: listed, mult: 0 };
  const [first = "", ...rest] = words.split(" ");
  const said = [`2 ${words}`, `${first} 2 ${rest.join(" ")}`.trim(), `2 ${words.replaceAll(".", "")}`];
  const quantity = said.map((each) => soleQuantity(each, language)).find((each) => each !== null);
  if (quantity) return { unit: quantity.unit === "NUMBER" ? null : quantity.unit, mult: quantity.mult };
  // "thousand persons": a scale and a unit of the catalogue
  const scale = rest.length > 0 ? soleQuantity(`2 ${first}`, language) : null;
  const unit = scale?.unit === "NUMBER" ? listedUnit(rest.join(" "), catalogue) : null;
  return scale && unit !== null ? { unit, mult: scale.mult } : null;
}

function listedUnit(words: string, { units, unit }: Catalogue): string | null {
  const known = unit(words) ?? units.find(({ label }) => label.toLowerCase() === words.toLowerCase());
  return known?.code ?? null;
}

/** The quantity that a text is and nothing else; a bare number says nothing of a unit. */
function soleQuantity(text: string, language: Language): Quantity | null {
  const { quantities, refused } = findQuantities(text, language);
  const [mention, ...others] = quantities;
  if (!mention || others.length + refused.length > 0 || mention.start > 0 || mention.end < text.length) return null;
  const { quantity } = mention;
  return quantity.value === "2" && (quantity.unit !== "NUMBER" || quantity.mult > 0) ? quantity : null;
}
