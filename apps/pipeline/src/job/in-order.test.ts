import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createGate, inOrder } from "./in-order.ts";

async function gathered<Output>(outputs: AsyncIterable<Output>): Promise<readonly Output[]> {
  const all: Output[] = [];
  for await (const output of outputs) all.push(output);
  return all;
}

test("outputs come in the order of the inputs, however long each takes, and only so many run at once", async () => {
  let [running, most] = [0, 0];
  const work = async (n: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await sleep((n * 7) % 5);
    running -= 1;
    return 10 * n;
  };
  const inputs = Array.from({ length: 30 }, (_, n) => n);
  expect(await gathered(inOrder(inputs, work, 4))).toEqual(inputs.map((n) => 10 * n));
  expect(most).toBe(4);
  expect(await gathered(inOrder([], work, 4))).toEqual([]);
});

test("an output is handed out while the next input is waited for", async () => {
  const channel = new TransformStream<string, string>();
  const writer = channel.writable.getWriter();
  const outputs = inOrder(channel.readable, async (input) => input, 4);
  void writer.write("first");
  expect(await outputs.next()).toEqual({ done: false, value: "first" });
  void writer.write("second");
  expect(await outputs.next()).toEqual({ done: false, value: "second" });
  void writer.close();
  expect(await outputs.next()).toMatchObject({ done: true });
});

test("what came before inputs break off is handed out before that is thrown", async () => {
  const outputs = inOrder(breakingOff(), (input) => sleep(5, input), 4);
  expect(await outputs.next()).toMatchObject({ value: "first" });
  expect(await outputs.next()).toMatchObject({ value: "second" });
  await expect(outputs.next()).rejects.toThrow("the disk is gone");
});

test("who breaks off, or meets a failure, closes what is read", async () => {
  const closed: string[] = [];
  async function* read(name: string) {
    try {
      for (let n = 0; ; n += 1) yield n;
    } finally {
      closed.push(name);
    }
  }
  for await (const output of inOrder(read("broken off"), async (n) => n, 2)) if (output === 3) break;
  await expect(gathered(inOrder(read("failed"), lessThanTwo, 2))).rejects.toThrow("no 2");
  await sleep(1);
  expect(closed).toEqual(["broken off", "failed"]);
});

test("a failure is thrown in its turn, and none is left unhandled", async () => {
  const outputs = inOrder([0, 1, 2, 3], lessThanTwo, 4);
  expect(await outputs.next()).toMatchObject({ value: 0 });
  expect(await outputs.next()).toMatchObject({ value: 1 });
  await expect(outputs.next()).rejects.toThrow("no 2");
});

async function* breakingOff() {
  yield "first";
  yield "second";
  throw new Error("the disk is gone");
}

async function lessThanTwo(n: number): Promise<number> {
  if (n > 1) throw new Error(`no ${n}`);
  return n;
}

test("a gate lets so many through, in the order in which they came, also after a failure", async () => {
  const gate = createGate(2);
  const seen: number[] = [];
  let [running, most] = [0, 0];
  const work = (n: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    seen.push(n);
    await sleep(1);
    running -= 1;
    if (n === 1) throw new Error("one");
  };
  const all = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => gate(work(n))));
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect([seen, most]).toEqual([[0, 1, 2, 3, 4], 2]);
});
