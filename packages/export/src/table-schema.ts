import * as z from "zod";

/** A column in the words of Frictionless Table Schema 2.0. */
export type Field = {
  readonly name: string;
  readonly title: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "date";
  readonly format?: "uri";
  readonly description: string;
  readonly constraints: Constraints;
};
type Constraints = {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
};

// What `z.toJSONSchema` says of a column, as far as it matters here.
const property = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  tableType: z.enum(["number", "date"]).optional(),
  get anyOf() {
    return z.array(property).optional();
  },
});
type Property = z.infer<typeof property>;

const described = z.object({ properties: z.record(z.string(), property) });
const TYPES = { string: "string", number: "number", integer: "integer", boolean: "boolean" } as const;

/** The columns of a zod object, in its order, with title, description and `tableType` from `.meta()`. */
export function fieldsOf(schema: z.ZodObject): readonly Field[] {
  const { properties } = described.parse(z.toJSONSchema(schema, { unrepresentable: "any" }));
  return Object.keys(schema.shape).map((name) => toField(name, properties[name] ?? {}));
}

function toField(name: string, declared: Property): Field {
  const members = flatten(declared);
  const values = members.filter(({ type }) => type !== "null");
  const nullable = values.length < members.length;
  const pick = <Key extends keyof Property>(key: Key) =>
    declared[key] ?? values.find((member) => member[key] !== undefined)?.[key];
  const type = pick("tableType") ?? TYPES[z.enum(["string", "number", "integer", "boolean"]).parse(pick("type"))];
  return {
    name,
    title: pick("title") ?? name,
    type,
    ...(pick("format") === "uri" && { format: "uri" as const }),
    description: pick("description") ?? "",
    constraints: { ...(!nullable && { required: true as const }), ...allowed(type, values) },
  };
}

/** The alternatives of a union, unions inside it resolved: `A | B | null`. */
const flatten = (declared: Property): readonly Property[] => declared.anyOf?.flatMap(flatten) ?? [declared];

function allowed(type: Field["type"], values: readonly Property[]): Constraints {
  const [only] = values;
  if (values.length === 1 && only?.enum) return { enum: only.enum };
  const patterns = values.map((value) => value.enum?.join("|") ?? (value.format ? undefined : value.pattern));
  // A number's pattern is that of its string in the record; `number` says it already.
  if (type !== "string" || !patterns.every((pattern) => pattern !== undefined)) return {};
  return { pattern: patterns.map(unanchored).join("|") };
}

// Table Schema asks for XML Schema expressions, which match whole values, know no ^ and $, and refuse the escape \/.
const unanchored = (pattern: string, _index: number, all: readonly string[]): string => {
  const bare = pattern
    .replace(/^\^/, "")
    .replace(/\$$/, "")
    .replaceAll(String.raw`\/`, "/");
  return all.length > 1 ? `(${bare})` : bare;
};
