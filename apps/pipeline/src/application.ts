import { buildApplication, buildRouteMap } from "@stricli/core";
import type { Context } from "./command-line/context.ts";
import { gc, plan, publish, reduce, status, submit } from "./command-line/job-commands.ts";
import { add, build, explain, init } from "./command-line/project-commands.ts";
import { diff, verify } from "./command-line/published-commands.ts";
import { evaluate, extract } from "./command-line/reading-commands.ts";
import { review } from "./command-line/review-commands.ts";
import { wording } from "./command-line/wording.ts";

export const application = buildApplication<Context>(
  buildRouteMap({
    routes: {
      init,
      add,
      build,
      extract,
      explain,
      review,
      verify,
      diff,
      evaluate,
      plan,
      reduce,
      publish,
      status,
      gc,
      submit,
    },
    docs: {
      brief: "Turn news articles into datasets in which every number can be traced to the sentence that said it",
    },
  }),
  {
    name: "sourcebook",
    versionInfo: {
      getCurrentVersion: async () => (await import("./program-version.ts")).programVersion(),
    },
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    documentation: { caseStyle: "convert-camel-to-kebab" },
    localization: { text: wording },
  },
);
