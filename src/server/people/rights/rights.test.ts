import { sql } from "kysely";
import { expect, test } from "vitest";
import { nobody } from "#platform/caller";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invented, inventOrganisations, somebody } from "../invented.fixture.ts";
import { giveMandate } from "../mandates/give-mandate.ts";
import { personalData } from "../persons/personal-data.ts";
import { confirmRights } from "./confirm-rights.ts";
import { endNationalRight } from "./end-national-right.ts";
import { grantRights } from "./grant-rights.ts";
import { handOver } from "./hand-over.ts";
import { holdings } from "./holdings.ts";
import { leaveOrganisation } from "./leave-organisation.ts";
import { listColleagues } from "./list-colleagues.ts";
import { rightsAt } from "./right-store.ts";
import { setRights } from "./set-rights.ts";

const { municipality: town, otherMunicipality: village, partnership } = invented;
const code = (name: string) => ({ code: `people/${name}` });
const days = (ctx: Context, count: number): Date =>
  new Date(ctx.now.getTime() + count * 24 * 3_600_000);

const inTown = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    await use(ctx);
  });

const heldIn = async (ctx: Context, person: number): Promise<string[]> =>
  (await holdings(ctx, person)).rights.map(({ right }) => right).sort();

test("who holds nothing at an organisation gets nothing there without an invitation", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const stranger = await somebody(ctx, "Bram", [["editor", village]]);
    const asked = { person: stranger.person, rights: ["reader"] as const };
    await expect(setRights(admin, town, asked)).rejects.toMatchObject(code("not-a-colleague"));
    expect(await heldIn(ctx, stranger.person)).toEqual(["editor"]);
  }));

test("an adviser cannot come to answer for a municipality, whichever right came first", () =>
  inTown(async (ctx) => {
    const adviser = await somebody(ctx, "Ada", [["adviser", null]]);
    for (const right of ["editor", "confirmer", "mandate-holder", "administrator"] as const) {
      await expect(
        grantRights(ctx, { person: adviser.person, organisation: town, rights: [right] }),
      ).rejects.toMatchObject(code("adviser-answers"));
    }
    await grantRights(ctx, { person: adviser.person, organisation: town, rights: ["reader"] });
    const editor = await somebody(ctx, "Bram", [["editor", town]]);
    await expect(
      grantRights(ctx, { person: editor.person, organisation: null, rights: ["adviser"] }),
    ).rejects.toMatchObject(code("adviser-answers"));
  }));

test("the last administrator cannot be taken away, hand nothing over to a stranger, nor leave unseen", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const stranger = await somebody(ctx, "Bram");
    await expect(
      setRights(admin, town, { person: admin.person, rights: ["reader"] }),
    ).rejects.toMatchObject(code("last-administrator"));
    await expect(leaveOrganisation(admin, town, { withoutSuccessor: false })).rejects.toMatchObject(
      code("last-administrator"),
    );
    await expect(handOver(admin, town, stranger.person)).rejects.toMatchObject(
      code("not-a-colleague"),
    );
    await leaveOrganisation(admin, town, { withoutSuccessor: true });
    expect(await heldIn(ctx, admin.person)).toEqual([]);
  }));

test("an administrator whose right lapsed does not count as one who stays", () =>
  inTown(async (ctx) => {
    await somebody(ctx, "Ada", [["administrator", town]]);
    const later = { ...ctx, now: days(ctx, 370) };
    const second = await somebody(later, "Bram", [["administrator", town]]);
    await expect(
      leaveOrganisation(second, town, { withoutSuccessor: false }),
    ).rejects.toMatchObject(code("last-administrator"));
  }));

test("an administrator gives himself nothing while there is another to ask", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const more = ["administrator", "mandate-holder"] as const;
    await setRights(admin, town, { person: admin.person, rights: more });
    await somebody(ctx, "Bram", [["administrator", town]]);
    await expect(
      setRights(admin, town, { person: admin.person, rights: [...more, "editor"] }),
    ).rejects.toMatchObject(code("own-rights"));
    await setRights(admin, town, { person: admin.person, rights: ["administrator"] });
    expect(await heldIn(ctx, admin.person)).toEqual(["administrator"]);
  }));

test("an administrator who takes a right off himself keeps the others no longer than they counted", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [
      ["administrator", town],
      ["editor", town],
      ["reader", town],
    ]);
    const until = async () =>
      Object.fromEntries(
        (await rightsAt(ctx.db, town))
          .filter(({ person }) => person === admin.person)
          .map(({ held, confirmed_until }) => [held, confirmed_until]),
      );
    const before = await until();
    const later = { ...admin, now: days(ctx, 300) };
    await somebody(later, "Bram", [["administrator", town]]);
    await setRights(later, town, { person: admin.person, rights: ["administrator", "reader"] });
    expect(await until()).toEqual({
      administrator: before["administrator"],
      reader: before["reader"],
    });
  }));

test("the only administrator lengthens his rights by confirming them, and not by giving himself more", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const later = { ...admin, now: days(ctx, 300) };
    const heldAfter = (count: number) => heldIn({ ...ctx, now: days(ctx, count) }, admin.person);
    await setRights(later, town, { person: admin.person, rights: ["administrator", "editor"] });
    expect(await heldAfter(400)).toEqual(["editor"]);
    await confirmRights(later, town, admin.person);
    expect(await heldAfter(400)).toEqual(["administrator", "editor"]);
  }));

test("a right that nobody confirmed does not come back by taking another off oneself", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["confirmer", town]]);
    const later = { ...admin, now: days(ctx, 400) };
    await grantRights(later, {
      person: admin.person,
      organisation: town,
      rights: ["administrator", "editor"],
    });
    await somebody(later, "Bram", [["administrator", town]]);
    const rights = ["administrator", "confirmer"] as const;
    await setRights(later, town, { person: admin.person, rights });
    expect(await heldIn(later, admin.person)).toEqual(["administrator"]);
  }));

