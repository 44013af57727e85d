import { dataDigest } from "../digest.ts";
import { readmeText } from "../readme/readme.ts";
import { encodeText, type Target } from "./target.ts";

/** README.md: what the folder holds, for people. */
export const readme: Target = {
  id: "readme",
  files: (release, written) => [
    { path: "README.md", chunks: encodeText(() => readmeText(release, dataDigest(written))) },
  ],
};
