import type { Span } from "@sourcebook/model";
import { type MappedText, originOf } from "./mapped-text.ts";

/** Where spans of a text stand in the bytes of its file, end-exclusive: `byte=120,132`. */
export const byteSelector =
  (mapped: MappedText, toByte: (offset: number) => number) =>
  (span: Span): string | null => {
    const origin = originOf(mapped, span);
    return origin && `byte=${toByte(origin.start)},${toByte(origin.end)}`;
  };
