import type { UnitMeaning, UnitWords } from "../../quantities/lexicon.ts";
import type { Phrases } from "../../quantities/phrase-table.ts";
import { SHARED_SIGNS, SIGNS } from "./currency-signs.ts";

// How a kind of money is written, under the name of its family.
const FORMS: Readonly<Record<string, string>> = {
  dollar: "dollar,dollars,dlr,dlrs,drls",
  pound: "pound,pounds",
  franc: "franc,francs,frcs",
  peso: "peso,pesos",
  krona: "krona,kronor,krone,kroner,kronur,crown,crowns,koruna,korunas",
  rupee: "rupee,rupees",
  rial: "rial,rials,riyal,riyals",
  dinar: "dinar,dinars",
  shilling: "shilling,shillings",
  lira: "lira,liras",
  mark: "mark,marks",
  ruble: "ruble,rubles,rouble,roubles",
  won: "won",
  dirham: "dirham,dirhams",
  manat: "manat,manats",
  som: "som,soms,soum,soums",
  leu: "leu,lei",
};

// Currencies of one family with the adjectives that tell them apart. The first is what the news means without one.
const FAMILIES: Readonly<Record<string, readonly (readonly [code: string, adjectives: string])[]>> = {
  dollar: [
    ["USD", "us,u.s.,u.s,american,united states"],
    ["CAD", "canadian,canada,can"],
    ["AUD", "australian,australia,aussie,aust"],
    ["HKD", "hong kong,h.k.,hk"],
    ["NZD", "new zealand,n.z.,nz"],
    ["SGD", "singapore,singaporean"],
    ["TWD", "taiwan,new taiwan,taiwanese"],
    ["JMD", "jamaican,jamaica"],
    ["NAD", "namibian,namibia"],
    ["ZWL", "zimbabwean,zimbabwe"],
    ["TTD", "trinidadian,trinidad and tobago"],
    ["BBD", "barbadian,barbados"],
    ["FJD", "fijian,fiji"],
    ["BND", "brunei"],
    ["BSD", "bahamian,bahamas"],
    ["LRD", "liberian,liberia"],
  ],
  pound: [
    ["GBP", "british,uk,sterling"],
    ["EGP", "egyptian"],
    ["IEP", "irish"],
    ["LBP", "lebanese"],
    ["SYP", "syrian"],
    ["SDG", "sudanese"],
    ["CYP", "cypriot,cyprus"],
    ["SSP", "south sudanese"],
  ],
  franc: [
    ["CHF", "swiss"],
    ["FRF", "french"],
    ["BEF", "belgian"],
    ["LUF", "luxembourg"],
    ["RWF", "rwandan"],
    ["CDF", "congolese"],
    ["GNF", "guinean"],
    ["BIF", "burundian"],
    ["XOF", "cfa"],
  ],
  peso: [
    ["MXN", "mexican"],
    ["ARS", "argentine,argentinian"],
    ["CLP", "chilean"],
    ["COP", "colombian"],
    ["PHP", "philippine,filipino"],
    ["UYU", "uruguayan"],
    ["CUP", "cuban"],
    ["DOP", "dominican"],
  ],
  krona: [
    ["SEK", "swedish"],
    ["NOK", "norwegian"],
    ["DKK", "danish"],
    ["ISK", "icelandic"],
    ["CZK", "czech"],
    ["EEK", "estonian"],
    ["SKK", "slovak"],
  ],
  rupee: [
    ["INR", "indian"],
    ["PKR", "pakistani,pakistan"],
    ["LKR", "sri lankan,sri lanka"],
    ["NPR", "nepalese,nepali"],
    ["MUR", "mauritian"],
  ],
  rial: [
    ["SAR", "saudi,saudi arabian"],
    ["IRR", "iranian"],
    ["QAR", "qatari,qatar"],
    ["OMR", "omani"],
    ["YER", "yemeni"],
  ],
  dinar: [
    ["KWD", "kuwaiti,kuwait"],
    ["BHD", "bahraini,bahrain"],
    ["JOD", "jordanian,jordan"],
    ["IQD", "iraqi"],
    ["RSD", "serbian"],
    ["DZD", "algerian"],
    ["TND", "tunisian"],
    ["LYD", "libyan"],
    ["YUD", "yugoslav"],
  ],
  // "K3 million" is also of kina, kyat and kip, which have names of their own.
  kwacha: [
    ["ZMW", "zambian,zambia"],
    ["MWK", "malawian,malawi"],
    ["PGK", "papua new guinean"],
    ["MMK", "burmese"],
    ["LAK", "lao"],
  ],
  shilling: [
    ["KES", "kenyan,kenya"],
    ["UGX", "ugandan,uganda"],
    ["TZS", "tanzanian,tanzania"],
    ["SOS", "somali"],
  ],
  lira: [
    ["TRY", "turkish"],
    ["ITL", "italian"],
    ["SYP", "syrian"],
    ["LBP", "lebanese"],
  ],
  mark: [
    ["DEM", "german,west german,deutsche,d"],
    ["FIM", "finnish"],
    ["DDM", "east german"],
    ["BAM", "convertible,bosnian"],
  ],
  ruble: [
    ["RUB", "russian"],
    ["BYN", "belarusian,belarussian"],
    ["SUR", "soviet"],
  ],
  won: [
    ["KRW", "south korean,korean"],
    ["KPW", "north korean"],
  ],
  dirham: [
    ["AED", "uae,emirati"],
    ["MAD", "moroccan"],
  ],
  manat: [
    ["AZN", "azerbaijani,azerbaijan"],
    ["TMT", "turkmen"],
  ],
  som: [
    ["UZS", "uzbek"],
    ["KGS", "kyrgyz"],
  ],
  leu: [
    ["RON", "romanian"],
    ["MDL", "moldovan"],
  ],
};

