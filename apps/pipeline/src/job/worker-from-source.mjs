// The thread of a program that runs from its TypeScript sources: tsx reaches no thread by itself.
import { register } from "tsx/esm/api";

register();
const { archive, extract, read, reduce } = await import("./worker.ts");
export { archive, extract, read, reduce };
