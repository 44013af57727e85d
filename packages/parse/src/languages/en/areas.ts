import type { Cue, CueRule } from "../../claims/items/cue.ts";

const rule = (name: string, cue: Cue, said: string): CueRule => ({
  id: `en/areas/${name}`,
  cue,
  said: said.split(", "),
});

const REGIONS =
  "Asian, South Asian, East Asian, Northeast Asian, Southeast Asian, South-East Asian, Central Asian, West Asian, Asia-Pacific, African, North African, East African, West African, Central African, Southern African, European, East European, Eastern European, Western European, Central European, Latin American, South American, Central American, North American, Middle Eastern, Middle East, Gulf, Balkan, Baltic, Nordic, Caribbean, Caucasus, South Caucasus, Pacific, Eurasian, EU, ASEAN, OPEC, G7, G20";
const KINDS = ["country", "nation", "state", "economy", "republic", "kingdom"];

/** "the South Asian country", "the Caucasus nation's": another name for one named before. */
const epithets = REGIONS.split(", ")
  .flatMap((region) => KINDS.flatMap((kind) => [`the ${region} ${kind}`, `the ${region} ${kind}'s`]))
  .join(", ");

const TRADERS = "exporters, exporters', importers, importers', exporters and importers, suppliers, buyers";
const BODIES =
  "association, associations, union, unions, assembly, council, federation, chamber, club, group, society, forum, alliance, board, bureau, committee, organization, organisation, guild, conference";

/** "the Rice Exporters Association": a body, and no partners. */
const bodies = TRADERS.split(", ")
  .flatMap((traders) => BODIES.split(", ").map((body) => `${traders} ${body}`))
  .join(", ");

/** A part of a country whose trade news tells of, too: it is not the country's. */
const PARTS =
  "Dubai, Abu Dhabi, Sharjah, Guangdong, Zhejiang, Jiangsu, Fujian, Shandong, Yunnan, Guangxi, Xinjiang, Heilongjiang, Sichuan, Chongqing, Henan, Hainan, Inner Mongolia, Gujarat, Tamil Nadu, Maharashtra, Kerala, Scotland, Wales, Northern Ireland, Catalonia, Andalusia, Bavaria, Flanders, Wallonia, Quebec, Ontario, Alberta, British Columbia, California, Florida, Louisiana, Tatarstan, Bashkortostan, Ho Chi Minh City";

/** "the export-import ratio", "the coverage of imports by exports": how large two flows are beside each other. */
const ratios = [
  ["export", "import"],
  ["exports", "imports"],
  ["import", "export"],
  ["imports", "exports"],
  ["non-oil exports", "imports"],
]
  .flatMap(([one, other]) =>
    ["ratio", "coverage", "coverage ratio", "coverage rate"]
      .flatMap((ratio) => ["-", "-to-", " to ", "/"].map((joint) => `${one}${joint}${other} ${ratio}`))
      .concat(`ratio of ${one} to ${other}`, `coverage of ${one} by ${other}`, `coverage of ${one} with ${other}`),
  )
  .join(", ");

/** "a ban on the import (of wine)": what does not come. */
const bans = ["ban", "bans", "embargo", "embargoes", "moratorium"]
  .flatMap((ban) =>
    ["import", "imports", "export", "exports"].flatMap((flow) => [
      `${ban} on ${flow}`,
      `${ban} on the ${flow}`,
      `${ban} on all ${flow}`,
    ]),
  )
  .concat("import ban, import bans, export ban, export bans, import embargo, export embargo")
  .join(", ");

