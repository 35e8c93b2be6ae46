import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "./cursor.ts";

const filters = fc.record({ q: fc.string(), province: fc.array(fc.constantFrom("PV20", "PV21")) });

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

test("a cursor of another list is refused, with the parameter named", () => {
  const next = pageOf("organisations", { limit: 10 }).next(100) ?? "";
  expect(refusal(() => pageOf("sources", { limit: 10, cursor: next }))).toMatchObject({
    code: "platform/wrong-cursor",
    status: 400,
    faults: [{ where: "query.cursor" }],
  });
});

test("a cursor of other filters is refused", () => {
  fc.assert(
    fc.property(filters, filters, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      const cursor = pageOf("list", { limit: 10, ...one }).next(100) ?? "";
      expect(refusal(() => pageOf("list", { limit: 10, ...other, cursor }))).toMatchObject({
        code: "platform/wrong-cursor",
      });
    }),
  );
});

test("any other text is refused as a cursor", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (cursor) => {
      expect(refusal(() => pageOf("list", { limit: 10, cursor }))).toMatchObject({ status: 400 });
    }),
  );
});

test("the pages of a list together give each row once, in order, whatever their sizes", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.nat(3000), filters, sizes, (total, asked, limits) => {
      const rows = Array.from({ length: total }, (_, at) => at);
      const seen: number[] = [];
      let cursor: string | undefined;
      let turn = 0;
      do {
        const limit = limits[turn % limits.length] ?? 1;
        const page = pageOf("list", { limit, cursor, ...asked });
        seen.push(...rows.slice(page.offset, page.offset + page.limit));
        cursor = page.next(total) ?? undefined;
        turn += 1;
      } while (cursor !== undefined);
      expect(seen).toEqual(rows);
    }),
  );
});

test("the last page has no next, also when it is exactly full", () => {
  expect(pageOf("list", { limit: 10 }).next(10)).toBeNull();
  expect(pageOf("list", { limit: 10 }).next(0)).toBeNull();
  expect(pageOf("list", { limit: 10 }).next(11)).not.toBeNull();
});
