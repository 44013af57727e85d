import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** @param {string[]} [pipeline] all of its steps when absent */
function reader(pipeline) {
  const nlp = winkNLP(model, pipeline);
  // oxlint-disable-next-line typescript/unbound-method -- the members of `its` are names for `out`, not to be called
  const { detail } = nlp.its;
  return { run: ({ text }) => nlp.readDoc(text).entities().out(detail).length };
}

export const whole = reader();
export const entities = reader(["sbd", "ner"]);
