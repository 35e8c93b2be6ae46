import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { kitWith, silent } from "#platform/mail/directory.fixture";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { sendDueMail } from "#platform/mail/send-due-mail";
import type { Taken } from "#platform/mail/smtp-sender";
import { testApi } from "#platform/test-api";
import { inUndoneTransaction } from "#platform/test-db";
import { workWithin } from "#platform/test-empty-db";
import { peopleDirectory } from "./directory.ts";
import { invented, inventOrganisations, somebody } from "./invented.fixture.ts";
import { sendInvitation } from "./invitations/send-invitation.ts";
import { servePeople } from "./routes.ts";

const { municipality: town, otherMunicipality: village } = invented;
const params = { id: town };
const { ask } = testApi((api) => servePeople(api, { personalData: [], countTasks: async () => 0 }));

const bounced: Taken = { how: "bounced", code: "550" };
const sendAll = (ctx: Context, taken: Taken): Promise<number> =>
  sendDueMail({
    work: workWithin(ctx),
    kit: kitWith(peopleDirectory),
    send: async () => taken,
    log: silent,
  });

/** Ada invited Dirk, and Waaier wrote to Bram; all of it ended like this. */
async function wrote(ctx: Context, taken: Taken) {
  await inventOrganisations(ctx);
  const ada = await somebody(ctx, "Ada", [["administrator", town]]);
  const bram = await somebody(ctx, "Bram", [["reader", town]]);
  const { token } = await sendInvitation(ada, {
    organisation: { id: town, name: "Oefenstad" },
    email: "Dirk@example.nl",
    rights: ["reader"],
    language: "nl",
  });
  await enqueueMail(ctx, {
    to: { person: bram.person },
    kind: "test/news",
    language: "nl",
    subject: "Nieuws",
    paragraphs: ["Er is nieuws."],
  });
  await sendAll(ctx, taken);
  return { ada, bram, token };
}

test("who may not see an address does not learn that mail to it came back", () =>
  inUndoneTransaction(async (ctx) => {
    const { bram, token } = await wrote(ctx, bounced);
    const neighbour = await somebody(ctx, "Cato", [["administrator", village]]);
    const denied = { code: "platform/no-right" };
    await expect(ask(neighbour, "listColleagues", { params })).rejects.toMatchObject(denied);
    await expect(ask(neighbour, "listInvitations", { params })).rejects.toMatchObject(denied);
    await expect(ask(bram, "listInvitations", { params })).rejects.toMatchObject(denied);
    const offer = await ask(neighbour, "lookUpInvitation", { body: { token } });
    expect(offer).not.toHaveProperty("undelivered");
  }));

test("colleagues see whose mail did not arrive, and so does that person", () =>
  inUndoneTransaction(async (ctx) => {
    const { ada, bram } = await wrote(ctx, bounced);
    expect(await ask(ada, "listColleagues", { params })).toMatchObject({
      items: [
        { name: "Ada", undelivered: false },
        { name: "Bram", undelivered: true },
      ],
    });
    expect(await ask(ada, "listInvitations", { params })).toMatchObject({
      items: [{ email: "Dirk@example.nl", undelivered: true }],
    });
    expect(await ask(bram, "getMe")).toMatchObject({ person: { undelivered: true } });
    expect(await ask(ada, "getMe")).toMatchObject({ person: { undelivered: false } });
  }));

test("nothing is said of mail that arrived", () =>
  inUndoneTransaction(async (ctx) => {
    const { ada, bram } = await wrote(ctx, { how: "sent" });
    for (const id of ["listColleagues", "listInvitations"]) {
      expect(JSON.stringify(await ask(ada, id, { params }))).not.toContain('"undelivered":true');
    }
    expect(await ask(bram, "getMe")).toMatchObject({ person: { undelivered: false } });
  }));
