import { compareBytes } from "@sourcebook/model";
import { sumLine } from "../digest.ts";
import { encode, type Target } from "./target.ts";

/** SHA256SUMS over every file written before: `sha256sum --check SHA256SUMS` proves them. */
export const sums: Target = {
  id: "sums",
  files: (_release, written) => [
    { path: "SHA256SUMS", chunks: encode(written.toSorted((a, b) => compareBytes(a.path, b.path)).map(sumLine)) },
  ],
};
