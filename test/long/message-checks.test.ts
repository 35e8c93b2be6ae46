import { once } from "node:events";
import { globSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "#platform/control";
import { isMunicipality } from "../../src/server/commands/messages/municipality-list.ts";
import { checkMessage } from "../../src/standards/istandaarden/index.ts";
import { messageReport } from "../../src/standards/istandaarden/report/index.ts";
import { rowsInBackup } from "../backup-rows.ts";
import { type Server, startServer } from "../server.ts";
import { say } from "../tool.ts";
import {
  type Answer,
  begin,
  example,
  largeClaim,
  makeKeys,
  memoryOf,
  percentile,
  send,
} from "./message-sender.ts";

// A server as suppliers use it, with a checker in it that fails when a message asks for it.

/** BSNs that stand nowhere but in what is sent: each in another kind of message. All are of the range for tests. */
const planted = {
  right: "999990482",
  wrong: "999990391",
  malformed: "999990408",
  comment: "999990494",
  name: "999990512",
  brokenOff: "999990524",
  slow: "999990536",
  crash: "999990548",
  query: "999990561",
  kind: "999990573",
} as const;

let server: Server;
let folder = "";
let key = "";
let secondKey = "";
let otherKey = "";
const sent: Buffer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-messages-"));
  const crash = pathToFileURL(join(import.meta.dirname, "crash-on-purpose.ts"));
  server = await startServer({
    practice: true,
    dataDir: join(folder, "data"),
    env: { LOG_LEVEL: "debug", NODE_OPTIONS: `--import ${crash}` },
  });
  [key = "", secondKey = ""] = await makeKeys(server, "GM9001", 2);
  [otherKey = ""] = await makeKeys(server, "GM9003", 1);
}, 240_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the library says of it, as the API should say it. */
function expected(bytes: Buffer): object {
  const now = new Date();
  const today = Number(
    now.toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" }).replaceAll("-", ""),
  );
  const verdict = checkMessage(bytes, { today, isMunicipality, mostOfCode: 100 });
  return { ...messageReport(verdict, { lang: "nl", showBsn: false }), practice: true };
}

const replaced = (bytes: Buffer, what: string | RegExp, by: string): Buffer => {
  const text = bytes.toString();
  const changed = text.replace(what, by);
  if (changed === text) throw new Error(`${what} is not in the message`);
  return Buffer.from(changed);
};
const withBsn = (bytes: Buffer, bsn: string): Buffer =>
  replaced(bytes, /(<(?:\w+:)?Bsn>)[^<]*</, `$1${bsn}<`);
const whole = (answer: Answer): unknown => ({
  status: answer.status,
  report: JSON.parse(answer.body),
});
const round = (n: number): string => n.toFixed(0);

/** Sends these at once, and looks at each answer and at the memory of the server meanwhile. */
async function sendAll(all: readonly Buffer[]): Promise<{ answers: Answer[]; most: number }> {
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, memoryOf(server).now);
  }, 20);
  const answers = await Promise.all(all.map((bytes) => send(server, key, bytes)));
  clearInterval(watching);
  return { answers, most };
}

