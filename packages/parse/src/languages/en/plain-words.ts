/** Words that may follow "exports of" without saying of what. */
export const plain: ReadonlySet<string> = new Set(
  (
    "goods products commodities merchandise items trade wares cargo kinds the a an all both each its their our his her this that these " +
    "those which what about around some roughly nearly almost over under above below more less most at up just only as between last next " +
    "previous other such various different total record year month quarter and or both member neighbouring neighboring"
  ).split(" "),
);
