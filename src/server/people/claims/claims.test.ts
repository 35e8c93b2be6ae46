import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invented, inventOrganisations, somebody } from "../invented.fixture.ts";
import { endNationalRight } from "../rights/end-national-right.ts";
import { holdings } from "../rights/holdings.ts";
import { answerClaim } from "./answer-claim.ts";
import { claimOrganisation } from "./claim-organisation.ts";
import { changeClaim } from "./claim-store.ts";
import { decideClaim } from "./decide-claim.ts";
import { decideOrganisationClaim } from "./decide-organisation-claim.ts";
import { getClaimOptions } from "./get-claim-options.ts";
import { listClaims } from "./list-claims.ts";
import { lookUpClaim } from "./look-up-claim.ts";
import { withdrawClaim } from "./withdraw-claim.ts";

const { municipality: town, otherMunicipality: village, partnership } = invented;
const code = (name: string) => ({ code: `people/${name}` });
const asked = (road: "registered-address" | "administrator" | "moderators") => ({
  road,
  right: "administrator" as const,
  explanation: "Ik ben informatiemanager van deze gemeente.",
});
const yes = { agreed: true, reason: "" };

const inTown = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    await use(ctx);
  });

/** The link in the mail that waits to be sent. */
async function linkInMail(ctx: Context): Promise<string> {
  type Tables = { "platform.mail": { kind: string; path: string | null } };
  const mail = await ctx.db
    .withTables<Tables>()
    .selectFrom("platform.mail")
    .select("path")
    .where("kind", "=", "people/claim")
    .executeTakeFirstOrThrow();
  return /token=([\w-]+)/.exec(mail.path ?? "")?.[1] ?? "";
}

test("a road that is closed cannot be taken", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    // Nobody administers it, and of the village no address is known.
    await expect(claimOrganisation(ada, town, asked("administrator"))).rejects.toMatchObject(
      code("road-closed"),
    );
    await expect(
      claimOrganisation(ada, village, asked("registered-address")),
    ).rejects.toMatchObject(code("road-closed"));
    // With an administrator, the front desk and the moderators no longer decide.
    await somebody(ctx, "Bram", [["administrator", town]]);
    for (const road of ["registered-address", "moderators"] as const) {
      await expect(claimOrganisation(ada, town, asked(road))).rejects.toMatchObject(
        code("road-closed"),
      );
    }
  }));

test("nobody decides about his own claim, whatever his rights", () =>
  inTown(async (ctx) => {
    const moderator = await somebody(ctx, "Ada", [["moderator", null]]);
    const { id } = await claimOrganisation(moderator, village, asked("moderators"));
    await expect(decideClaim(moderator, id, yes)).rejects.toMatchObject(code("own-claim"));
    await claimOrganisation(moderator, town, asked("registered-address"));
    const token = await linkInMail(ctx);
    await expect(answerClaim(moderator, { token, agreed: true })).rejects.toMatchObject(
      code("own-claim"),
    );
  }));

test("one moderator is not enough, and the same one twice is one", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const first = await somebody(ctx, "Bram", [["moderator", null]]);
    const second = await somebody(ctx, "Cato", [["moderator", null]]);
    const { id } = await claimOrganisation(ada, town, asked("moderators"));
    expect(await decideClaim(first, id, yes)).toMatchObject({ state: "half-agreed" });
    expect((await holdings(ctx, ada.person)).rights).toEqual([]);
    await expect(decideClaim(first, id, yes)).rejects.toMatchObject(code("same-eyes"));
    expect(await decideClaim(second, id, yes)).toMatchObject({ state: "granted" });
    expect((await holdings(ctx, ada.person)).rights).toEqual([
      { right: "administrator", organisation: town },
    ]);
    await expect(decideClaim(second, id, yes)).rejects.toMatchObject(code("claim-closed"));
  }));

test("the yes of a moderator who is none any more does not count", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const first = await somebody(ctx, "Bram", [["moderator", null]]);
    const second = await somebody(ctx, "Cato", [["moderator", null]]);
    const { id } = await claimOrganisation(ada, town, asked("moderators"));
    await decideClaim(first, id, yes);
    await endNationalRight(first, { person: first.person, right: "moderator" });
    expect(await decideClaim(second, id, yes)).toMatchObject({ state: "half-agreed" });
    expect((await holdings(ctx, ada.person)).rights).toEqual([]);
  }));

test("nobody writes to the mailboxes of many organisations", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    for (const id of [town, village, partnership]) {
      await claimOrganisation(ada, id, asked("moderators"));
    }
    await expect(claimOrganisation(ada, town, asked("moderators"))).rejects.toMatchObject({
      status: 429,
    });
  }));

test("a claim of before there was an administrator is for the administrator, whatever road it came by", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const bram = await somebody(ctx, "Bram");
    const byMail = await claimOrganisation(ada, town, asked("registered-address"));
    const byNation = await claimOrganisation(bram, town, asked("moderators"));
    const token = await linkInMail(ctx);
    const administrator = await somebody(ctx, "Cato", [["administrator", town]]);
    const moderator = await somebody(ctx, "Dirk", [["moderator", null]]);
    await expect(answerClaim(ctx, { token, agreed: true })).rejects.toMatchObject(
      code("road-closed"),
    );
    await expect(decideClaim(moderator, byNation.id, yes)).rejects.toMatchObject(
      code("road-closed"),
    );
    for (const { id } of [byMail, byNation]) {
      expect(
        await decideOrganisationClaim(administrator, town, { claim: id, ...yes }),
      ).toMatchObject({ state: "granted" });
    }
  }));