// Names that one currency has for itself.
const NAMES: Readonly<Record<string, string>> = {
  GBP: "sterling,stg,pounds sterling,pound sterling,quid",
  EUR: "euro,euros,€",
  JPY: "yen,japanese yen,¥",
  CNY: "yuan,renminbi,rmb,chinese yuan,yuan renminbi,yuan rmb",
  XEU: "ecu,ecus",
  XDR: "sdr,sdrs,special drawing rights",
  KZT: "tenge,tenges,kazakh tenge,₸",
  UAH: "hryvnia,hryvnias,hryvna,ukrainian hryvnia,ukrainian hryvnias,₴",
  GEL: "lari,laris,georgian lari,₾",
  AMD: "dram,drams,armenian dram,armenian drams",
  TJS: "somoni,somonis,tajik somoni",
  ITL: "lire",
  BRL: "real,reais,reals,brazilian real,brazilian reais,brazilian reals",
  BGN: "lev,leva,levs,bulgarian lev,bulgarian leva,bulgarian levs",
  ZAR: "rand,rands,south african rand,south african rands",
  ESP: "peseta,pesetas,spanish peseta,spanish pesetas",
  PLN: "zloty,zlotys,zloties,polish zloty,polish zlotys,zł",
  HUF: "forint,forints,hungarian forint,hungarian forints",
  NLG: "guilder,guilders,dutch guilder,dutch guilders",
  ATS: "austrian schilling,austrian schillings,schilling,schillings",
  GRD: "drachma,drachmas,greek drachmas",
  PTE: "escudo,escudos,portuguese escudos",
  FIM: "markka,markkaa,finnish markka,finnmarks",
  THB: "baht,thai baht,฿",
  MYR: "ringgit,ringgits,malaysian ringgit",
  IDR: "rupiah,rupiahs,indonesian rupiah",
  VND: "dong,vietnamese dong,₫",
  NGN: "naira,nigerian naira,₦",
  GHS: "cedi,cedis,ghana cedis,ghanaian cedis",
  ETB: "birr,ethiopian birr",
  ILS: "shekel,shekels,israeli shekels,new israeli shekels,₪",
  BDT: "taka,bangladeshi taka",
  MNT: "tugrik,tugriks",
  ALL: "albanian lek,albanian leke,lek,leke,leks",
  HRK: "kuna,kunas",
  MKD: "denar,denars",
  PEN: "peruvian soles,peruvian sol,nuevos soles",
  VES: "bolivar,bolivars",
  BOB: "boliviano,bolivianos",
  BRC: "cruzado,cruzados",
  BRE: "cruzeiro,cruzeiros",
  ARA: "austral,australs",
  PYG: "guarani,guaranis",
  CRC: "colon,colones",
  AFN: "afghani,afghanis",
  MMK: "kyat,kyats",
  INR: "₹,rs",
  USD: "$,us$,greenbacks",
  RUB: "₽",
  AZN: "₼",
  TRY: "₺",
  KRW: "₩",
};

