import { datasetSchema, type Catalogue, type Dataset } from "@sourcebook/model";
import * as z from "zod";
import { catalogueOf } from "./used-catalogue.ts";

/** What a published folder says of itself in datapackage.json, as far as it takes to make it again. */
export type Description = {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  readonly pipelineVersion: string | null;
};

const described = z.looseObject({
  "sourcebook:dataset": datasetSchema,
  "sourcebook:catalogue": z.unknown(),
  "prov:pipelineVersion": z.string().optional(),
});

/** Reads the text of datapackage.json. Throws SyntaxError or ZodError where it is not what `exportDataset` writes. */
export function readDescription(json: string): Description {
  const metadata = described.parse(JSON.parse(json));
  return {
    dataset: metadata["sourcebook:dataset"],
    catalogue: catalogueOf(metadata["sourcebook:catalogue"]),
    pipelineVersion: metadata["prov:pipelineVersion"] ?? null,
  };
}
