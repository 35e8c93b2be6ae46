import { sql } from "kysely";
import { expect, test } from "vitest";
import { access, type MandateScope } from "#contract/access";
import { adoptionRoutes } from "#contract/adoption";
import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { askedOf, sayEach, tablesNow } from "./routes.fixture.ts";
import { serveAdoption } from "./routes.ts";
import {
  entry,
  formOf,
  held,
  inInvented,
  later,
  merge,
  openUses,
  partnership,
  somebody,
  town,
  village,
} from "./uses/uses.fixture.ts";

const api = testApi(serveAdoption);
/** All that a mandate for adoption opens. */
const opened = adoptionRoutes.filter(({ id }) => access[id]?.mandate === "adoption");

interface Mandate {
  readonly giver: string;
  readonly scope: readonly MandateScope[];
  readonly from: string;
  readonly until: string;
  readonly endedAt: string | null;
}

/** Somebody of the partnership, in which the town takes part and to which it gave this mandate, now 22 November 2026. */
async function atPartnership(ctx: Context, given: Partial<Mandate> = {}): Promise<number> {
  const { giver, scope, from, until, endedAt } = {
    giver: town,
    scope: ["adoption"],
    from: "2026-11-22",
    until: "2026-11-22",
    endedAt: null,
    ...given,
  };
  const { person } = await somebody(ctx, "Rosa");
  for (const right of ["editor", "confirmer"] as const) {
    await held(ctx, person, right, { at: partnership, since: "2025-01-01" });
  }
  for (const [n, member] of [town, village].entries()) {
    await sql`insert into network.participation (arrangement_id, position, participant_id, current_id,
        participant_name, participant_kind, organs, cost_key, sources)
      values (${partnership}, ${n}, ${member}, ${member}, ${member}, 'municipality', '{}', false, '{}')`.execute(
      ctx.db,
    );
  }
  await sql`insert into people.mandate (id, giver, taker, scope, valid_from, valid_until, given_by, given_at, ended_at)
    values (gen_random_uuid(), ${giver}, ${partnership}, ${scope}, ${from}, ${until}, 1, ${ctx.now}, ${endedAt})`.execute(
    ctx.db,
  );
  return person;
}

/** Who asks, with what they may at that moment: read anew, as at every request. */
async function asking(ctx: Context, person: number): Promise<Context> {
  const holdings = await peopleDirectory.holdings(ctx, person);
  return { ...ctx, caller: { ...testCaller({ person }), ...holdings } };
}

const leave = (ctx: Context, member: string) =>
  sql`delete from network.participation where current_id = ${member}`.execute(ctx.db);

/** Why the partnership does not speak for the town today. */
const none: Readonly<Record<string, (ctx: Context) => Promise<number>>> = {
  "that was ended": (ctx) => atPartnership(ctx, { endedAt: "2026-11-22T11:59:59Z" }),
  "of which the last day was yesterday": (ctx) =>
    atPartnership(ctx, { from: "2026-01-01", until: "2026-11-21" }),
  "that begins tomorrow": (ctx) => atPartnership(ctx, { from: "2026-11-23", until: "2027-11-22" }),
  "for something else": (ctx) => atPartnership(ctx, { scope: ["contact", "documents"] }),
  "of another member": (ctx) => atPartnership(ctx, { giver: village }),
  "of who left the partnership": async (ctx) => {
    const person = await atPartnership(ctx);
    await leave(ctx, town);
    return person;
  },
  "of who went up in another": async (ctx) => {
    const person = await atPartnership(ctx);
    await merge(ctx, { from: town, to: village, day: "2026-11-22" });
    return person;
  },
};

test("a mandate for adoption opens routes that read and routes that change", () => {
  const ids = opened.map(({ id }) => id);
  for (const id of ["putUse", "giveAnswers", "withdrawAnswer", "listOwnUses"]) {
    expect(ids).toContain(id);
  }
});

test.each(Object.entries(none))("a mandate %s opens nothing", (_, given) =>
  inInvented(async (ctx) => {
    const standing = await sayEach(ctx);
    const person = await given(ctx);
    const before = await tablesNow(ctx);
    const rosa = await asking(ctx, person);
    for (const { id } of opened) {
      const refused = api.ask(rosa, id, askedOf(id, town, standing));
      await expect(refused, id).rejects.toMatchObject({ code: "platform/no-right", status: 403 });
    }
    expect(await tablesNow(ctx)).toBe(before);
  }),
);

test("a mandate counts on its only day, for a word that stays when it has passed", () =>
  inInvented(async (ctx) => {
    const person = await atPartnership(ctx);
    const put = (at: Context) =>
      api.ask(at, "putUse", { params: { id: town, entry }, body: formOf() });
    await put(await asking(ctx, person));
    const then = later(ctx, 1);
    const said = { byOrganisation: { id: partnership }, saidBy: { id: town } };
    expect(await openUses(then)).toMatchObject([said]);
    await expect(put(await asking(then, person))).rejects.toMatchObject({
      code: "platform/no-right",
    });
  }));

test("a mandate opens no proposals, whatever it is for", () =>
  inInvented(async (ctx) => {
    const standing = await sayEach(ctx);
    const scope = ["contact", "documents", "adoption"] as const;
    const rosa = await asking(ctx, await atPartnership(ctx, { scope }));
    for (const id of [
      "listUseProposals",
      "proposeUse",
      "judgeUseProposal",
      "withdrawUseProposal",
    ]) {
      const refused = api.ask(rosa, id, askedOf(id, town, standing));
      await expect(refused, id).rejects.toMatchObject({ code: "platform/no-right" });
    }
  }));
