/** A stretch of a text, end-exclusive. Published spans count Unicode code points; inside `parse` they count UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Do the two share at least one character? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Does `outer` hold all of `inner`? */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
