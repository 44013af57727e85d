import {
  Culture,
  recognizeAge,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeTemperature,
} from "@microsoft/recognizers-text-suite";

const models = [
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeTemperature,
  recognizeDateTime,
];

export const numbers = { run: ({ text }) => recognizeNumber(text, Culture.English).length };

export const whole = {
  run: ({ text }) => models.reduce((found, recognize) => found + recognize(text, Culture.English).length, 0),
};
