import { styleText } from "node:util";

/** Where text goes, as far as its look is concerned. */
export type Screen = { readonly isTTY?: boolean };

/** Where lines go. */
export type Printable = { readonly write: (text: string) => unknown };

/** Does somebody watch, on a terminal that can move its cursor? */
export const isTerminal = (stream: Screen, env: NodeJS.ProcessEnv): boolean =>
  stream.isTTY === true && env["TERM"] !== "dumb";

/** Are colours and bold type wanted there? Only on a terminal, and not against the user's NO_COLOR. */
export const isStyled = (stream: Screen, env: NodeJS.ProcessEnv): boolean =>
  isTerminal(stream, env) && !env["NO_COLOR"];

type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** A function that styles text, or leaves it alone where no style is wanted. */
export function createPaint(stream: Screen, env: NodeJS.ProcessEnv): (style: Style, text: string) => string {
  if (!isStyled(stream, env)) return (_style, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
