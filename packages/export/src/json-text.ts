/** A value as JSON that any reader takes: halves of characters, which UTF-8 does not have, as U+FFFD like in the tables. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_key, each: unknown) => (typeof each === "string" ? each.toWellFormed() : each), indent);
