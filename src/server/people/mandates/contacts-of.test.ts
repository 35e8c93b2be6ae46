import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { peopleDirectory } from "../directory.ts";
import { keepContact } from "./contact-store.ts";

async function told(ctx: Context, organisation: string, email: string): Promise<void> {
  const set_by = await peopleDirectory.recognise(ctx, {
    issuer: "https://aanmelden.example",
    subject: "Ada",
    name: "Ada",
    email: "ada@example.nl",
  });
  await keepContact(ctx.db, {
    organisation,
    role: "Informatiemanager",
    email,
    phone: null,
    set_at: ctx.now,
    set_by,
    set_for: null,
  });
}

test("an address that looks like that of a person is not handed round", () =>
  inUndoneTransaction(async (ctx) => {
    await told(ctx, "GM9001", "ada.de.vries@oefenstad.example");
    expect(await peopleDirectory.contactsOf(ctx, ["GM9001"])).toEqual(new Map());
  }));

test("each organisation that told a role has it with its address, and the others are absent", () =>
  inUndoneTransaction(async (ctx) => {
    await told(ctx, "GM9001", "info@oefenstad.example");
    await told(ctx, "GM9002", "ict@oefendorp.example");
    const contacts = await peopleDirectory.contactsOf(ctx, ["GM9001", "GM9003"]);
    expect([...contacts]).toEqual([
      ["GM9001", { role: "Informatiemanager", email: "info@oefenstad.example" }],
    ]);
    expect(await peopleDirectory.contactsOf(ctx, [])).toEqual(new Map());
  }));
