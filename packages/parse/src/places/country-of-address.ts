import codes from "i18n-iso-countries/codes.json" with { type: "json" };

const BY_DOMAIN = new Map(codes.map(([alpha2 = "", alpha3 = ""]) => [alpha2.toLowerCase(), alpha3]));

/** Top-level domains of countries that anybody takes (Google Search Central, "Managing multi-regional sites"), and those sold like them. */
const ANYBODYS = new Set(
  "ad ag ai as bz cc cd co cx dj fm gd gg im io la lc me ms nu pw sc sh sr st su sx tk to tv vc ws".split(" "),
);

/** The country that an address on the Web belongs to by its domain, ISO 3166-1 alpha-3: NZL of "https://stats.govt.nz/news". Null where it tells none. */
export function countryOfAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const domain = new URL(address).hostname.split(".").at(-1) ?? "";
  return ANYBODYS.has(domain) ? null : (BY_DOMAIN.get(domain) ?? null);
}
