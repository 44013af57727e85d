/** "in volume", "by weight", "in terms of quantity", "in real terms"; "in volume of trade" says nothing, for trade in money has a volume, too. */
const VOLUME =
  "(?:(?:terms of )?(?:volume|weight|tonnage|quantity)|(?:volume|volumetric|quantity|weight|tonnage|physical|real) terms|constant prices)(?! of)";
const VALUE =
  "(?:(?:terms of )?(?:value|dollars|money)|(?:value|dollar|money|monetary|nominal|cash) terms|current prices)(?! of)";

/** What follows a number up to its next stop, "(22 percent) more in volume"; what opens a clause, "by value, (exports rose 45 percent)". */
const saying = (what: string) => ({
  behind: new RegExp(`^(?:[ -][a-z'’]{1,12}){0,5},?\\s\\(?(?:in|by)\\s${what}\\b`, "i"),
  ahead: new RegExp(`(?:^|[,;]\\s|\\b(?:and|but|while)\\s)(?:in|by)\\s${what}\\b`, "i"),
});

/** How words beside a rate say what was measured. */
export const measures = { volume: saying(VOLUME), value: saying(VALUE) };
