import { expect, test } from "vitest";
import { access } from "#contract/access";
import { denialOf } from "#platform/access/denial";
import { type Context, dutchDate } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invented, inventOrganisations, somebody } from "../invented.fixture.ts";
import { holdings } from "../rights/holdings.ts";
import { endMandate } from "./end-mandate.ts";
import { getContact } from "./get-contact.ts";
import { giveMandate } from "./give-mandate.ts";
import { listMandates } from "./list-mandates.ts";
import { setContact } from "./set-contact.ts";

const { municipality: town, otherMunicipality: village, partnership } = invented;
const code = (name: string) => ({ code: `people/${name}` });
const after = <C extends Context>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});
const day = (ctx: Context, days: number): string => dutchDate(after(ctx, days).now);
const period = (ctx: Context, from: number, until: number) => ({
  taker: partnership,
  scope: ["contact" as const],
  from: day(ctx, from),
  until: day(ctx, until),
});
const contact = { role: "Informatiemanager", email: "im@oefenstad.example" };

const inTown = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    await use(ctx);
  });

/** Why a person may not set the contact of the town at this moment; null when he may. */
async function whyNot(ctx: Context, person: number): Promise<string | null> {
  const caller = { ...ctx.caller, person, ...(await holdings(ctx, person)) };
  const rule = access["setContact"];
  if (!rule) throw new Error("no rule");
  return denialOf(rule, caller, town, ctx.now)?.code ?? null;
}

test("a mandate goes to a partnership of which one is a member, and to no other", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    const asked = period(ctx, 0, 30);
    await expect(giveMandate(holder, village, asked)).rejects.toMatchObject(code("not-a-member"));
    await expect(giveMandate(holder, town, { ...asked, taker: village })).rejects.toMatchObject(
      code("not-a-member"),
    );
    await expect(giveMandate(holder, town, { ...asked, taker: "GR0000" })).rejects.toMatchObject(
      code("unknown-organisation"),
    );
  }));

test.each([
  [-1, 30, "body.from"],
  [10, 9, "body.until"],
  [0, 1500, "body.until"],
])("a mandate from day %i until day %i is refused at %s", (from, until, where) =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    await expect(giveMandate(holder, town, period(ctx, from, until))).rejects.toMatchObject({
      ...code("wrong-period"),
      faults: [{ where }],
    });
  }),
);

test("a mandate counts from its first day to its last, and not from the moment it is ended", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    const colleague = await somebody(ctx, "Bram", [["editor", partnership]]);
    const { id } = await giveMandate(holder, town, period(ctx, 2, 5));
    const on = (days: number) => whyNot(after(ctx, days), colleague.person);
    expect([await on(1), await on(2), await on(5), await on(6)]).toEqual([
      "platform/no-right",
      null,
      null,
      "platform/no-right",
    ]);
    await expect(endMandate(holder, village, id)).rejects.toMatchObject(code("unknown-mandate"));
    await endMandate(holder, town, id);
    expect(await on(3)).toBe("platform/no-right");
    await expect(endMandate(holder, town, id)).rejects.toMatchObject(code("mandate-ended"));
  }));

test("what a partnership writes for a member says that it did", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    await giveMandate(holder, town, period(ctx, 0, 30));
    const colleague = await somebody(ctx, "Bram", [["editor", partnership]]);
    const { mandates } = await holdings(ctx, colleague.person);
    const acting = { ...colleague, caller: { ...colleague.caller, mandates } };
    await setContact(acting, town, contact);
    expect((await getContact(ctx, town)).contact).toMatchObject({
      ...contact,
      setFor: { id: partnership, name: "Oefenregio" },
    });
    const editor = await somebody(ctx, "Cato", [["editor", town]]);
    await setContact(editor, town, { ...contact, phone: "030 123 45 67" });
    expect((await getContact(ctx, town)).contact).toMatchObject({
      setFor: null,
      phone: "030 123 45 67",
    });
  }));

test("nobody told whom to call: that is not known, and not nobody", () =>
  inTown(async (ctx) => {
    expect(await getContact(ctx, town)).toEqual({ contact: null });
  }));

test("giver and taker both see the mandate, with what it is now", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    await giveMandate(holder, town, period(ctx, 2, 5));
    for (const organisation of [town, partnership]) {
      const state = async (days: number) =>
        (await listMandates(after(ctx, days), organisation, { limit: 10 })).items[0]?.state;
      expect([await state(0), await state(3), await state(9)]).toEqual([
        "future",
        "counts",
        "past",
      ]);
    }
  }));
