import { tables, wideSchema } from "@sourcebook/model";
import { expect, test } from "vitest";
import * as z from "zod";
import { fieldsOf } from "./table-schema.ts";

test("gives the columns of every table in their order, each with title and description", () => {
  for (const { schema } of [...Object.values(tables), { schema: wideSchema }]) {
    const fields = fieldsOf(schema);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
    for (const field of fields) expect(field).toMatchObject({ title: /./, description: /./ });
  }
});

test("says of each kind of column what it holds", () => {
  const about = { title: "T", description: "D" };
  const fields = fieldsOf(
    z.object({
      code: z.enum(["A", "B"]).meta(about),
      id: z
        .string()
        .regex(/^C-\d+\/P$/)
        .meta(about),
      either: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .meta(about)
        .or(z.enum(["_U", "JOINT"])),
      value: z
        .string()
        .regex(/^-?\d+$/)
        .meta({ ...about, tableType: "number" })
        .nullable(),
      day: z.iso.date().meta({ ...about, tableType: "date" }),
      count: z.int().meta(about),
      yes: z.boolean().meta(about),
      link: z
        .url({ protocol: /^https?$/ })
        .meta(about)
        .nullable(),
    }),
  );
  const required = true;
  expect(fields).toEqual([
    { name: "code", ...about, type: "string", constraints: { required, enum: ["A", "B"] } },
    { name: "id", ...about, type: "string", constraints: { required, pattern: "C-\\d+/P" } },
    { name: "either", ...about, type: "string", constraints: { required, pattern: "([A-Z]{2})|(_U|JOINT)" } },
    { name: "value", ...about, type: "number", constraints: {} },
    { name: "day", ...about, type: "date", constraints: { required } },
    { name: "count", ...about, type: "integer", constraints: { required } },
    { name: "yes", ...about, type: "boolean", constraints: { required } },
    { name: "link", ...about, type: "string", format: "uri", constraints: {} },
  ]);
});
