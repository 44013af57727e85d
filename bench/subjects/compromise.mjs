import nlp from "compromise";
import dates from "compromise-dates";

nlp.plugin(dates);

export const numbers = { run: ({ text }) => nlp(text).numbers().json().length };

export const whole = {
  prepare: ({ text, published }) => ({ text, setting: { today: published ?? "2000-01-01", timezone: "Etc/UTC" } }),
  run({ text, setting }) {
    const document = nlp(text);
    return document.numbers().json().length + document.money().json().length + document.dates(setting).json().length;
  },
};
