import codes from "i18n-iso-countries/codes.json" with { type: "json" };

const BY_DOMAIN = new Map(codes.map(([alpha2 = "", alpha3 = ""]) => [alpha2.toLowerCase(), alpha3]));

/** Top-level domains of countries that anybody takes (Google Search Central, "Managing multi-regional sites"), and those sold like them. */
const ANYBODYS = new Set(
  "ad ag ai as bz cc cd co cx dj fm gd gg im io la lc me ms nu pw sc sh sr st su sx tk to tv vc ws".split(" "),
);

/** Second-level domains of governments, and names of statistical offices. */
const OFFICE = /^(?:gov|govt|gob|gub|gouv|gv|go|gc)$|^stat|stat$|stats$/;

/** The country that an address on the Web belongs to by its domain, ISO 3166-1 alpha-3: NZL of "https://stats.govt.nz/news". Null where it tells none. */
export function countryOfAddress(address: string | null): string | null {
  const domain = labelsOf(address).at(-1) ?? "";
  return ANYBODYS.has(domain) ? null : (BY_DOMAIN.get(domain) ?? null);
}

/** The same, where the address is that of a government or of who counts for it: what they tell is of their country. */
export const countryOfOffice = (address: string | null): string | null =>
  labelsOf(address)
    .slice(0, -1)
    .some((label) => OFFICE.test(label))
    ? countryOfAddress(address)
    : null;

const labelsOf = (address: string | null): readonly string[] =>
  address !== null && URL.canParse(address) ? new URL(address).hostname.split(".") : [];
