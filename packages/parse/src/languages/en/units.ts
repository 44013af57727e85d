import type { UnitMeaning } from "../../quantities/lexicon.ts";
import type { Phrases } from "../../quantities/phrase-table.ts";

type Row = readonly [unit: string, mult: number, names: string];

// Codes are those of the unit list; UCUM spells most of them alike. Names are parted by commas.
const PHYSICAL: readonly Row[] = [
  ["t", 0, "ton,tons,tonne,tonnes,metric ton,metric tons,metric tonne,metric tonnes,mt,t"],
  ["t", 3, "kiloton,kilotons,kilotonne,kilotonnes,kt"],
  ["t", 6, "megaton,megatons,megatonne,megatonnes,mmt,mmts"],
  ["t", 9, "gigaton,gigatons,gigatonne,gigatonnes"],
  ["kg", 0, "kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs"],
  ["g", 0, "gram,grams,gramme,grammes,g"],
  ["g", -3, "milligram,milligrams"],
  ["lb", 0, "lb,lbs,pound weight"],
  ["oz", 0, "ounce,ounces,oz,troy ounce,troy ounces"],
  ["m3", 0, "cubic metre,cubic metres,cubic meter,cubic meters,cu m,m3,m³,cbm,cubic m"],
  ["m3", 9, "bcm"],
  ["m3", 6, "mcm"],
  ["ft3", 0, "cubic foot,cubic feet,cu ft"],
  ["ft3", 9, "bcf"],
  ["ft3", 12, "tcf"],
  ["m3_d", 0, "cubic metres per day,cubic meters per day,cubic metres a day,cubic meters a day"],
  ["bbl", 0, "barrel,barrels,bbl,bbls,barrel of oil equivalent,barrels of oil equivalent,boe"],
  [
    "bbl_d",
    0,
    "barrels per day,barrels a day,barrel a day,barrel per day,barrels of oil per day,barrels of oil a day,barrels daily,bpd,b/d,bbl/d,bbls/d,barrels/day,boepd,barrels of oil equivalent per day",
  ],
  ["MW", 0, "megawatt,megawatts,MW,mw,Mw"],
  ["MW", 3, "gigawatt,gigawatts,GW,gw"],
  ["MW", -3, "kilowatt,kilowatts,kW,KW,kw"],
  ["kWh", 0, "kilowatt hour,kilowatt hours,kWh,KWh,kwh,kW/h"],
  ["kWh", 3, "megawatt hour,megawatt hours,MWh,Mwh,mwh"],
  ["kWh", 6, "gigawatt hour,gigawatt hours,GWh,gwh"],
  ["kWh", 9, "terawatt hour,terawatt hours,TWh,twh"],
  ["km", 0, "kilometre,kilometres,kilometer,kilometers,km,kms"],
  ["m", 0, "metre,metres,meter,meters,m"],
  ["m", -2, "centimetre,centimetres,centimeter,centimeters,cm"],
  ["m", -3, "millimetre,millimetres,millimeter,millimeters,mm"],
  ["km2", 0, "square kilometre,square kilometres,square kilometer,square kilometers,sq km,km2,km²"],
  ["m2", 0, "square metre,square metres,square meter,square meters,sq m,sqm,m2,m²"],
  ["ha", 0, "hectare,hectares,ha"],
  ["acre", 0, "acre,acres"],
  ["mi", 0, "mile,miles"],
  ["mi2", 0, "square mile,square miles,sq mi"],
  ["ft", 0, "foot,feet,ft"],
  ["ft2", 0, "square foot,square feet,sq ft,sqft"],
  ["in", 0, "inch,inches,″"],
  ["yd", 0, "yard,yards"],
  ["l", 0, "litre,litres,liter,liters"],
  ["l", -3, "millilitre,millilitres,milliliter,milliliters,ml,mL"],
  ["gal", 0, "gallon,gallons"],
  ["bu", 0, "bushel,bushels"],
  ["TEU", 0, "TEU,TEUs,twenty-foot equivalent units"],
  ["km_h", 0, "km/h,kph,kmh,km/hr,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour"],
  ["mi_h", 0, "mph,miles per hour,miles an hour"],
  ["Cel", 0, "°C,degrees celsius,degrees centigrade,degree celsius,degC,deg C,celsius"],
  ["degF", 0, "°F,degrees fahrenheit,degree fahrenheit,degF,deg F,fahrenheit"],
  ["hp", 0, "horsepower,hp,bhp"],
  ["Hz", 0, "hertz,Hz"],
  ["Hz", 6, "megahertz,MHz"],
  ["Hz", 9, "gigahertz,GHz,Ghz"],
  ["By", 9, "gigabyte,gigabytes,GB"],
  ["By", 6, "megabyte,megabytes,MB"],
  ["By", 12, "terabyte,terabytes,TB"],
];

const OTHER: readonly (readonly [UnitMeaning, string])[] = [
  [{ unit: "PT", mult: 0, kind: "percent" }, "percent,per cent,pct,p.c.,percents,pc,%"],
  [
    { unit: "PP", mult: 0, kind: "points" },
    "percentage point,percentage points,percent point,percent points,pct point,pct points,per cent point,per cent points,percentile points,%-points,% points,pp,pps,ppt,ppts,p.p.,p.p",
  ],
  [{ unit: "PP", mult: -2, kind: "points" }, "basis point,basis points,bp,bps,bips"],
  [{ unit: "TIMES", mult: 0, kind: "multiple" }, "fold"],
];

/** Units that stand after a number, without money. */
export const units: Phrases<UnitMeaning> = Object.fromEntries([
  ...PHYSICAL.flatMap(([unit, mult, names]) =>
    names.split(",").map((name) => [name, { unit, mult, kind: "physical" } satisfies UnitMeaning] as const),
  ),
  ...OTHER.flatMap(([meaning, names]) => names.split(",").map((name) => [name, meaning] as const)),
]);
