import { changelogText } from "../changelog.ts";
import { encodeText, type Target } from "./target.ts";

/** CHANGELOG.md: every value that changed, by the date of the change. */
export const changelog: Target = {
  id: "changelog",
  files: (release) => [{ path: "CHANGELOG.md", chunks: encodeText(() => changelogText(release)) }],
};
