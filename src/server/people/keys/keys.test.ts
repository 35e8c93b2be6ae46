import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Context, dutchDate } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { afterRestore } from "../after-restore.ts";
import { endMunicipality, invented, inventOrganisations, somebody } from "../invented.fixture.ts";
import { personalData } from "../persons/personal-data.ts";
import { holderOfKey } from "./holder-of-key.ts";
import { keysOf } from "./key-store.ts";
import { listKeys } from "./list-keys.ts";
import { makeKey } from "./make-key.ts";
import { withdrawKey } from "./withdraw-key.ts";

const { municipality: town, otherMunicipality: village } = invented;
const code = (name: string) => ({ code: `people/${name}` });
const after = <C extends Context>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});
const inTown = (use: (ada: Context & { readonly person: number }) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    await use(await somebody(ctx, "Ada", [["administrator", town]]));
  });
const shown = async (ctx: Context) => (await listKeys(ctx, town, { limit: 10 })).items;

test("a key that is made up, changed or withdrawn opens nothing", () =>
  inTown(async (ada) => {
    const { id, key } = await makeKey(ada, town, { name: "Test" });
    for (const wrong of ["", "wk_", `${key}x`, key.slice(0, -1), key.slice(3), key.toUpperCase()]) {
      await expect(holderOfKey(ada, wrong)).rejects.toMatchObject({
        ...code("key-not-known"),
        status: 401,
      });
    }
    await withdrawKey(ada, town, id);
    await expect(holderOfKey(ada, key)).rejects.toMatchObject(code("key-not-known"));
    await expect(withdrawKey(ada, town, id)).rejects.toMatchObject(code("no-key"));
  }));

test("the key of another organisation is not withdrawn", () =>
  inTown(async (ada) => {
    const { id, key } = await makeKey(ada, town, { name: "Test" });
    await expect(withdrawKey(ada, village, id)).rejects.toMatchObject(code("no-key"));
    expect(await holderOfKey(ada, key)).toEqual({ id, organisation: town });
  }));

test("what ended gets no key, and its keys count no more", () =>
  inTown(async (ada) => {
    const { key } = await makeKey(ada, town, { name: "Test" });
    await endMunicipality(ada, { day: dutchDate(ada.now) });
    await expect(makeKey(ada, town, { name: "Nog een" })).rejects.toMatchObject(
      code("key-of-ended"),
    );
    await expect(holderOfKey(ada, key)).rejects.toMatchObject(code("key-not-known"));
  }));

test("after a restore no key counts: it may have been withdrawn since", () =>
  inTown(async (ada) => {
    const { key } = await makeKey(ada, town, { name: "Test" });
    await afterRestore(ada);
    await expect(holderOfKey(ada, key)).rejects.toMatchObject(code("key-not-known"));
  }));

test("a form that is sent twice makes one key, and a name is free again once its key was withdrawn", () =>
  inTown(async (ada) => {
    const { id } = await makeKey(ada, town, { name: "Test" });
    await expect(makeKey(ada, town, { name: "test" })).rejects.toMatchObject(
      code("key-name-taken"),
    );
    await withdrawKey(ada, town, id);
    await expect(makeKey(ada, town, { name: "test" })).resolves.toBeTruthy();
  }));

test("an organisation has at most twenty keys that count", () =>
  inTown(async (ada) => {
    for (let n = 1; n <= 20; n += 1) await makeKey(ada, town, { name: `Sleutel ${n}` });
    await expect(makeKey(ada, town, { name: "Nog een" })).rejects.toMatchObject(
      code("too-many-keys"),
    );
  }));

test("a key is 256 bits of chance, told once: what is kept and shown does not hold it", () =>
  inTown(async (ada) => {
    const { key } = await makeKey(ada, town, { name: "Test" });
    expect(key).toMatch(/^wk_[\w-]{43}$/);
    const [kept] = await keysOf(ada.db, town);
    expect(JSON.stringify(kept)).not.toContain(key.slice(0, 8));
    expect(kept?.key_hash).toHaveLength(32);
    expect(await shown(ada)).toMatchObject([
      { name: "Test", beginning: key.slice(0, 7), madeBy: "Ada", lastUsedOn: null },
    ]);
  }));

test("the day of use is noted, once a day", () =>
  inTown(async (ada) => {
    const { key } = await makeKey(ada, town, { name: "Test" });
    // Each writing of a row puts it in another place.
    const place = async () =>
      (
        await sql`select ctid::text as at from people.api_key where organisation = ${town}`.execute(
          ada.db,
        )
      ).rows[0];
    const used = async (days: number) => {
      await holderOfKey(after(ada, days), key);
      return { day: (await shown(ada))[0]?.lastUsedOn, place: await place() };
    };
    const day = (days: number): string => dutchDate(after(ada, days).now);
    const first = await used(0);
    expect(first.day).toBe(day(0));
    expect(await used(0)).toEqual(first);
    const later = await used(2);
    expect(later.day).toBe(day(2));
    expect(later.place).not.toEqual(first.place);
  }));

test("who made a key sees so among what is kept of her; erased, the key goes on without her name or its own", () =>
  inTown(async (ada) => {
    const { key } = await makeKey(ada, town, { name: "Test van Ada" });
    const whose = { number: ada.person, email: "ada@example.nl" };
    const parts = await personalData.show(ada, whose);
    expect(parts.find(({ part }) => part === "api-keys")?.rows).toMatchObject([
      { name: "Test van Ada", organisation: town, withdrawnAt: null },
    ]);
    await personalData.erase(ada, whose);
    expect(await shown(ada)).toMatchObject([{ name: null, madeBy: null }]);
    await expect(holderOfKey(ada, key)).resolves.toMatchObject({ organisation: town });
  }));