test("who withdraws and asks again writes no more than so many mails in a day", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    for (let time = 0; time < 5; time += 1) {
      const { id } = await claimOrganisation(ada, town, asked("registered-address"));
      await withdrawClaim(ada, id);
    }
    await expect(claimOrganisation(ada, town, asked("registered-address"))).rejects.toMatchObject(
      code("too-many-claims"),
    );
    const tomorrow = { ...ada, now: new Date(ada.now.getTime() + 25 * 3_600_000) };
    await claimOrganisation(tomorrow, town, asked("registered-address"));
  }));

test("the mailbox of an organisation gets no more than so many mails in a day, whoever asks", () =>
  inTown(async (ctx) => {
    const names = Array.from({ length: 11 }, (_, at) => `Persoon ${String.fromCharCode(65 + at)}`);
    const persons: Awaited<ReturnType<typeof somebody>>[] = [];
    for (const name of names) persons.push(await somebody(ctx, name));
    const [last, ...first] = persons.toReversed();
    if (!last) throw new Error("nobody asks");
    for (const one of first) await claimOrganisation(one, town, asked("registered-address"));
    const once = claimOrganisation(last, town, asked("registered-address"));
    await expect(once).rejects.toMatchObject(code("too-many-claims"));
    // The mailbox is spared, and nobody is kept out: two moderators can let him in.
    await claimOrganisation(last, town, asked("moderators"));
  }));

test("one no is enough, and says why", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const first = await somebody(ctx, "Bram", [["moderator", null]]);
    const { id } = await claimOrganisation(ada, town, asked("moderators"));
    await expect(decideClaim(first, id, { agreed: false, reason: "" })).rejects.toMatchObject(
      code("no-reason"),
    );
    const reason = "Deze persoon werkt hier niet.";
    expect(await decideClaim(first, id, { agreed: false, reason })).toMatchObject({
      state: "refused",
    });
    expect((await holdings(ctx, ada.person)).rights).toEqual([]);
  }));

test("an administrator decides about claims on his own organisation only", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const here = await somebody(ctx, "Bram", [["administrator", town]]);
    const there = await somebody(ctx, "Cato", [["administrator", village]]);
    const { id: claim } = await claimOrganisation(ada, town, asked("administrator"));
    await expect(decideOrganisationClaim(there, village, { claim, ...yes })).rejects.toMatchObject(
      code("unknown-claim"),
    );
    const moderator = await somebody(ctx, "Daan", [["moderator", null]]);
    await expect(decideClaim(moderator, claim, yes)).rejects.toMatchObject(code("unknown-claim"));
    expect(await decideOrganisationClaim(here, town, { claim, ...yes })).toMatchObject({
      state: "granted",
    });
  }));

test("whoever opens the registered mailbox lets somebody in, once", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const { registeredAddress } = await getClaimOptions(ada, town);
    expect(registeredAddress).toBe("g…@oefenstad.example");
    await claimOrganisation(ada, town, asked("registered-address"));
    const token = await linkInMail(ctx);
    const desk = { ...ctx };
    expect(await lookUpClaim(desk, token)).toMatchObject({ name: "Ada", state: "waiting" });
    expect(await answerClaim(desk, { token, agreed: true })).toMatchObject({ state: "granted" });
    await expect(answerClaim(desk, { token, agreed: false })).rejects.toMatchObject(
      code("claim-closed"),
    );
    // Answered, the link tells nothing of the person any more.
    expect(await lookUpClaim(desk, token)).toMatchObject({ name: "", email: null });
  }));

test("one asks once at a time, withdraws only what is his own, and asks again after a month", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const bram = await somebody(ctx, "Bram");
    const { id } = await claimOrganisation(ada, town, asked("moderators"));
    await expect(claimOrganisation(ada, town, asked("moderators"))).rejects.toMatchObject(
      code("claimed-already"),
    );
    await expect(withdrawClaim(bram, id)).rejects.toMatchObject(code("unknown-claim"));
    const later = { ...ada, now: new Date(ctx.now.getTime() + 31 * 24 * 3_600_000) };
    const moderator = await somebody(ctx, "Cato", [["moderator", null]]);
    await expect(decideClaim({ ...moderator, now: later.now }, id, yes)).rejects.toMatchObject(
      code("claim-closed"),
    );
    const again = await claimOrganisation(later, town, asked("moderators"));
    await withdrawClaim(later, again.id);
    expect((await getClaimOptions(later, town)).waiting).toBe(false);
  }));

test("a moderator sees what waits, and that a second pair of eyes is needed", () =>
  inTown(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const moderator = await somebody(ctx, "Bram", [["moderator", null]]);
    const { id } = await claimOrganisation(ada, town, asked("moderators"));
    await decideClaim(moderator, id, yes);
    const list = () => listClaims(moderator, null, { state: "open", limit: 10 });
    expect((await list()).items).toMatchObject([
      { name: "Ada", agreedBy: "Bram", mayDecide: false, state: "half-agreed" },
    ]);
    await changeClaim(ctx.db, id, { state: "withdrawn" });
    expect((await list()).total).toBe(0);
  }));
