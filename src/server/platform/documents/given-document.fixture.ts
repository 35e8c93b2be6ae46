import type { Caller } from "../caller.ts";
import type { Context } from "../context.ts";
import { testCaller } from "../test-caller.ts";
import { addDocument } from "./add-document.ts";
import { inspectFile } from "./inspection/inspect-file.ts";
import { madePdf } from "./inspection/made-files.fixture.ts";
import type { Receipt } from "./receipt.ts";
import type { OrganisationNames } from "./show-documents.ts";

/** The organisation of the tests, and one that has nothing to do with it. */
export const [ours, other] = ["GM9001", "GM9002"];

const proven = { secondFactorAt: new Date("2026-11-22T11:55:00Z") };
export const editor = testCaller({ person: 11, holds: [["editor", ours]] });
export const stranger = testCaller({ person: 12, holds: [["editor", other]] });
export const judge = testCaller({ person: 13, holds: [["auditor", null]], ...proven });
export const withoutRights = testCaller({ person: 14 });

export const as = (ctx: Context, caller: Caller): Context => ({ ...ctx, caller });
export const later = (ctx: Context, days: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});

export const testNames: OrganisationNames = async (_ctx, ids) =>
  new Map(ids.map((id) => [id, { name: `Oefenstad ${id}` }]));

export const asked = {
  title: "Besluit van het college",
  audience: "public",
  keepUntil: "2030-01-01",
} as const;

export const pdfWith = (dictionary: string) =>
  inspectFile({ name: "besluit.pdf", bytes: madePdf({ dictionary }) });

/** A file of the organisation, added by its editor. */
export async function givenFile(
  ctx: Context,
  more: Partial<Parameters<typeof addDocument>[2]> = {},
): Promise<Receipt> {
  const file = await pdfWith("");
  return addDocument(as(ctx, editor), ours, { ...asked, ...more }, { file, key: null });
}
