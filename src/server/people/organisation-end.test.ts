import { expect, test } from "vitest";
import { type Context, dutchDate } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { claimOrganisation } from "./claims/claim-organisation.ts";
import { getClaimOptions } from "./claims/get-claim-options.ts";
import { endMunicipality, invented, inventOrganisations, somebody } from "./invented.fixture.ts";
import { invite } from "./invitations/invite.ts";
import { endOf } from "./organisation-end.ts";
import { getMe } from "./persons/get-me.ts";
import { holdings } from "./rights/holdings.ts";
import { leaveOrganisation } from "./rights/leave-organisation.ts";
import { listColleagues } from "./rights/list-colleagues.ts";
import { peopleTasks } from "./tasks/people-tasks.ts";

const { municipality: town, otherMunicipality: village } = invented;
const code = (name: string) => ({ code: `people/${name}` });
const after = <C extends Context>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});
const today = ({ now }: Context): string => dutchDate(now);

test("nobody is let in any more where an organisation ended, by claim or by invitation", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["administrator", town]]);
    const bram = await somebody(ctx, "Bram");
    await endMunicipality(ctx, { day: today(ctx) });
    for (const road of ["registered-address", "administrator", "moderators"] as const) {
      const asked = { road, right: "reader" as const, explanation: "Ik werk hier al jaren." };
      await expect(claimOrganisation(bram, town, asked)).rejects.toMatchObject(code("road-closed"));
    }
    const asked = {
      email: "cato@example.nl",
      rights: ["reader" as const],
      language: "nl" as const,
    };
    await expect(invite(ada, town, asked)).rejects.toMatchObject(code("organisation-ended"));
    expect((await getClaimOptions(bram, town)).ended).toEqual({
      successor: { id: village, name: "Oefendorp" },
    });
  }));

test("rights at what ended stay there, and none comes to be at its successor", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["administrator", town]]);
    await endMunicipality(ctx, { day: today(ctx) });
    expect((await holdings(ctx, ada.person)).rights).toEqual([
      { right: "administrator", organisation: town },
    ]);
    expect((await listColleagues(ada, town, { limit: 10 })).total).toBe(1);
    expect((await listColleagues(ada, village, { limit: 10 })).total).toBe(0);
    expect((await getMe(ada, async () => 0)).organisations).toMatchObject([
      { id: town, ended: { successor: { id: village, name: "Oefendorp" } } },
    ]);
  }));

test("an organisation exists until its last day is over; divided or not known, it has no successor", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    await endMunicipality(ctx, { day: today(after(ctx, 1)), split: true });
    expect(await endOf(ctx, town)).toBeNull();
    expect(await endOf(after(ctx, 1), town)).toEqual({ successor: null });
    expect(await endOf(ctx, village)).toBeNull();
    expect(await endOf(ctx, "GM9999")).toBeNull();
  }));

test("nobody is asked to lengthen rights at what ended, nor to find it an administrator", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["administrator", town]]);
    const moderator = await somebody(after(ctx, 340), "Bram", [["moderator", null]]);
    const kinds = async (who: Context) =>
      (await peopleTasks(after({ ...who, now: ctx.now }, 350))).map(({ kind }) => kind);
    const asked = { withoutSuccessor: true };
    expect(await kinds(ada)).toEqual(["rights-to-confirm"]);
    await endMunicipality(ctx, { day: today(after(ctx, 300)) });
    expect(await kinds(ada)).toEqual([]);
    await leaveOrganisation(ada, town, asked);
    expect(await kinds(moderator)).toEqual([]);
  }));
