import { expect, test } from "vitest";
import type { AccessRule } from "#contract/access";
import { type Caller, nobody } from "../caller.ts";
import type { Context } from "../context.ts";
import { testCaller } from "../test-caller.ts";
import { type Act, workOf } from "./caller-work.ts";

const bare = {
  now: new Date("2026-11-26T12:00:00Z"),
  practice: false,
  caller: nobody("web"),
} as Context;

/** The work of one request, and what was written in which transaction: undone ones leave nothing. */
function requested(rule: AccessRule, caller: Caller, asked: object = {}) {
  const written: (Act & { readonly person: number | null })[] = [];
  let transactions = 0;
  const change = async <T>(use: (ctx: Context) => Promise<T>): Promise<T> => {
    const before = written.length;
    transactions += 1;
    try {
      return await use(bare);
    } catch (error) {
      written.length = before;
      throw error;
    }
  };
  const work = workOf(
    {
      base: { read: (use) => use(bare), change },
      identify: async () => caller,
      writeLine: async (ctx, act) => {
        written.push({ ...act, person: ctx.caller.person });
      },
    },
    {
      id: "doIt",
      rule,
      asked: { params: {}, query: {}, body: undefined, ...asked },
      credentials: { token: "t", origin: "web" },
    },
  );
  return { work, written, transactions: () => transactions };
}

const editing: AccessRule = { rights: ["editor"], of: "params.id", object: ["thing", "reply.id"] };
const editor = testCaller({ person: 7, holds: [["editor", "GM9001"]] });
const params = { id: "GM9001" };

test("who may not does not reach the use case, and when signed in leaves a line that says so", async () => {
  const { work, written } = requested(editing, editor, { params: { id: "GM9002" } });
  let reached = false;
  const asked = work.change(async () => {
    reached = true;
  });
  await expect(asked).rejects.toMatchObject({ status: 403, code: "platform/no-right" });
  expect(reached).toBe(false);
  expect(written).toEqual([
    { act: "doIt", organisation: "GM9002", object: null, result: "refused", person: 7 },
  ]);
});

test("who is not signed in leaves no line: nobody can fill the trail", async () => {
  const { work, written } = requested(editing, nobody("web"), { params });
  await expect(work.read(async () => 1)).rejects.toMatchObject({ status: 401 });
  expect(written).toEqual([]);
});

test("a change and its line land together or not at all", async () => {
  const { work, written, transactions } = requested(editing, editor, { params });
  await expect(work.change(() => Promise.reject(new Error("half way")))).rejects.toThrow(
    "half way",
  );
  expect(written).toEqual([]);
  await work.change(async () => ({ id: "x1" }));
  expect(written).toEqual([
    {
      act: "doIt",
      organisation: "GM9001",
      object: { kind: "thing", id: "x1" },
      result: "done",
      person: 7,
    },
  ]);
  expect(transactions()).toBe(2);
});

test("of many ids the line names the first, with a fingerprint of them all in their order", async () => {
  const { work, written } = requested({ ...editing, object: ["thing", "reply.ids"] }, editor, {
    params,
  });
  for (const ids of [["x1", "x2", "x3"], ["x1", "x3", "x2"], ["x1"], []]) {
    await work.change(async () => ({ ids }));
  }
  // printf 'x1\nx2\nx3' | sha256sum
  const three = "cefc896f28ece57ec4aa022e1fc9bbe7c5409f0bfab0dd3efcf3a7251a7c9f4e";
  const turned = "6b4e573d0a4b255e5ebcb1df2f66174220a647eb99f9ff2f655e7fca1270246a";
  expect(written.map(({ object }) => object && [object.kind, object.id])).toEqual([
    ["thing", `x1 sha256:${three}`],
    ["thing", `x1 sha256:${turned}`],
    ["thing", "x1"],
    null,
  ]);
});

test("reading leaves a line only where the rule asks for it", async () => {
  const plain = requested({ who: "signed-in" }, editor);
  await plain.work.read(async () => 1);
  expect(plain.written).toEqual([]);
  const confidential = requested({ who: "signed-in", logged: true }, editor);
  expect(await confidential.work.read(async () => 1)).toBe(1);
  expect(confidential.written).toHaveLength(1);
});

test("the use case is told who asks", async () => {
  const { work } = requested({ who: "signed-in" }, editor);
  expect(await work.read(async (ctx) => ctx.caller.person)).toBe(7);
});
