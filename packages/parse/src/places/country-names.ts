import { compareBytes, type Place } from "@sourcebook/model";
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import azerbaijani from "i18n-iso-countries/langs/az.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import russian from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import turkish from "i18n-iso-countries/langs/tr.json" with { type: "json" };
import nationalities from "i18n-nationality/langs/en.json" with { type: "json" };

type NamesByAlpha2 = ReadonlyMap<string, readonly string[]>;

/** Codes of the library that ISO 3166-1 does not have: Kosovo, which `places.yaml` adds as XKX. */
const NOT_ISO = new Set(["XKK"]);

/** Names that stand in other names or start sentences: "New Jersey"; `places.yaml` has safer ones. */
const UNSAFE = new Set(["Jersey", "Reunion"]);

/** Countries and areas that ISO 3166-1 lists as parts of others. */
const TERRITORIES = new Set(
  (
    "ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT " +
    "JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF"
  ).split(" "),
);

/**
 * Every entry of ISO 3166-1 with its names in English, Azerbaijani, Russian and Turkish (from `i18n-iso-countries`) and its
 * English adjectives and demonyms (from `i18n-nationality`), by code. A name that two entries share belongs to neither.
 * It has no capitals and no currencies: `mergePlaces` adds those of `places.yaml`.
 */
export function countryPlaces(): readonly Place[] {
  const names = {
    en: namesOf(english.countries),
    az: namesOf(azerbaijani.countries),
    ru: namesOf(russian.countries),
    tr: namesOf(turkish.countries),
  };
  const nationality = new Map(Object.entries(nationalities.nationalities));
  return codes
    .flatMap(([alpha2 = "", code = ""]) => (NOT_ISO.has(code) ? [] : [{ alpha2, code }]))
    .map(({ alpha2, code }) => country(code, named(names, alpha2), nationality.get(alpha2)))
    .toSorted(byCode);
}

/**
 * Lays own entries over a base, by code: their label, kind, currency, adjectives, demonyms and capitals replace those of the
 * base where they are given, for each language; their names stand before the base's. A name, adjective, demonym or capital
 * that an own entry gives is taken from every other place. In order of codes.
 */
export function mergePlaces(base: readonly Place[], own: readonly Place[]): readonly Place[] {
  const entries = new Map(own.map((place) => [place.code, place]));
  const owner = ownersOf(own);
  const merged = base.map((place) => overlay(withoutTaken(place, owner), entries.get(place.code)));
  const known = new Set(base.map(({ code }) => code));
  return [...merged, ...own.filter(({ code }) => !known.has(code))].toSorted(byCode);
}

const byCode = (a: Place, b: Place): number => compareBytes(a.code, b.code);

function country(code: string, names: Place["names"], nationality: string | undefined): Place {
  const own = names["en"] ?? [];
  const adjective = nationality && adjectiveOf(nationality, own);
  const demonym = adjective && demonymOf(adjective);
  return {
    code,
    label: labelOf(own) ?? code,
    kind: TERRITORIES.has(code) ? "territory" : "country",
    names,
    adjectives: adjective ? { en: [adjective] } : {},
    demonyms: demonym ? { en: [demonym] } : {},
    capitals: {},
  };
}

/** The shortest name that is no abbreviation: "Russia", not "Russian Federation". */
const labelOf = (names: readonly string[]): string | undefined =>
  names
    .filter((name) => /[a-z]/.test(name))
    .reduce<string | undefined>((a, b) => (a && a.length <= b.length ? a : b), undefined);

/** The library writes a country's name where it knows no adjective, and marks shared ones: "Dominican (Dominica)". */
function adjectiveOf(nationality: string, names: readonly string[]): string | undefined {
  const isName = names.some((name) => name.toLowerCase() === nationality.toLowerCase());
  return isName || UNSAFE.has(nationality) || /[(,]| - | or | and | Islands?$/.test(nationality)
    ? undefined
    : nationality;
}

/** "Azerbaijanis", "Belgians", "Chinese"; other endings are irregular. */
function demonymOf(adjective: string): string | undefined {
  if (adjective.endsWith("ese")) return adjective;
  return /(an|i)$/.test(adjective) ? `${adjective}s` : undefined;
}

/** Short names by alpha-2 code, without those that two countries share: "Congo". */
function namesOf(countries: Readonly<Record<string, string | readonly string[]>>): NamesByAlpha2 {
  const short = Object.entries(countries).map(([code, names]) => [code, shortNames([names].flat())] as const);
  const uses = new Map<string, number>();
  for (const name of short.flatMap(([, names]) => names)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    short.map(([code, names]) => [code, names.filter((name) => uses.get(name) === 1 && !UNSAFE.has(name))]),
  );
}

/** "Falkland Islands (Malvinas)" is "Falkland Islands"; "Moldova, Republic of" is "Moldova" where it is the only name. */
function shortNames(names: readonly string[]): readonly string[] {
  const plain = names.map((name) => name.replaceAll(/\s?\([^()]*\)/g, "").trim());
  const direct = plain.filter((name) => !name.includes(","));
  return [...new Set(direct.length > 0 ? direct : plain.map((name) => name.replace(/,.*/, "")))];
}

function named(names: Readonly<Record<string, NamesByAlpha2>>, alpha2: string): Place["names"] {
  return Object.fromEntries(
    Object.entries(names).flatMap(([language, byCode]) => {
      const list = byCode.get(alpha2) ?? [];
      return list.length > 0 ? [[language, [...list]] as const] : [];
    }),
  );
}

const WORD_KINDS = ["names", "adjectives", "demonyms", "capitals"] as const;
/** `en:Georgian` -> code of the own entry that gives it. */
type Owners = ReadonlyMap<string, string>;

function ownersOf(own: readonly Place[]): Owners {
  const pairs = own.flatMap((place) =>
    WORD_KINDS.flatMap((kind) =>
      Object.entries(place[kind]).flatMap(([language, list]) =>
        list.map((word) => [`${language}:${word}`, place.code] as const),
      ),
    ),
  );
  return new Map(pairs);
}

function withoutTaken(place: Place, owner: Owners): Place {
  const free = (words: Place["names"]): Place["names"] =>
    Object.fromEntries(
      Object.entries(words).map(([language, list]) => [
        language,
        list.filter((word) => (owner.get(`${language}:${word}`) ?? place.code) === place.code),
      ]),
    );
  const { names, adjectives, demonyms, capitals } = place;
  return {
    ...place,
    names: free(names),
    adjectives: free(adjectives),
    demonyms: free(demonyms),
    capitals: free(capitals),
  };
}

function overlay(place: Place, own: Place | undefined): Place {
  if (!own) return place;
  const languages = new Set([...Object.keys(own.names), ...Object.keys(place.names)]);
  const names = Object.fromEntries(
    [...languages].map((language) => [
      language,
      [...new Set([...(own.names[language] ?? []), ...(place.names[language] ?? [])])],
    ]),
  );
  return {
    ...place,
    ...own,
    names,
    adjectives: { ...place.adjectives, ...own.adjectives },
    demonyms: { ...place.demonyms, ...own.demonyms },
    capitals: { ...place.capitals, ...own.capitals },
  };
}
