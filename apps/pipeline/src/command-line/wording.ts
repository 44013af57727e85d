import { text_en, type ApplicationText } from "@stricli/core";

/** What the library says of wrong usage, with the flags as they are written: `--allow-refused`, not `--allowRefused`. */
export const wording: ApplicationText = {
  ...text_en,
  exceptionWhileParsingArguments(error, ansiColor) {
    const message = text_en.exceptionWhileParsingArguments.call(this, error, ansiColor);
    return message.replaceAll(/--[a-z]+[A-Z]\w*/g, (flag) =>
      flag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
  },
};
