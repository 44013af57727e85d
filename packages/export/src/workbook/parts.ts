/** The files of an .xlsx package by path: XML as text. */
export type Parts = Map<string, string | Uint8Array>;
