import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { expireWhatWaited } from "../expire-what-waited.ts";
import { endMunicipality, invented, inventOrganisations, somebody } from "../invented.fixture.ts";
import { acceptInvitation } from "../invitations/accept-invitation.ts";
import { sendInvitation } from "../invitations/send-invitation.ts";
import { personalData } from "../persons/personal-data.ts";
import { holdings } from "../rights/holdings.ts";
import { answerClaim } from "./answer-claim.ts";
import { claimOrganisation } from "./claim-organisation.ts";
import { claimsOfPerson } from "./claim-store.ts";
import { decideClaim } from "./decide-claim.ts";
import { decideOrganisationClaim } from "./decide-organisation-claim.ts";
import { listClaims } from "./list-claims.ts";

// What comes of a claim after it was asked: whom it is for, who hears of it, and what is kept.

const { municipality: town } = invented;
const code = (name: string) => ({ code: `people/${name}` });
const asked = (road: "registered-address" | "administrator" | "moderators") => ({
  road,
  right: "administrator" as const,
  explanation: "Ik ben informatiemanager van deze gemeente.",
});
const yes = { agreed: true, reason: "" };
const no = { agreed: false, reason: "Deze persoon werkt hier niet." };
const after = <C extends Context>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});

const inTown = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    await use(ctx);
  });

interface Mail {
  readonly person: number | null;
  readonly kind: string;
  readonly path: string | null;
  readonly body: string[];
  readonly always: boolean;
}

const mailsOf = (ctx: Context, kind: string): Promise<Mail[]> =>
  ctx.db
    .withTables<{ "platform.mail": Mail }>()
    .selectFrom("platform.mail")
    .select(["person", "kind", "path", "body", "always"])
    .where("kind", "=", kind)
    .execute();

async function linkInMail(ctx: Context): Promise<string> {
  const [mail] = await mailsOf(ctx, "people/claim");
  return /token=([\w-]+)/.exec(mail?.path ?? "")?.[1] ?? "";
}

test("once there is an administrator, others may still refuse and no longer let in; the administrator sees it", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const bram = await somebody(ctx, "Bram");
    const byMail = await claimOrganisation(ada, town, asked("registered-address"));
    const byNation = await claimOrganisation(bram, town, asked("moderators"));
    const moderator = await somebody(ctx, "Cato", [["moderator", null]]);
    const second = await somebody(ctx, "Dirk", [["moderator", null]]);
    await decideClaim(moderator, byNation.id, yes);
    const administrator = await somebody(ctx, "Eva", [["administrator", town]]);
    const token = await linkInMail(ctx);
    await expect(answerClaim(ctx, { token, agreed: true })).rejects.toMatchObject(
      code("road-closed"),
    );
    // Half a "yes" of before is not made whole.
    await expect(decideClaim(second, byNation.id, yes)).rejects.toMatchObject(code("road-closed"));
    const { items } = await listClaims(administrator, town, { state: "open", limit: 10 });
    expect(items.map(({ id }) => id).sort()).toEqual([byMail.id, byNation.id].sort());
    expect(await answerClaim(ctx, { token, agreed: false })).toMatchObject({ state: "refused" });
    expect(await decideClaim(second, byNation.id, no)).toMatchObject({ state: "refused" });
    for (const { person } of [ada, bram]) expect((await holdings(ctx, person)).rights).toEqual([]);
  }));

test("nobody is let in where an organisation ended since he asked, or was invited", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const bram = await somebody(ctx, "Bram");
    const byMail = await claimOrganisation(ada, town, asked("registered-address"));
    const administrator = await somebody(ctx, "Cato", [["administrator", town]]);
    const { token } = await sendInvitation(administrator, {
      organisation: { id: town, name: "Oefenstad" },
      email: "bram@example.nl",
      rights: ["reader"],
      language: "nl",
    });
    await endMunicipality(ctx, { day: dutchDate(ctx.now) });
    const link = { token: await linkInMail(ctx), agreed: true };
    await expect(answerClaim(ctx, link)).rejects.toMatchObject(code("road-closed"));
    const decision = { claim: byMail.id, ...yes };
    await expect(decideOrganisationClaim(administrator, town, decision)).rejects.toMatchObject(
      code("road-closed"),
    );
    await expect(acceptInvitation(bram, token)).rejects.toMatchObject(code("organisation-ended"));
    for (const { person } of [ada, bram]) expect((await holdings(ctx, person)).rights).toEqual([]);
  }));

