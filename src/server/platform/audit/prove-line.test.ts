import fc from "fast-check";
import { expect, test } from "vitest";
import { AuditProof } from "#contract/audit";
import type { Context } from "../context.ts";
import { testCaller } from "../test-caller.ts";
import { testDatabase } from "../test-db.ts";
import { checkProof } from "./check-proof.ts";
import { newestLines } from "./line-store.ts";
import { proveLine } from "./prove-line.ts";
import { lineAt, otherKey, storeLog, testKey, undone, writeLines } from "./stored-log.fixture.ts";

const onEmpty = async (use: (ctx: Context) => Promise<void>): Promise<void> =>
  undone((await testDatabase()).db, use);

/** The lines are of person 7. */
const onLog = (use: (ctx: Context) => Promise<void>): Promise<void> =>
  onEmpty(async (ctx) => {
    await storeLog(ctx, [5, 7, 8]);
    await use(ctx);
  });

test("a line of somebody else is unknown, and so is one that does not exist", () =>
  onLog(async (ctx) => {
    const other = {
      ...ctx,
      caller: testCaller({ person: 8, holds: [["administrator", "GM9001"]] }),
    };
    for (const id of [await lineAt(ctx.db, 3), "01890000-0000-7000-8000-00000000000a"]) {
      await expect(proveLine(other, id, testKey)).rejects.toMatchObject({
        code: "platform/unknown-line",
        status: 404,
      });
    }
  }));

test("an auditor shows a second factor before a line of somebody else is proved", () =>
  onLog(async (ctx) => {
    const id = await lineAt(ctx.db, 3);
    const without = testCaller({ person: 9, holds: [["auditor", null]] });
    await expect(proveLine({ ...ctx, caller: without }, id, testKey)).rejects.toMatchObject({
      code: "platform/second-factor-needed",
    });
    const auditor = testCaller({ person: 9, holds: [["auditor", null]], secondFactorAt: ctx.now });
    expect(checkProof(await proveLine({ ...ctx, caller: auditor }, id, testKey)).why).toBeNull();
  }));

test("a line that is not sealed yet has no proof, and it is said when it will", () =>
  onLog(async (ctx) => {
    await writeLines(ctx, 1, 40);
    const [newest] = await newestLines(ctx.db, {}, 1);
    await expect(proveLine(ctx, newest?.line.id ?? "", testKey)).rejects.toMatchObject({
      code: "platform/not-sealed-yet",
      status: 409,
    });
  }));

test("every line has a proof that holds without the log, with the key alone", () =>
  onLog(async (ctx) => {
    for (let leaf = 0; leaf < 20; leaf += 1) {
      const proof = await proveLine(ctx, await lineAt(ctx.db, leaf), testKey);
      const read = AuditProof.parse(JSON.parse(JSON.stringify(proof)));
      expect(read.line).toMatchObject({ person: 7, act: "giveFeedback", organisation: "GM9001" });
      expect(checkProof(read)).toMatchObject({ why: null, head: { size: 20 } });
      expect(checkProof(read, testKey.trusted).why).toBeNull();
      expect(checkProof(read, otherKey.trusted).why).toContain("no key of this log");
    }
  }));

test("a proof of which anything is changed does not hold", () =>
  onLog(async (ctx) => {
    const proof = await proveLine(ctx, await lineAt(ctx.db, 11), testKey);
    const wrong: AuditProof[] = [
      { ...proof, leaf: 10 },
      { ...proof, salt: `${proof.salt.startsWith("A") ? "B" : "A"}${proof.salt.slice(1)}` },
      { ...proof, salt: "not base 64" },
      { ...proof, path: proof.path.slice(1) },
      { ...proof, path: proof.path.toReversed() },
      { ...proof, path: ["not base 64", ...proof.path.slice(1)] },
      { ...proof, checkpoint: proof.checkpoint.replace("\n20\n", "\n21\n") },
      { ...proof, verificationKey: otherKey.verificationKey },
      { ...proof, verificationKey: "nobody" },
      { ...proof, line: { ...proof.line, person: 8 } },
      { ...proof, line: { ...proof.line, person: null } },
      { ...proof, line: { ...proof.line, at: "2026-11-25T12:00:00.000Z" } },
      { ...proof, line: { ...proof.line, result: "refused" } },
      { ...proof, line: { ...proof.line, object: null } },
    ];
    for (const one of wrong) expect(checkProof(one).why).not.toBeNull();
    const texts = ["act", "organisation", "id"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.string(), (field, text) => {
        fc.pre(proof.line[field] !== text);
        expect(checkProof({ ...proof, line: { ...proof.line, [field]: text } }).why).not.toBeNull();
      }),
    );
  }));
