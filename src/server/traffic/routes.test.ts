import { expect, test } from "vitest";
import { checkMessage, trafficRoutes } from "#contract/traffic";
import { nobody } from "#platform/caller";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { serveTraffic } from "./routes.ts";

const { ids, ask } = testApi((api) =>
  serveTraffic(api, { isMunicipality: (code) => code === 9001 }),
);
const key = { id: "019a0000-0000-7000-8000-000000000001", organisation: "GM9001" };
const ctx = {
  now: new Date("2026-11-27T22:59:00Z"),
  practice: false,
  caller: { ...nobody("api"), key },
} as Context;
const message = checkMessage.example ?? "";
const pieces = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
};
const check = (text: string, query: object = {}) =>
  ask(ctx, "checkMessage", { query, pieces: pieces(text) });

test("every route of the contract is served, once", () => {
  expect(ids).toEqual(trafficRoutes.map(({ id }) => id));
});

test("without a key nothing is read", async () => {
  let read = false;
  const unread = (async function* () {
    read = true;
    yield Buffer.from(message);
  })();
  const stranger = { ...ctx, caller: nobody("api") };
  await expect(ask(stranger, "checkMessage", { pieces: unread })).rejects.toMatchObject({
    status: 401,
    code: "platform/key-needed",
  });
  expect(read).toBe(false);
});

test("what would be too much is refused unread, whichever key of the organisation asks, and others are not held up", async () => {
  let read = 0;
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  const waiting = async function* (): AsyncGenerator<Uint8Array> {
    read += 1;
    await gone;
    yield Buffer.from(message);
  };
  const send = (id: string, organisation: string): Promise<unknown> => {
    const caller = { ...nobody("api"), key: { id, organisation } };
    const asked = { pieces: waiting(), announced: 25_000_000 };
    return ask({ ...ctx, caller }, "checkMessage", asked);
  };
  const held = ["1", "2", "3", "4"].map((id) => send(id, "GM9001"));
  await expect(send("5", "GM9001")).rejects.toMatchObject({ code: "traffic/too-many-checks" });
  const other = send("6", "GM9003");
  go();
  expect(await Promise.all([...held, other])).toHaveLength(5);
  expect(read).toBe(5);
  await send("5", "GM9001");
});

test("the example of the documentation has the one fault that is told there", async () => {
  expect(await check(message)).toMatchObject({
    message: "WMO319",
    release: "3.2",
    reconstructed: false,
    verdict: "wrong",
    findings: [{ code: "TR378", path: "/Bericht/Header/Afzender", line: 7 }],
    counts: { TR378: 1 },
  });
  expect(await check(message.replace("9999", "9001"))).toMatchObject({ verdict: "right" });
});

test("it is held against the day in the Netherlands, or the day that is asked", async () => {
  const on = (day: string) => message.replace("9999", "9001").replace("2026-11-20", day);
  expect(await check(on("2026-11-28"))).toMatchObject({ verdict: "wrong", counts: { TR135: 1 } });
  expect(await check(on("2026-11-27"))).toMatchObject({ verdict: "right" });
  expect(await check(on("2026-11-28"), { today: "2026-11-28" })).toMatchObject({
    verdict: "right",
  });
});

test.each([
  [{ today: "2026-02-30" }, "query.today"],
  [{ today: "1999-12-31" }, "query.today"],
  [{ most: "0" }, "query.most"],
  [{ lang: "de" }, "query.lang"],
])("%j is refused at %s", async (query, where) => {
  await expect(check(message, query)).rejects.toMatchObject({ status: 400, faults: [{ where }] });
});

test("findings are told in the language that is asked, at most so many of each code, and counted", async () => {
  const wrong = message.replace("<wmo319:VerzoekAntwoord>2", "<wmo319:VerzoekAntwoord>x");
  const dutch = await check(wrong);
  const english = await check(wrong, { lang: "en" });
  expect(dutch).toMatchObject({ verdict: "wrong" });
  expect(english).not.toEqual(dutch);
});

test("what is empty or no message is told as a finding", async () => {
  expect(await check("")).toMatchObject({ message: null, verdict: "not-read" });
  expect(await check("%PDF-1.7")).toMatchObject({ message: null, verdict: "not-read" });
});
