import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { expireWhatWaited } from "../expire-what-waited.ts";
import { invented, inventOrganisations, somebody } from "../invented.fixture.ts";
import { holdings } from "../rights/holdings.ts";
import { leaveOrganisation } from "../rights/leave-organisation.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { invite } from "./invite.ts";
import { inviteNationally } from "./invite-nationally.ts";
import { inviteWatcher } from "./invite-watcher.ts";
import { listInvitations } from "./list-invitations.ts";
import { lookUpInvitation } from "./look-up-invitation.ts";
import { sendInvitation } from "./send-invitation.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

const { municipality: town, otherMunicipality: village } = invented;
const code = (name: string) => ({ code: `people/${name}` });
const after = <C extends Context>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});

async function invited(ctx: Context, email: string) {
  await inventOrganisations(ctx);
  const admin = await somebody(ctx, "Ada", [["administrator", town]]);
  const organisation = { id: town, name: "Oefenstad" };
  const sent = await sendInvitation(admin, {
    organisation,
    email,
    rights: ["editor", "confirmer"],
    language: "nl",
  });
  return { admin, ...sent };
}

test("a link that was made up, or cut off, opens nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const { token } = await invited(ctx, "bram@example.nl");
    const bram = await somebody(ctx, "Bram");
    for (const wrong of [token.slice(1), `${token}x`, "x".repeat(43)]) {
      await expect(lookUpInvitation(ctx, wrong)).rejects.toMatchObject(code("unknown-link"));
      await expect(acceptInvitation(bram, wrong)).rejects.toMatchObject(code("unknown-link"));
    }
  }));

test("who signed in with another address than the mail was sent to gets nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const { token } = await invited(ctx, "bram@example.nl");
    const thief = await somebody(ctx, "Dief");
    await expect(acceptInvitation(thief, token)).rejects.toMatchObject(code("other-address"));
    expect((await holdings(ctx, thief.person)).rights).toEqual([]);
  }));

test("nobody gives himself rights, or another year of them, by inviting himself", () =>
  inUndoneTransaction(async (ctx) => {
    const { token, admin } = await invited(ctx, "ada@example.nl");
    await expect(acceptInvitation(admin, token)).rejects.toMatchObject(code("own-rights"));
    expect((await holdings(ctx, admin.person)).rights).toHaveLength(1);
  }));

test("an invitation of somebody who may not invite any more opens nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const { token, admin } = await invited(ctx, "bram@example.nl");
    const bram = await somebody(ctx, "Bram");
    await leaveOrganisation(admin, town, { withoutSuccessor: true });
    await expect(acceptInvitation(bram, token)).rejects.toMatchObject(code("invitation-withdrawn"));
    expect((await holdings(ctx, bram.person)).rights).toEqual([]);
  }));

test("an invitation works once", () =>
  inUndoneTransaction(async (ctx) => {
    const { token } = await invited(ctx, "Bram@Example.nl");
    const bram = await somebody(ctx, "Bram");
    expect((await acceptInvitation(bram, token)).organisation?.id).toBe(town);
    const { rights } = await holdings(ctx, bram.person);
    expect(rights.map(({ right }) => right).sort()).toEqual(["confirmer", "editor"]);
    await expect(acceptInvitation(bram, token)).rejects.toMatchObject(code("invitation-accepted"));
  }));

test("after fourteen days, or once withdrawn, the link opens nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const { token, id, admin } = await invited(ctx, "bram@example.nl");
    const bram = await somebody(ctx, "Bram");
    const late = after(bram, 14);
    expect((await lookUpInvitation(late, token)).state).toBe("expired");
    await expect(acceptInvitation(late, token)).rejects.toMatchObject(code("invitation-expired"));
    await expect(withdrawInvitation(admin, village, id)).rejects.toMatchObject(
      code("no-invitation"),
    );
    await withdrawInvitation(admin, town, id);
    await expect(acceptInvitation(bram, token)).rejects.toMatchObject(code("invitation-withdrawn"));
  }));

test("the same address is not invited twice while an invitation waits", () =>
  inUndoneTransaction(async (ctx) => {
    const { admin } = await invited(ctx, "bram@example.nl");
    const again = {
      email: "BRAM@example.nl",
      rights: ["reader" as const],
      language: "nl" as const,
    };
    await expect(invite(admin, town, again)).rejects.toMatchObject(code("invited-already"));
    await expect(invite(after(admin, 15), town, again)).resolves.toHaveProperty("id");
  }));

test("whoever has the link sees what it offers and from whom, and nothing of who was invited", () =>
  inUndoneTransaction(async (ctx) => {
    const { token } = await invited(ctx, "bram@example.nl");
    const offer = await lookUpInvitation(ctx, token);
    expect(offer).toMatchObject({
      organisation: { id: town, name: "Oefenstad" },
      rights: ["editor", "confirmer"],
      invitedBy: "Ada",
      state: "waiting",
    });
    expect(JSON.stringify(offer)).not.toContain("bram@");
  }));

test("the first moderator comes by a link from the command line", () =>
  inUndoneTransaction(async (ctx) => {
    const token = await inviteWatcher(ctx, { email: "ada@example.nl", right: "moderator" });
    const ada = await somebody(ctx, "Ada");
    await acceptInvitation(ada, token);
    expect((await holdings(ctx, ada.person)).rights).toEqual([
      { right: "moderator", organisation: null },
    ]);
  }));

test("an invitation for the whole network is withdrawn as one of the network, and not of an organisation", () =>
  inUndoneTransaction(async (ctx) => {
    const { id: ofTown, admin } = await invited(ctx, "cato@example.nl");
    const moderator = await somebody(ctx, "Bram", [["moderator", null]]);
    const asked = { email: "dirk@example.nl", right: "adviser" as const, language: "nl" as const };
    const { id } = await inviteNationally(moderator, asked);
    const none = code("no-invitation");
    await expect(withdrawInvitation(moderator, null, ofTown)).rejects.toMatchObject(none);
    await expect(withdrawInvitation(admin, town, id)).rejects.toMatchObject(none);
    await withdrawInvitation(moderator, null, id);
    await expect(withdrawInvitation(moderator, null, id)).rejects.toMatchObject(none);
    const { items } = await listInvitations(moderator, null, { limit: 10 });
    expect(items.map(({ state }) => state)).toEqual(["withdrawn"]);
  }));

test("the address of who never came is forgotten a month after the invitation ended", () =>
  inUndoneTransaction(async (ctx) => {
    const { admin } = await invited(ctx, "bram@example.nl");
    const addresses = async (): Promise<string[]> =>
      (await listInvitations(admin, town, { limit: 10 })).items.map(({ email }) => email);
    await expireWhatWaited(after(ctx, 43));
    expect(await addresses()).toEqual(["bram@example.nl"]);
    await expireWhatWaited(after(ctx, 45));
    expect(await addresses()).toEqual([""]);
  }));
