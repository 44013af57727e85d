// A vitest reporter that closes a run with what was skipped for want of a tool, and one plain line: "37 passed, 0 failed".
export default class Tally {
  onTestRunEnd(modules, errors) {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result()));
    const count = (state) => results.filter((each) => each.state === state).length;
    const broken = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length;
    const skipped = count("skipped");
    const tail = skipped ? `, ${skipped} skipped` : "";
    const notes = new Set(results.flatMap((each) => (each.state === "skipped" && each.note ? [`${each.note}\n`] : [])));
    process.stdout.write(`\n${[...notes].join("")}`);
    process.stdout.write(`${count("passed")} passed, ${count("failed") + broken + errors.length} failed${tail}\n`);
  }
}
