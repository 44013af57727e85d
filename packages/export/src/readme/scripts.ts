// The same wide table in the two languages that analysts use: base R needs no package, and "NA" is Namibia, not a missing cell.

const PYTHON = [
  "## In Python",
  "",
  "```python",
  "import pandas as pd",
  'obs = pd.read_csv("observations.csv", dtype=str, keep_default_na=False).astype({"OBS_VALUE": float})',
  'series = ["REF_AREA", "COUNTERPART_AREA", "INDICATOR", "PRODUCT", "TRANSFORMATION", "FLOW_STOCK_ENTRY", "UNIT_MEASURE", "FREQ"]',
  'print(obs[obs["PREFERRED"] == "true"].pivot(index=series, columns="TIME_PERIOD", values="OBS_VALUE"))',
  "```",
  "",
];

const R = [
  "## In R",
  "",
  "```r",
  'obs <- read.csv("observations.csv", colClasses = "character", na.strings = "", encoding = "UTF-8")',
  "obs$OBS_VALUE <- as.numeric(obs$OBS_VALUE)",
  'series <- c("REF_AREA", "COUNTERPART_AREA", "INDICATOR", "PRODUCT", "TRANSFORMATION", "FLOW_STOCK_ENTRY", "UNIT_MEASURE", "FREQ")',
  'print(reshape(obs[obs$PREFERRED == "true", c(series, "TIME_PERIOD", "OBS_VALUE")], idvar = series, timevar = "TIME_PERIOD", direction = "wide"))',
  "```",
  "",
];

/** How to read the observations in Python and in R: one row a series, one column a period. */
export const scriptSection: readonly string[] = [...PYTHON, ...R];
