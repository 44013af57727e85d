import * as chrono from "chrono-node";

export const dates = {
  prepare: ({ text, published }) => ({ text, day: new Date(`${published ?? "2000-01-01"}T12:00:00Z`) }),
  run: ({ text, day }) => chrono.parse(text, day).length,
};
