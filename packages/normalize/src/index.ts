export { normalize, type Normalized } from "./normalize.ts";
export { selectDataset } from "./select.ts";
