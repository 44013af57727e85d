import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { PROGRAM, toEnd } from "../fixtures/compiled-program.fixture.ts";
import { everyOne } from "./every-one.fixture.ts";
import { growingProject, type Publication } from "./growing-project.fixture.ts";
import { problemsOf } from "./refused-build.fixture.ts";

const growing = growingProject();
// Numbers of free pages of 4096 bytes: the build fits in fewer than the last.
const FREE = Array.from({ length: 64 }, (_, index) => index * 2);

const UNSHARE = "unshare";
// Mounts in a name space of their own: nobody else sees them, and they end with their process.
const PRIVATELY = ["--map-root-user", "--mount"];
const canMount = spawnSync(UNSHARE, [...PRIVATELY, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

/** Builds the project $1 on a memory disk that has $2 pages free, and brings what is then there back. */
const BUILD_ON_DISK = `
mkdir "$1.disk" && mount -t tmpfs tmpfs "$1.disk" && cp -a "$1/." "$1.disk" || exit 99
pages=$(($(stat -f -c "%b - %f" "$1.disk") + $2))
mount -o remount,size=$((pages * 4096)) "$1.disk" || exit 99
"$3" "$4" build "$1.disk"
code=$?
rm -r "$1/data" && cp -a "$1.disk/data" "$1/data" && umount "$1.disk" && rmdir "$1.disk" || exit 99
exit $code
`;

const buildOnDisk = (project: string, free: number) =>
  toEnd(
    spawn(UNSHARE, [...PRIVATELY, "sh", "-c", BUILD_ON_DISK, "sh", project, String(free), process.execPath, PROGRAM]),
  );

test("on a disk that fills up at any moment, a build says so and the old publication stands, or the new one is whole", async ({
  skip,
}) => {
  if (!canMount) skip("SKIPPED: this machine does not let the test mount a memory disk");
  const problems: string[] = [];
  const outcomes = new Map<number, Publication | null>();
  await everyOne(FREE, (free) =>
    growing.inCopy(async (project) => {
      const ended = await buildOnDisk(project, free);
      const stands = await growing.standing(project);
      outcomes.set(free, stands);
      const found = [...problemsOf(ended, stands), ...(await growing.recover(project, ended.pid))];
      problems.push(...found.map((each) => `${free} pages free: ${each}`));
    }),
  );
  expect(problems).toEqual([]);
  expect([outcomes.get(0), outcomes.get(FREE.at(-1) ?? 0)]).toEqual(["old", "new"]);
}, 600_000);
