import type { SegmentLexicon } from "../../segment/lexicon.ts";

const SCALES = "mln bln trln bn mn tn".split(" ");
const UNITS = "pct p.c bbl dlrs".split(" ");

export const segment: SegmentLexicon = {
  abbreviations: new Set([
    ..."Mr Mrs Ms Dr Prof Gen Col Maj Capt Lt Sgt Sen Rep Gov Hon Rev St Mt Ft Jr Sr".split(" "),
    ..."Inc Corp Ltd Co Cos Bros Plc Cie SpA No Nos vs etc approx est dept fig vol pp".split(" "),
    ..."Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split(" "),
    ...SCALES,
    ...UNITS,
  ]),
  scales: new Set(SCALES),
  units: new Set(UNITS),
  currency:
    /^(?:\p{Lu}{1,4}$|Euro|Dollar|Canad|Austral|Hong|New|Sing|Turk|Russ|Yuan|Swiss|Indian|Chin|Japan|Czech|Polish|Swed|Norw|Dan|Mexic|Pakist|Kenya|Ugand|Tanz|Egypt|Saudi|Qatar|Kuwait|Bahrain|Soviet|Roub|Rub|Brit|Irish|Special)/u,
  starters: new Set(
    "The This That These Those It Its He She They We In On At By For But And However Meanwhile Last According A An As After While If There".split(
      " ",
    ),
  ),
  // " date 2022-02-17 By Azernews"
  dateLine: /^\s*(?:(?:date|published):?\s*)?(?<date>\d{4}-\d\d-\d\d)(?:\s+by\s+(?<publisher>[^\n]{1,80}))?\s*$/i,
  // "By Ayya Lmahamad"
  byLine: /^\s{0,99}By\s{1,99}(?<author>\p{Lu}[^\n.,]{1,60})\s{0,99}$/u,
};
