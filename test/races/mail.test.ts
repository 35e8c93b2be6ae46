import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Context, workOn } from "#platform/context";
import { openDatabase } from "#platform/database";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { weeklyKind } from "#platform/mail/mail";
import { outboxPage } from "#platform/mail/mail-store";
import { sendDueMail } from "#platform/mail/send-due-mail";
import type { SendLetter } from "#platform/mail/smtp-sender";
import { migrate } from "#platform/migrate";
import {
  inventedDirectory,
  kitWith,
  robin,
  sam,
  silent,
} from "../../src/server/platform/mail/directory.fixture.ts";
import { freshDatabase, server } from "./fresh-database.ts";

describe.skipIf(server === null)("mail of several servers", () => {
  test("servers that look at the same time send each mail once", async () => {
    const database = await openDatabase({ url: await freshDatabase() });
    try {
      await migrate(database.db);
      const thursday = workOn(database.db, false, () => new Date("2026-11-26T12:00:00Z"));
      for (let at = 0; at < 8; at += 1) {
        await thursday.change((ctx) =>
          enqueueMail(ctx, {
            to: { person: at % 2 === 0 ? sam : robin },
            kind: "test/news",
            language: "nl",
            subject: "Nieuws",
            paragraphs: ["Er is nieuws."],
          }),
        );
      }
      const directory = inventedDirectory();
      await sendDueMail({ work: thursday, kit: kitWith(directory), send: null, log: silent });
      // So slow that all of them look before the first has made the weekly mail.
      const slow = {
        ...directory,
        addressOf: async (ctx: Context, person: number) => {
          await wait(200);
          return directory.addressOf(ctx, person);
        },
      };
      const kit = kitWith(slow);
      const sent: string[] = [];
      const send: SendLetter = async ({ id }) => {
        sent.push(id);
        return { how: "sent" };
      };
      const work = workOn(database.db, false, () => new Date("2026-11-30T07:00:00Z"));
      const counts = await Promise.all(
        [1, 2, 3].map(() => sendDueMail({ work, kit, send, log: silent })),
      );
      // Four at once, and one weekly mail.
      expect(sent).toHaveLength(5);
      expect(new Set(sent).size).toBe(5);
      expect(counts.reduce((sum, count) => sum + count)).toBe(5);
      const written = await outboxPage(database.db, { offset: 0, limit: 100 });
      expect(written.filter(({ kind }) => kind === weeklyKind)).toHaveLength(1);
    } finally {
      await database.close();
    }
  });
});
