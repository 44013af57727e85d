import { defineConfig } from "vitest/config";

const conditions = ["@sourcebook/source", "module", "node", "development|production"];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } }, // tests run on the sources: no build needed
  test: {
    include: ["{packages,apps}/*/src/**/*.test.ts", "tools/*/*.test.ts"],
    setupFiles: ["./vitest.setup.ts"],
    isolate: false, // every module is free of global state, so files share one module graph
    env: { TZ: "UTC" },
    // Tests of the built program install or spawn; speed is measured in benchmarks, not here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./tools/tally.mjs"],
  },
});
