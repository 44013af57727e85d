import { settingsOf } from "@sourcebook/model";

type Setting = readonly [column: string, value: string | number | null];

/** The settings of a cell such as `TIME_PERIOD=2020; COUNTERPART_AREA=TUR`, by column, or why it is none. */
export function readFields(text: string): {
  readonly settings: readonly Setting[];
  readonly causes: readonly string[];
} {
  if (text === "") return { settings: [], causes: [] };
  if (!text.includes("=")) return { settings: [], causes: [`"${text}" sets no column; write COLUMN=value`] };
  const settings = settingsOf(text).map(([column, value]): Setting => [column, trimmed(value)]);
  const columns = settings.map(([column]) => column);
  const twice = columns.filter((column, index) => columns.indexOf(column) < index);
  return { settings, causes: twice.map((column) => `${column} is set twice; keep one of them`) };
}

const trimmed = (value: Setting[1]): Setting[1] => (typeof value === "string" ? value.trim() || null : value);