test("the other administrators hear that somebody came in, as they like mail; who agreed does not, nor who came", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const bram = await somebody(ctx, "Bram", [["administrator", town]]);
    const cato = await somebody(ctx, "Cato", [["administrator", town]]);
    await somebody(ctx, "Dirk", [["editor", town]]);
    const { id } = await claimOrganisation(ada, town, asked("administrator"));
    await decideOrganisationClaim(bram, town, { claim: id, ...yes });
    expect(await mailsOf(ctx, "people/rights-changed")).toMatchObject([
      { person: cato.person, always: false, path: `/nl/organisaties/${town}/mensen` },
    ]);
  }));

test("an administrator whose right lapsed hears that the mailbox let somebody in, by no name", () =>
  inTown(async (ctx) => {
    const bram = await somebody(ctx, "Bram", [["administrator", town]]);
    const ada = after(await somebody(ctx, "Ada"), 400);
    await claimOrganisation(ada, town, asked("registered-address"));
    const token = await linkInMail(ctx);
    await answerClaim(after(ctx, 401), { token, agreed: true });
    const mails = await mailsOf(ctx, "people/rights-changed");
    expect(mails.map(({ person }) => person)).toEqual([bram.person]);
    expect(mails[0]?.body.join(" ")).toContain("wie de post leest van het mailadres");
    expect(mails[0]?.body.join(" ")).not.toContain("Ada");
  }));

test("nobody hears that somebody came in when the answer is no", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const bram = await somebody(ctx, "Bram", [["administrator", town]]);
    await somebody(ctx, "Cato", [["administrator", town]]);
    const { id } = await claimOrganisation(ada, town, asked("administrator"));
    await decideOrganisationClaim(bram, town, { claim: id, ...no });
    expect(await mailsOf(ctx, "people/rights-changed")).toEqual([]);
  }));

/** Claims that Ada asked and Bram refused; what of their words is kept. */
async function refused(ctx: Context) {
  const ada = await somebody(ctx, "Ada");
  const bram = await somebody(ctx, "Bram", [["administrator", town]]);
  const { id } = await claimOrganisation(ada, town, asked("administrator"));
  await decideOrganisationClaim(bram, town, { claim: id, ...no });
  const words = async () =>
    (await claimsOfPerson(ctx.db, ada.person)).map(({ explanation, reason, state }) => ({
      explanation,
      reason,
      state,
    }));
  return { ada, words };
}

test("who erases himself takes along what he told with a claim, and what he was told", () =>
  inTown(async (ctx) => {
    const { ada, words } = await refused(ctx);
    expect(await words()).toMatchObject([{ reason: no.reason }]);
    const whose = { number: ada.person, email: "ada@example.nl", name: "Ada" };
    await personalData.erase(ada, whose);
    expect(await words()).toEqual([{ explanation: null, reason: null, state: "refused" }]);
  }));

test("a year after a claim was asked its words are forgotten, and which way it went is not", () =>
  inTown(async (ctx) => {
    const { words } = await refused(ctx);
    await expireWhatWaited(after(ctx, 364));
    expect(await words()).toMatchObject([{ reason: no.reason }]);
    await expireWhatWaited(after(ctx, 366));
    expect(await words()).toEqual([{ explanation: null, reason: null, state: "refused" }]);
  }));

test("what nobody answered is closed after a month, and its words go with the others", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    await claimOrganisation(ada, town, asked("moderators"));
    await expireWhatWaited(after(ctx, 31));
    expect(await claimsOfPerson(ctx.db, ada.person)).toMatchObject([{ state: "expired" }]);
    await expireWhatWaited(after(ctx, 366));
    expect(await claimsOfPerson(ctx.db, ada.person)).toMatchObject([{ explanation: null }]);
  }));