// Hundredths.
const CENTS: Readonly<Record<string, string>> = {
  USD: "cent,cents,cts,ct,us cent,us cents,u.s. cent,u.s. cents,american cents,¢",
  CAD: "canadian cent,canadian cents",
  AUD: "australian cent,australian cents",
  HKD: "hong kong cents,h.k. cents",
  NZD: "new zealand cents,n.z. cents",
  SGD: "singapore cents",
  EUR: "euro cent,euro cents,eurocent,eurocents",
  GBP: "penny,pence,p",
  DEM: "pfennig,pfennigs",
  FRF: "centime,centimes,french centimes",
  CHF: "swiss centimes",
  RUB: "kopeck,kopecks,kopek,kopeks",
  INR: "paise,paisa",
  AZN: "qapik,qapiks,gapik",
  KZT: "tiyn",
};

const money = (unit: string, mult = 0): UnitMeaning => ({ unit, mult, kind: "currency" });
const named = (names: Readonly<Record<string, string>>, mult = 0) =>
  Object.entries(names).flatMap(([code, list]) => list.split(",").map((name) => [name, money(code, mult)] as const));

const sharedSigns = Object.entries(SHARED_SIGNS).flatMap(([signs, [family, code]]) =>
  signs.split(",").map((sign) => [sign, { ...money(code), family }] as const),
);

const families = Object.entries(FAMILIES).flatMap(([family, members]) =>
  (FORMS[family] ?? family)
    .split(",")
    .flatMap((form) =>
      members.flatMap(([code, adjectives], index) => [
        ...(index === 0 ? [[form, { ...money(code), family }] as const] : []),
        ...adjectives.split(",").map((adjective) => [`${adjective} ${form}`, money(code)] as const),
      ]),
    ),
);

const after: Phrases<UnitMeaning> = Object.fromEntries([...families, ...named(NAMES), ...named(CENTS, -2)]);

/** Names of money as the subject of a sentence or the measure of another has them, without those that are other words, too. */
export const moneyNames: readonly string[] = Object.keys(Object.fromEntries([...families, ...named(NAMES)])).filter(
  (name) =>
    /^[a-z. ]{3,}$/.test(name) &&
    !/^(?:reals?|won|rands?|marks?|crowns?|colon|dong|birr|austral|drams?|soles?|leks?|lev|lei|sdrs?|special drawing rights)$/.test(
      name,
    ),
);

const codesOf = Object.fromEntries(
  Object.entries(FAMILIES).map(([family, list]) => [family, list.map(([code]) => code)]),
);

/** English names and signs of money. */
export const currencies: Pick<
  UnitWords,
  "before" | "homographs" | "families" | "ofLocalNews" | "worldwide" | "weightOrMoney" | "moneyNouns"
> & {
  readonly after: Phrases<UnitMeaning>;
} = {
  after,
  before: Object.fromEntries([...named(SIGNS), ...sharedSigns]),
  homographs:
    "ALL,TRY,TOP,CUP,MOP,PEN,BAM,MAD,RON,COP,GIP,LAK,SOS,STD,ZAR,won,real,reals,rand,rands,ct,colon,dong,birr,austral,Euro,Euros,PS,LE,Re,Fr,SR,QR,Sh,R,N,K,JD,KD,BD,RO,DT,DA,MK,dram,drams,p,PC".split(
      ",",
    ),
  families: { ...codesOf, $: codesOf["dollar"] ?? [] },
  ofLocalNews: ["$"],
  worldwide: ["USD"],
  weightOrMoney: ["pound", "pounds"],
  moneyNouns:
    "aid debt debts investment investments loans exports imports trade sales revenue revenues profit profits assets funds funding cash spending savings tax taxes capital shares bonds stock public its their the his her government state new government subsidies cuts extra additional foreign".split(
      " ",
    ),
};