/** Words that point to areas named before, and owners that are no areas. */
export const areas: readonly CueRule[] = [
  rule(
    "two-countries",
    { kind: "pair" },
    "two countries, both countries, the countries, our countries, two nations, both nations, the two nations, the two states, both states, two sides, the sides, both sides, the parties, the two neighbours, the two neighbors, two republics, two economies, bilateral, mutual, reciprocal, two-way, each other",
  ),
  rule(
    "the-country",
    { kind: "self" },
    "the country, this country, our country, the country's, the republic, the nation, the kingdom, the government, the state, its, the union, the bloc, the republic's, the nation's, our, domestic",
  ),
  rule("the-asian-country", { kind: "self" }, epithets),
  rule(
    "the-neighbour",
    { kind: "other" },
    "the neighbour, the neighbor, its neighbour, its neighbor, neighbouring country, neighboring country, the neighbouring country, the neighboring country, neighbouring state, neighboring state, the other side",
  ),
  rule(
    "world",
    { kind: "world" },
    "world, worldwide, global, foreign countries, foreign markets, international markets, all countries, all destinations, all markets, all partners, overall, the rest of the world, abroad, overseas",
  ),
  rule(
    "region",
    { kind: "region" },
    "Northern America, Northern Africa, Eastern Africa, Western Africa, Middle Africa, Eastern Asia, South-Eastern Europe, South-eastern Asia, South-Eastern Asia, Central Asia, Central Asian, South-East Asia, South Asia, South Asian, Southeast Asia, Southeast Asian, South East Asia, East Asia, East Asian, West Asia, Western Asia, Asia Pacific, Eastern Europe, Eastern European, Western Europe, Western European, Central Europe, Northern Europe, Southern Europe, Southeastern Europe, North Africa, North African, West Africa, West African, East Africa, East African, Southern Africa, sub-Saharan Africa, North America, North American, South America, South American, Central America, Central American, Middle East, Middle Eastern, Far East, Persian Gulf, Caucasus, South Caucasus, Balkans, Western Balkans, Baltics, Scandinavia, Maghreb, Caribbean, Oceania, non-EU, non-EC, non-EEC, non-CIS, non-EAEU, non-OECD, non-OPEC",
  ),
  rule("part-of-country", { kind: "region" }, PARTS),
  // Leads to who said it or why, and to no partner.
  rule(
    "according-to",
    { kind: "name" },
    "according to, framework of, frameworks of, auspices of, aegis of, due to, owing to, thanks to, attributable to",
  ),
  rule(
    "the-region",
    { kind: "region", again: true },
    "the region, this region, that region, the region's, regional, the continent, the continent's",
  ),
  rule("that-country", { kind: "other", again: true }, "that country, that market, that nation, that destination"),
  rule("those-countries", { kind: "name" }, "those countries"),
  rule(
    "compound",
    { kind: "name" },
    "central bank, central bank's, central banks, reserve bank, loans and advances, Asian Development Bank, Asian Infrastructure Investment Bank, African Development Bank, African Export-Import Bank, European Bank for Reconstruction and Development, European Investment Bank, European Central Bank, European Parliament, Eurasian Development Bank, Latin American Development Bank, Inter-American Development Bank, will fuel, would fuel, could fuel, may fuel, might fuel, to fuel, capital exports, capital export, capital imports, capital import, the paper, official paper, morning paper, export advance, export facility, export financing, export finance, export loan, export loans, export guarantee, export guarantees, export insurance, export assistance, export aid, exports-to-sales, export-to-sales, export-to-GDP, exports-to-GDP, budget year, budgetary year, export price, export prices, import price, import prices, export licence, export licences, export license, export licenses, import licence, import licenses, export credit, export credits, export subsidy, export subsidies, export tax, export taxes, export duty, export quota, export quotas, import quota, import quotas, import duty, import duties, import tax, import levy, import restrictions, import curbs, import controls, export controls, export contract, export contracts, export order, export orders, export bonus, export enhancement program, export promotion, export restitution, export rebate, export rebates, trade sector, wholesale trade, retail trade, wholesale and retail trade, trade services, main export earner, the main export, chief export earner, export earner, export earners, leading export item, main export item, main export crop, biggest export earner, export terminal, export commitments, export business, export inspections, export sector, export industry, export industries, trade talks, trade sanctions, trade bill, trade mission, trade war, trade minister, trade ministry, trade official, trade officials, trade sources, trade house, trade representative, trade policy, trade agreement, trade agreements, trade pact, trade law, trade legislation, trade friction, trade dispute, trade union, trade unions, trade fair, trade department, trade commission, trade restrictions, trade barriers, free trade, trade body, trade group, insider trade, investment bank, investment banks, investment company, investment firm, investment group, investment adviser, investment trust, investment fund, investment income, investment group, loan agreement, budget committee, price index, price rise, price rises, price support, stock price, share price, price controls, debt crisis, debt crises, debt ceiling",
  ),
  rule("traders-body", { kind: "name" }, bodies),
  rule(
    "made-at-home",
    { kind: "name" },
    "locally produced, locally-produced, domestically produced, locally made, domestically made, home-produced",
  ),
  rule("ban-on-trade", { kind: "name" }, bans),
  rule("free-of", { kind: "name" }, "duty-free, duty free, tax-free, tax free, tariff-free, quota-free"),
  rule(
    "firm",
    { kind: "firm" },
    "company, company's, firm, firm's, corp, corporation, inc, ltd, plc, co, subsidiary, unit, group, group's, bank, bank's, shareholders, stockholders, subsidiaries, manufacturer, maker, carmaker, retailer, airline, brewer, plant, factory, mine, refinery, owner, city, province, county, municipality, university, brokerage, dealer, holding, nv, ag, sa, gmbh, spa, llc, ojsc, cjsc, lp, trust, fund, firms, foreign firms, domestic firms, local firms, private firms, state firms, foreign companies, domestic companies, local companies, private companies, state companies, foreign investors, domestic investors, foreign-invested enterprises, foreign-invested companies, foreign-invested sector, FDI sector, FDI businesses, FDI enterprises, FDI companies, FDI, private sector, state-owned enterprises, domestic sector, domestic enterprises",
  ),
  rule(
    "noise",
    { kind: "noise" },
    "profit, profits, net profit, earnings, revenue, revenues, net income, income, sales, net sales, turnover of shares, dividend, dividends, share price, stock, stocks, shares, bonds, bond, notes, equity, securities, dollar, yen, currency, exchange rate, interest rate, interest rates, interest payments, interest, yield, yields, rate, rates, index, money supply, M-1, M-2, M-3, deposits, lending, mortgage, savings, spending, expenditure, consumption, cost, costs, savings of, salary, wages, pay, wage, tax, taxes, subsidy, subsidies, fine, damages, tender, bid, offer, acquisition, purchase price, stake, merger, takeover, population, people, voters, hectares, stockpile, stockpiles, demand, supply, supplies of money, sales tax, income tax, value-added tax, VAT, excise, excise duty, excise tax, tariff, tariffs, order, orders, order book, backlog, consumer spending, retail sales, domestic demand, capital spending, sanctions, duty, duties, quota, quotas, levy, budget cut, cut in spending, value of the dollar, investors, speculators, traders, session, ounce, contracts worth, insurance, premium, premiums, assets, liabilities, loss, losses, net loss, pretax, cash, payment, payments, fee, fees, box office, circulation, ad revenue, package, service the debt, servicing, construction, building, houses, homes, cars sold, customers, users, subscribers, employees, staff, workers",
  ),
  rule("ratio", { kind: "noise" }, ratios),
  rule(
    "discrepancy",
    { kind: "discrepancy" },
    "discrepancy, discrepancies, differ, differs, differed, difference, differences, mismatch, disparity, divergence, inconsistency",
  ),
  rule(
    "other-balance",
    { kind: "other balance" },
    "current account, current account deficit, current account surplus, current account gap, payments deficit, payments surplus, balance of payments, balance of payments surplus, balance of payments deficit, current deficit, current surplus, invisibles, current account balance, balance of payments current account, payments balance, services balance, capital account",
  ),
];

const AREAS = "countries|nations|states|republics|economies|regions|neighbou?rs";
const PARTNERS = "partners?|markets";
const OF_PARTNERS =
  "its|their|our|other|non-traditional|emerging|foreign|overseas|international|new|main|major|key|top|biggest|largest|leading|important|traditional|regional|trading|trade|export|foreign|global";

/** "(to) the five neighbouring countries", "(with) its main trading partners", "(from) the country"; not "(to) find markets". */
export const unnamedAreas = new RegExp(
  String.raw`^\s+(?:(?:the|this|that)\s(?:country|republic|region|bloc)|(?:[\p{L}\d'’.()-]+\s+){0,6}?(?:${AREAS})|` +
    String.raw`(?:the\s+(?:\p{L}+\s+)?)?(?:(?:${OF_PARTNERS}|\d{1,3})\s+){1,4}(?:${PARTNERS}))\b`,
  "iu",
);
