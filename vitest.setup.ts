import { configureGlobal } from "fast-check";

// The same inputs in every run; `SEED=7 npx vitest run` tries others.
configureGlobal({ seed: Number(process.env["SEED"] ?? 20_211_122) });
