import { text } from "./cell.ts";
import { column, type SheetSpec } from "./sheet.ts";

/** A note: what it says, and the columns that it explains, by worksheet. */
type Note = { readonly says: string; readonly explains: Readonly<Record<string, readonly string[]>> };

const NOTES: readonly Note[] = [
  {
    says: "A value is a number in base units (dollars, percent, persons), shown as the sentence scales it and with the decimals that it states: 2.6 bn is 2600000000 in the cell, 14.4 % is 14.4.",
    explains: { Observations: ["Value"], Claims: ["Value"], Revisions: ["Value"] },
  },
  {
    says: "Lower and upper bounds say what a careful writer may have meant: half a unit of the last stated digit either way ($2.9 billion is from 2.85 to 2.95 billion), one side only for words such as more than or nearly, none for about. Counted things and ranks are exact.",
    explains: { Observations: ["Lower", "Upper"], Claims: ["Lower", "Upper"], Charts: ["Lower", "Upper"] },
  },
  {
    says: "A level is the value as it is; growth, difference, share and rank are measures of their own and are never mixed with levels. A multiple such as doubled is growth with the unit times.",
    explains: { Observations: ["Measure"] },
  },
  {
    says: "Actual is stated as having happened or being so; a forecast is expected by somebody, a target planned, a potential merely said to be possible.",
    explains: { Observations: ["Statement"] },
  },
  {
    says: "Said by is the speaker whom the sentence names. Reporter is the area whose agency or official measured, where the sentence says so. The publisher of the document stands in Source.",
    explains: { Observations: ["Said by", "Reporter", "Source"] },
  },
  {
    says: "The status is a code of SDMX CL_OBS_STATUS in words. Unvalidated was read by rule and not reviewed; low reliability means an inferred period or area, or a contradiction; imputed by a receiving agency means computed here from stated values.",
    explains: { Observations: ["Status"] },
  },
  {
    says: "Two figures are consistent where some value satisfies both as their words suggest, in tension where only the widest reading of the words lets them meet, in contradiction where no value satisfies both. Nothing is averaged and nothing is corrected without a person's decision.",
    explains: { Observations: ["Conflict"], Checks: ["Verdict"] },
  },
  {
    says: "Derived values are formulas: they look their inputs up by key and follow a changed cell. Spreadsheets compute with 15 digits; the published values are computed exactly and then rounded, the value to four significant digits (more where its bounds are closer), bounds outward to ten.",
    explains: { Derived: ["Value", "Lower", "Upper"], Checks: ["Overlap lower", "Overlap upper", "Overlap share"] },
  },
  {
    says: "A claim stays as it was read; a value that a person has corrected stands in Observations.",
    explains: { Claims: ["As stated"], Observations: ["Review"] },
  },
  {
    says: "A claim that repeats a sentence of an earlier document adds no witness: it supports the observation of the claim that it repeats.",
    explains: { Claims: ["Repeats"] },
  },
  {
    says: "Open the sentence leads to the page with a text fragment: browsers that know it scroll to the number and highlight it, others open the page.",
    explains: { Observations: ["Source"], Claims: ["Open at source"] },
  },
  {
    says: "Valid from and to are dates of documents and decisions: what a reader of all documents up to that day would have seen.",
    explains: { Revisions: ["Valid from", "Valid to"] },
  },
];

/** What columns mean, in one place. */
export const notesSheet = (): SheetSpec => ({
  name: "Notes",
  title: "Notes",
  description: "What the columns of the other worksheets mean.",
  statements: [],
  table: {
    name: "notes",
    columns: [column("Note", 10), column("Text", 90), column("Worksheets", 44)],
    rows: NOTES.map(({ says, explains }, at) => ({
      key: label(at),
      cells: [
        text(label(at)),
        text(says),
        text(
          Object.entries(explains)
            .map(([sheet, titles]) => `${sheet}: ${titles.join(", ")}`)
            .join("; "),
        ),
      ],
    })),
    browse: false,
  },
});

const label = (at: number): string => `[note ${at + 1}]`;

/** The notes that explain columns of a sheet, for a line above its table: headers stay as formulas name them. */
export function noteStatements(sheet: string): readonly string[] {
  const parts = NOTES.flatMap(({ explains }, at) => {
    const titles = explains[sheet];
    return titles ? [`${titles.join(", ")} ${label(at)}`] : [];
  });
  return parts.length > 0 ? [`The worksheet Notes explains: ${parts.join("; ")}.`] : [];
}
