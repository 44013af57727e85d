/** Cross-domain concepts of SDMX (and FLOW_STOCK_ENTRY of the IMF's structures) that columns stand for. */
export const sdmxConcepts: Readonly<Record<string, string>> = {
  FREQ: "FREQ",
  REF_AREA: "REF_AREA",
  COUNTERPART_AREA: "COUNTERPART_AREA",
  INDICATOR: "INDICATOR",
  TRANSFORMATION: "TRANSFORMATION",
  FLOW_STOCK_ENTRY: "FLOW_STOCK_ENTRY",
  UNIT_MEASURE: "UNIT_MEASURE",
  UNIT_MULT: "UNIT_MULT",
  DECIMALS: "DECIMALS",
  TIME_PERIOD: "TIME_PERIOD",
  BASE_PERIOD: "BASE_PER",
  OBS_VALUE: "OBS_VALUE",
  OBS_STATUS: "OBS_STATUS",
};

const CODE = "http://purl.org/linked-data/sdmx/2009/code#";

/** Classes of the RDF Data Cube vocabulary whose members the cells of a column are. */
export const rdfTypes: Readonly<Record<string, string>> = {
  FREQ: `${CODE}Freq`,
  REF_AREA: `${CODE}Area`,
  COUNTERPART_AREA: `${CODE}Area`,
  REPORTER: `${CODE}Area`,
  UNIT_MULT: `${CODE}UnitMult`,
  DECIMALS: `${CODE}Decimals`,
  OBS_STATUS: `${CODE}ObsStatus`,
};

const SDMX = "http://purl.org/linked-data/sdmx/2009";

/** Properties of the RDF Data Cube vocabulary that columns stand for, for CSV on the Web. */
export const propertyUrls: Readonly<Record<string, string>> = {
  FREQ: `${SDMX}/dimension#freq`,
  REF_AREA: `${SDMX}/dimension#refArea`,
  TIME_PERIOD: `${SDMX}/dimension#timePeriod`,
  OBS_VALUE: `${SDMX}/measure#obsValue`,
  OBS_STATUS: `${SDMX}/attribute#obsStatus`,
  UNIT_MEASURE: `${SDMX}/attribute#unitMeasure`,
  UNIT_MULT: `${SDMX}/attribute#unitMult`,
  DECIMALS: `${SDMX}/attribute#decimals`,
  BASE_PERIOD: `${SDMX}/attribute#basePer`,
};
