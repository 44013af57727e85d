import { csvText } from "../csv.ts";
import { encode, type Target } from "./target.ts";

/** One CSV file a table: the long ones, and the wide ones in `wide/`. */
export const csv: Target = {
  id: "csv",
  files: ({ tables }) =>
    tables.map(({ path, fields, rows }) => ({
      path,
      chunks: encode(
        csvText(
          fields.map(({ name }) => name),
          rows,
        ),
      ),
    })),
};
