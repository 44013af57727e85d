/** Words that may stand behind "exports of" or before "exports" without saying of what. */
export const plain: ReadonlySet<string> = new Set(
  (
    "goods products countries nations states commodities merchandise items trade trading wares cargo kinds the a an all both each its their our his her this that these " +
    "those which what about around some roughly nearly almost over under above below more less most at up just only as between last next " +
    "previous other such various different total record year month quarter and or both member neighbouring neighboring " +
    "overall annual yearly monthly quarterly weekly daily merchandise commodity commodities visible net gross new strong weak robust higher " +
    "lower rising falling growing declining main major key top leading direct actual official nominal real cumulative bilateral mutual " +
    "outbound inbound world global international foreign external overseas national current past recent big large small sharp " +
    "first second third fourth own entire whole combined aggregate cross-border worldwide regional local-currency seasonally " +
    "while as but although though however meanwhile also when where since because whereas if with without including excluding " +
    "boosting raising cutting reducing increasing expanding driving now then thus so even said say says show shows believe think per country's nation's " +
    "saw see sent led lead cut drove drive kept keep made make gave give let lift help boost curb raise push spur drag hit hurt reduce " +
    "increase expand double lower slash ban halt stop resume promote support limit restrict sustain maintain exceed make-up not no " +
    "to for from of by in on against per into between among after before during through despite toward versus than like via who her " +
    "value volume amount quantity quantities monetary physical terms equivalent general economic commercial early late there here across afterwards besides alone together respectively " +
    "period periods months years half course turn meantime direction directions " +
    "famous lucrative booming burgeoning crucial vital important traditional valuable prized huge massive substantial considerable potential possible ongoing " +
    "fob cif total average headline formal informal provisional preliminary " +
    "full-year half-year year-to-date physical country government customs trade export import"
  ).split(" "),
);