test("200 checks of 7 KB and 4 of 25 MB at the same time: every answer is right, memory is bounded, small ones overtake", async () => {
  const claim = largeClaim(1);
  // Two with a fault at their end, which is found only by who read all of it.
  const last = claim.lastIndexOf("<wmo323:Bsn>") + "<wmo323:Bsn>".length;
  const faulty = Buffer.from(claim);
  faulty.write(`${planted.wrong.slice(0, 8)}0`, last);
  const large = [claim, faulty, claim, faulty];
  const small = Array.from({ length: 200 }, (_, n) => {
    const one = example("WMO301", { seed: n + 1 });
    if (n % 4 === 1) return withBsn(one, planted.wrong.slice(0, 8));
    if (n % 4 === 2) return replaced(one, "</wmo301:Client>", `<!-- ${planted.malformed} <x>`);
    return one;
  });
  sent.push(...large, ...small);
  const [all, answersOf] = [[...large, ...small], [...large, ...small].map(expected)];
  const sizes = small.map(({ length }) => length);
  const verdicts = answersOf.map((one) => (one as { verdict: string }).verdict);
  expect(new Set(verdicts)).toEqual(new Set(["right", "wrong", "not-read"]));

  // Once before, so that what is compiled and loaded once is not counted as memory of a check.
  await sendAll([...large.slice(0, 1), ...small.slice(0, 20)]);
  const alone = await sendAll(small);
  const before = memoryOf(server).now;
  const rounds: { smallMs: number[]; largeMs: number[]; most: number }[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { answers, most } = await sendAll(all);
    expect(answers.map(whole)).toEqual(answersOf.map((report) => ({ status: 200, report })));
    const ms = answers.map((answer) => answer.ms);
    rounds.push({ largeMs: ms.slice(0, 4), smallMs: ms.slice(4), most });
  }
  const p95 = percentile(
    rounds.flatMap(({ smallMs }) => smallMs),
    95,
  );
  const p95Alone = percentile(
    alone.answers.map(({ ms }) => ms),
    95,
  );
  const slowest = Math.max(...rounds.flatMap(({ largeMs }) => largeMs));
  const growth = Math.max(...rounds.map(({ most }) => most)) - before;

  // One after another beside large ones without a pause: what somebody waits for who sends one message.
  let over = false;
  const busy = Promise.all(
    large.map(async (bytes) => {
      for (let n = 0; n < 4; n += 1) await send(server, key, bytes);
    }),
  ).then(() => {
    over = true;
  });
  const single: number[] = [];
  while (!over) single.push((await send(server, otherKey, small[0] ?? Buffer.alloc(0))).ms);
  await busy;

  say(
    `200 of ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes, 4 of ${large.map(({ length }) => length).join(", ")} bytes`,
  );
  say(
    `small ones at once: p95 ${round(p95Alone)} ms alone, ${round(p95)} ms beside the large ones`,
  );
  say(`large ones: the slowest took ${round(slowest)} ms`);
  say(
    `one small one after another beside 4 large ones: p50 ${round(percentile(single, 50))} ms, p95 ${round(percentile(single, 95))} ms of ${single.length}`,
  );
  say(`memory of the server: ${round(before)} MB before, at most ${round(growth)} MB more`);
  // Four large messages held whole are 97 MB, beside the 50 that the checks themselves take.
  expect(growth).toBeLessThan(120);
  // Set against what the same machine takes at the same time: it may have other work.
  expect(percentile(single, 95)).toBeLessThan(slowest / 2);
});

test("60 messages of 400 KB at once: every answer is right, memory is bounded, and another organisation is served meanwhile", async () => {
  const middle = Array.from({ length: 60 }, (_, n) =>
    example("WMO323", { seed: n + 1, clients: 40, products: 12 }),
  );
  const sizes = middle.map(({ length }) => length);
  for (const size of sizes) expect(Math.abs(size - 400_000)).toBeLessThan(50_000);
  const answersOf = middle.map(expected);
  const claim = largeClaim(2);
  sent.push(...middle, claim);
  const alone = (await send(server, otherKey, claim)).ms;
  await sendAll(middle.slice(0, 10));
  const before = memoryOf(server).now;

  let over = false;
  const flood = (async () => {
    let most = 0;
    for (let round = 0; round < 4; round += 1) {
      const all = await sendAll(middle);
      expect(all.answers.map(whole)).toEqual(answersOf.map((report) => ({ status: 200, report })));
      most = Math.max(most, all.most);
    }
    over = true;
    return most;
  })();
  const beside: number[] = [];
  while (!over) {
    const { status, ms } = await send(server, otherKey, claim);
    expect(status).toBe(200);
    beside.push(ms);
  }
  const growth = (await flood) - before;
  say(`60 of ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes at once`);
  say(`25 MB of another organisation: ${round(alone)} ms alone, ${beside.map(round)} ms beside`);
  say(`memory of the server: ${round(before)} MB before, at most ${round(growth)} MB more`);
  expect(growth).toBeLessThan(150);
});

test("whoever holds every place of an organisation makes that one wait alone, whatever key, and places that were broken off are free", async () => {
  const message = example("WMO301");
  const held = Array.from({ length: 250 }, () => begin(server, key, `<a>${planted.brokenOff}`));
  await wait(1_500);
  for (const one of [key, secondKey]) {
    const refused = await send(server, one, message);
    expect([refused.status, refused.retryAfter]).toEqual([429, "5"]);
  }
  expect((await send(server, otherKey, message)).status).toBe(200);
  for (const socket of held) socket.destroy();
  await wait(500);
  expect((await send(server, key, message)).status).toBe(200);
});

test("who sends too slowly is hung up on", async () => {
  const socket = begin(server, key, `<a>${planted.slow}`);
  let told = "";
  socket.on("data", (part: Buffer) => {
    told += part.toString();
  });
  const dripping = setInterval(() => socket.write("x"), 1_000);
  await once(socket, "close");
  clearInterval(dripping);
  expect(told).toContain("HTTP/1.1 408");
  expect(told).not.toContain(planted.slow);
}, 120_000);

test("a checker that fails is our fault, tells nothing of the message, and the server goes on", async () => {
  const crashing = replaced(
    withBsn(example("WMO301"), planted.crash),
    "</wmo301:Header>",
    `<!-- crash-on-purpose ${planted.crash} --></wmo301:Header>`,
  );
  const answer = await send(server, key, crashing);
  expect(answer.status).toBe(500);
  expect(answer.body).not.toContain(planted.crash);
  expect(server.told()).toContain("CheckerFault");
  expect((await send(server, key, example("WMO301"))).status).toBe(200);
});

