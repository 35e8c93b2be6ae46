import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { unsubscribe as contract } from "#contract/mail";
import { testApi } from "../test-api.ts";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { inventedDirectory, kitWith, robin, sam } from "./directory.fixture.ts";
import { forgetPerson } from "./forget-person.ts";
import { serveMail } from "./routes.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { unsubscribeLinks } from "./unsubscribe-link.ts";

const setUp = () => {
  const directory = inventedDirectory();
  const kit = kitWith(directory);
  const preference = (person: number) => directory.known.get(person)?.preference;
  return { directory, kit, preference };
};
const tokenOf = (link: string): string => new URL(link).searchParams.get("token") ?? "";

test.each([
  ["of nobody", "x".repeat(43)],
  ["that guesses the number of a person", `person ${sam} ${"x".repeat(30)}`],
  [
    "made with another key",
    createHmac("sha256", "another key").update(`person ${sam}`).digest("base64url"),
  ],
])("a link %s is refused, and changes nothing", async (_, token) => {
  await inUndoneTransaction(async (ctx) => {
    const { directory, kit, preference } = setUp();
    await unsubscribeLinks(ctx, kit, { person: sam, language: "nl" });
    await expect(unsubscribe(ctx, directory, token)).rejects.toMatchObject({
      code: "mail/unknown-link",
    });
    expect(preference(sam)).toBe("at-once");
  });
});

test("the link of one person does nothing to another, also not for who is signed in as the other", async () => {
  await inUndoneTransaction(
    async (ctx) => {
      const { directory, kit, preference } = setUp();
      const { page } = await unsubscribeLinks(ctx, kit, { person: sam, language: "nl" });
      await unsubscribeLinks(ctx, kit, { person: robin, language: "en" });
      await unsubscribe(ctx, directory, tokenOf(page));
      expect([preference(sam), preference(robin)]).toEqual(["none", "weekly"]);
    },
    undefined,
    testCaller({ person: robin }),
  );
});

test("the link of who is erased is refused", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { directory, kit } = setUp();
    const { page } = await unsubscribeLinks(ctx, kit, { person: sam, language: "nl" });
    await forgetPerson(ctx, { number: sam, email: null });
    await expect(unsubscribe(ctx, directory, tokenOf(page))).rejects.toMatchObject({
      code: "mail/unknown-link",
    });
  });
});

test("both links of a mail stop it, twice as well as once, and every mail has the same", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { directory, kit, preference } = setUp();
    const links = await unsubscribeLinks(ctx, kit, { person: sam, language: "nl" });
    expect(await unsubscribeLinks(ctx, kit, { person: sam, language: "nl" })).toEqual(links);
    expect(tokenOf(links.page)).toBe(tokenOf(links.oneClick));
    await unsubscribe(ctx, directory, tokenOf(links.page));
    await unsubscribe(ctx, directory, tokenOf(links.oneClick));
    expect(preference(sam)).toBe("none");
  });
});

test("a link of before still works after the secret of the server was changed", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { directory, kit, preference } = setUp();
    const { page } = await unsubscribeLinks(ctx, kit, { person: sam, language: "nl" });
    const changed = { ...kit, key: Buffer.alloc(32, 9) };
    const { page: newer } = await unsubscribeLinks(ctx, changed, { person: sam, language: "nl" });
    expect(newer).not.toBe(page);
    await unsubscribe(ctx, directory, tokenOf(page));
    expect(preference(sam)).toBe("none");
  });
});

test("nobody need sign in to stop mail", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { directory, kit, preference } = setUp();
    const { page } = await unsubscribeLinks(ctx, kit, { person: sam, language: "nl" });
    const api = testApi((served) => serveMail(served, kit));
    expect(api.ids).toEqual([contract.id]);
    await api.ask(ctx, contract.id, { body: { token: tokenOf(page) } });
    expect(directory.known.size).toBe(3);
    expect(preference(sam)).toBe("none");
  });
});
