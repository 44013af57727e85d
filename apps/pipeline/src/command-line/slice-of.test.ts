import { expect, test } from "vitest";
import { sliceOf } from "./slice-of.ts";

test.each([
  ["nothing: the whole", {}, {}, { index: 0, of: 1 }],
  ["flags", { index: 2, of: 5 }, {}, { index: 2, of: 5 }],
  ["Slurm", {}, { SLURM_ARRAY_TASK_ID: "3", SLURM_ARRAY_TASK_COUNT: "8" }, { index: 3, of: 8 }],
  [
    "Slurm, and a number of all tasks where only some run",
    { of: 16 },
    { SLURM_ARRAY_TASK_ID: "9", SLURM_ARRAY_TASK_COUNT: "2" },
    { index: 9, of: 16 },
  ],
  ["AWS Batch", {}, { AWS_BATCH_JOB_ARRAY_INDEX: "0", AWS_BATCH_JOB_ARRAY_SIZE: "4" }, { index: 0, of: 4 }],
  ["Kubernetes", { of: 10 }, { JOB_COMPLETION_INDEX: "7" }, { index: 7, of: 10 }],
])("a task knows itself by %s", (_, flags, env, slice) => {
  expect(sliceOf(flags, env)).toEqual(slice);
});

test.each([
  ["the index is missing", { of: 2 }, {}, "--index: error: which of 2 tasks?"],
  ["the number of tasks is missing", { index: 1 }, {}, "--of: error"],
  ["Kubernetes does not tell it", {}, { JOB_COMPLETION_INDEX: "0" }, "--of: error"],
  ["the index is beyond it", { index: 4, of: 4 }, {}, "--index: error: 4 is no task of 4"],
  ["the scheduler says no number", { of: 2 }, { SLURM_ARRAY_TASK_ID: "one" }, 'SLURM_ARRAY_TASK_ID: error: "one"'],
])("it is told where %s", (_, flags, env, message) => {
  expect(() => sliceOf(flags, env)).toThrow(message);
});