test("nothing of any message stands in an answer unmasked, a log, the audit trail, the database or a file", async () => {
  const good = example("WMO301");
  const odd: [Buffer, string][] = [
    [withBsn(good, planted.right), ""],
    [withBsn(good, `${planted.wrong}9`), ""],
    [replaced(good, "</wmo301:Bsn>", `</wmo301:Bsn${planted.malformed}>`), ""],
    [replaced(good, "</wmo301:Header>", `<!--${planted.comment}--></wmo301:Header>`), ""],
    [replaced(good, "<wmo301:Client>", `<wmo301:C${planted.name} a="${planted.name}">`), ""],
    [replaced(good, "wmo301/schema", `wmo301/${planted.name}`), ""],
    [Buffer.from(planted.malformed), ""],
    [Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(planted.malformed)]), ""],
    [good, `?today=${planted.query}`],
    [good, `?bsn=${planted.query}`],
    [good, `?lang=${planted.query}`],
  ];
  for (const [bytes, query] of odd) {
    const { body } = await send(server, key, bytes, query);
    sent.push(bytes);
    for (const bsn of [planted.right, planted.wrong, planted.query])
      expect(body).not.toContain(bsn);
  }
  await fetch(`${server.url}/api/v1/message-checks`, {
    method: "POST",
    headers: { authorization: `Bearer ${planted.kind}`, "content-type": `text/${planted.kind}` },
    body: planted.kind,
  });
  for (let n = 0; n < 20; n += 1) {
    const socket = begin(server, key, `${withBsn(good, planted.brokenOff)}`.slice(0, 3_000 + n));
    await wait(20);
    socket.destroy();
  }

  const bsns = new Set<string>(Object.values(planted));
  for (const bytes of sent) {
    for (const [, bsn = ""] of bytes.toString().matchAll(/<(?:\w+:)?Bsn>(\d{8,9})</g))
      bsns.add(bsn);
  }
  expect(bsns.size).toBeGreaterThan(400);
  // All of them begin with these digits, so that no more than a few places of a text are looked at closely.
  const traceOf = (text: string): string[] => {
    const numbers = [...text.matchAll(/(?=(9999\d{4,5}))/g)].map(([, digits = ""]) => digits);
    const found = numbers.flatMap((digits) => [digits, digits.slice(0, 8)]);
    return [
      ...found.filter((one) => bsns.has(one)),
      ...[key, secondKey, otherKey].filter((one) => text.includes(one)),
    ];
  };

  expect(traceOf(`1${planted.right}1 ${key}`)).toEqual([planted.right, key]);

  const practice = join(server.dataDir, "practice");
  const backup = join(folder, "after.backup");
  await askServer(practice, "backup", backup);
  const stored = gunzipSync(readFileSync(backup)).toString();
  expect(stored).toContain("people.api_key");
  expect(traceOf(stored)).toEqual([]);

  await server.stop();
  const log = server.told();
  expect(log.match(/message-checks/g)?.length).toBeGreaterThan(800);
  expect(traceOf(log)).toEqual([]);
  // Of a program that logs every request, the line of a check is the line of any other.
  const lines = log.split("\n").filter((line) => line.includes('"/api/v1/message-checks"'));
  const fields = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)));
  say(`log: ${lines.length} lines of checks, with the fields ${[...fields].join(", ")}`);
  const files = globSync("**/*", { cwd: server.dataDir }).filter((file) =>
    statSync(join(server.dataDir, file)).isFile(),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter(
    (file) => traceOf(readFileSync(join(server.dataDir, file), "latin1")).length > 0,
  );
  expect(found).toEqual([]);
  say(
    `${bsns.size} BSNs and 3 keys looked for in ${files.length} files of the database, ${log.length} characters of log and a backup: none found`,
  );

  server = await startServer({ practice: true, dataDir: server.dataDir });
}, 240_000);

test("a check writes nothing in the database, but the day of use once", async () => {
  const message = example("WMO301");
  const practice = join(server.dataDir, "practice");
  const rows = async (name: string) => {
    await askServer(practice, "backup", join(folder, name));
    return rowsInBackup(join(folder, name));
  };
  await send(server, key, message);
  const before = await rows("before");
  for (let n = 0; n < 20; n += 1) await send(server, key, message);
  const after = await rows("after");
  const changed = [...after].filter(([table, now]) => {
    return JSON.stringify(before.get(table)) !== JSON.stringify(now);
  });
  // The seal of the audit trail and the jobs have their own clock.
  expect(changed.map(([table]) => table).filter((table) => !/audit|job/.test(table))).toEqual([]);
});