test("handing over makes the colleague administrator and leaves the other rights of both", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [
      ["administrator", town],
      ["editor", town],
    ]);
    const colleague = await somebody(ctx, "Bram", [["reader", town]]);
    await handOver(admin, town, colleague.person);
    expect(await heldIn(ctx, admin.person)).toEqual(["editor"]);
    expect(await heldIn(ctx, colleague.person)).toEqual(["administrator", "reader"]);
  }));

test("rights are set exactly: what is not named ends, what is held stays since when it was", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const colleague = await somebody(ctx, "Bram", [
      ["reader", town],
      ["editor", town],
    ]);
    const later = { ...admin, now: days(ctx, 3) };
    await setRights(later, town, { person: colleague.person, rights: ["editor", "confirmer"] });
    const { items } = await listColleagues(later, town, { limit: 100 });
    const rights = items.find(({ person }) => person === colleague.person)?.rights ?? [];
    expect(rights.map(({ right, since }) => [right, since])).toEqual([
      ["editor", ctx.now.toISOString()],
      ["confirmer", later.now.toISOString()],
    ]);
  }));

test("a right counts for a year, its last day included, and again once an administrator confirms it", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const colleague = await somebody(ctx, "Bram", [["editor", town]]);
    const after = (count: number) => ({ ...admin, now: days(ctx, count) });
    expect(await heldIn(after(365), colleague.person)).toEqual(["editor"]);
    expect(await heldIn(after(366), colleague.person)).toEqual([]);
    await confirmRights(after(366), town, colleague.person);
    expect(await heldIn(after(700), colleague.person)).toEqual(["editor"]);
  }));

test("nobody confirms his own rights, unless nobody else could", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    await confirmRights(admin, town, admin.person);
    await somebody(ctx, "Bram", [["administrator", town]]);
    await expect(confirmRights(admin, town, admin.person)).rejects.toMatchObject(
      code("own-rights"),
    );
  }));

test("the last moderator stays", () =>
  inTown(async (ctx) => {
    const first = await somebody(ctx, "Ada", [["moderator", null]]);
    const right = "moderator" as const;
    await expect(endNationalRight(first, { person: first.person, right })).rejects.toMatchObject(
      code("last-administrator"),
    );
    const second = await somebody(ctx, "Bram", [["moderator", null]]);
    await endNationalRight(second, { person: second.person, right });
    expect(await heldIn(ctx, second.person)).toEqual([]);
  }));

test("a moderator dismisses nobody who watches, and the command line tells whom it dismisses", () =>
  inTown(async (ctx) => {
    const moderator = await somebody(ctx, "Ada", [["moderator", null]]);
    const other = await somebody(ctx, "Bram", [["moderator", null]]);
    const auditor = await somebody(ctx, "Cato", [["auditor", null]]);
    for (const [person, right] of [
      [other.person, "moderator"],
      [auditor.person, "auditor"],
    ] as const) {
      await expect(endNationalRight(moderator, { person, right })).rejects.toMatchObject(
        code("ended-on-command-line"),
      );
    }
    const operator = { ...ctx, caller: nobody("command-line") };
    await endNationalRight(operator, { person: auditor.person, right: "auditor" });
    expect(await heldIn(ctx, auditor.person)).toEqual([]);
    const { rows } =
      await sql`select kind from platform.mail where person = ${auditor.person}`.execute(ctx.db);
    expect(rows).toEqual([{ kind: "people/rights-changed" }]);
  }));

test("an adviser acts for nobody by way of a partnership", () =>
  inTown(async (ctx) => {
    const adviser = await somebody(ctx, "Ada", [
      ["adviser", null],
      ["editor", partnership],
    ]);
    const speaker = await somebody(ctx, "Bram", [["mandate-holder", town]]);
    await giveMandate(speaker, town, {
      taker: partnership,
      scope: ["contact"],
      from: "2026-11-22",
      until: "2027-11-21",
    });
    expect((await holdings(ctx, adviser.person)).mandates).toEqual([]);
    const editor = await somebody(ctx, "Cato", [["editor", partnership]]);
    expect((await holdings(ctx, editor.person)).mandates).toHaveLength(1);
  }));

test("every right that is given or taken leaves a line: whose, and where", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const editor = await somebody(ctx, "Bram", [["editor", town]]);
    await setRights(admin, town, { person: editor.person, rights: ["reader"] });
    const { rows } = await sql<{ act: string }>`select act from platform.audit_unsealed
      where organisation = ${town} and object_id = ${`${editor.person}`} order by act`.execute(
      ctx.db,
    );
    expect(rows.map(({ act }) => act)).toEqual(["endRight", "giveRight", "giveRight"]);
  }));

test("nobody gives a right to who was erased", () =>
  inTown(async (ctx) => {
    const gone = await somebody(ctx, "Ada");
    await personalData.erase(ctx, { number: gone.person, email: "ada@example.nl" });
    await expect(
      grantRights(ctx, { person: gone.person, organisation: town, rights: ["reader"] }),
    ).rejects.toMatchObject(code("unknown-person"));
  }));

test("colleagues stand by name, each with what counts, and oneself marked", () =>
  inTown(async (ctx) => {
    await somebody(ctx, "Zoë", [["reader", town]]);
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    await somebody(ctx, "Åsa", [["reader", village]]);
    const { total, items } = await listColleagues(admin, town, { limit: 1 });
    expect([total, items.map(({ name, self }) => [name, self])]).toEqual([2, [["Ada", true]]]);
  }));
