import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "#platform/control";
import { type Server, startServer } from "./server.ts";
import { Visitor } from "./session.ts";
import { run } from "./tool.ts";

// Words that stand nowhere else, so that any trace of this person is found wherever it is.
const name = "Xanthippe Quispelzwaan";
const email = "xanthippe.quispelzwaan@oefenen.example";
const trace = /xanthippe|quispelzwaan/i;

let server: Server;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-erasure-"));
  const dataDir = join(folder, "data");
  server = await startServer({ practice: true, dataDir, env: { LOG_LEVEL: "debug" } });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const practiceDir = (): string => join(server.dataDir, "practice");
const backUp = async (to: string): Promise<string> => {
  await askServer(practiceDir(), "backup", to);
  return gunzipSync(await readFile(to)).toString();
};
const waaier = (...words: string[]) =>
  run(["node", "src/server/cli.ts", ...words], {
    // Vite has a BASE_URL of its own in the environment of tests.
    env: { ...process.env, DATA_DIR: server.dataDir, BASE_URL: "" },
  });

/** Leaves traces of this person in every part that keeps something of people. */
async function leaveTraces(person: Visitor): Promise<void> {
  await person.signIn(name, email);
  await person.api("PUT", "/me", { name, language: "nl", mailPreference: "at-once" });
  await person.proveTwice();
  const asked = { right: "administrator", explanation: `Ik ben ${name}, bel mij gerust.` };
  await person.api("POST", "/organisations/GM9001/claims", {
    ...asked,
    road: "registered-address",
  });
  await person.api("POST", "/organisations/GM9003/claims", { ...asked, road: "moderators" });
  await person.api("POST", "/feedback", {
    page: "/nl",
    message: "Dit getal klopt volgens mij niet.",
    email,
  });
  const invited = await askServer(practiceDir(), "invite", `auditor ${email}`);
  await person.api("POST", "/invitation-acceptances", { token: invited?.done });
  await askServer(practiceDir(), "invite", `moderator ${email}`);
}

test("an erased person leaves no name in database, backup, logs or pages, and every proof still holds", async () => {
  const person = new Visitor(server.url);
  await leaveTraces(person);
  // A test that looks for nothing finds nothing: before, the traces are there.
  expect(
    (await backUp(join(folder, "before"))).match(new RegExp(trace, "gi"))?.length,
  ).toBeGreaterThan(8);
  const mine = await person.api<{ parts: { part: string; rows: object[] }[] }>("GET", "/me/data");
  expect(JSON.stringify(mine)).toMatch(trace);
  const filled = mine.parts.filter(({ rows }) => rows.length > 0).map(({ part }) => part);
  expect(filled).toEqual(
    expect.arrayContaining(["person", "rights", "claims", "sessions", "feedback", "acts", "mail"]),
  );
  const { items: acts } = await person.api<{ items: { id: string }[] }>("GET", "/me/acts");

  await person.api("POST", "/me/erasures", { sure: true });

  expect(await backUp(join(folder, "after"))).not.toMatch(trace);
  // The session is gone with the person.
  expect((await person.ask("/api/v1/me")).status).toBe(401);
  for (const page of ["/nl/oefenpostvak", "/nl/organisaties/GM9001", "/nl/mijn-account"]) {
    expect(await (await person.follow(page)).response.text(), page).not.toMatch(trace);
  }

  // Stopping seals what waits; then the whole trail, the acts of this person in it, must be what was sealed.
  await server.stop();
  expect(server.told()).not.toMatch(trace);
  const verified = await waaier("audit", "verify", "--practice");
  expect(verified.output).toContain("Everything is as it was sealed.");
  expect(verified.code).toBe(0);
  server = await startServer({ practice: true, dataDir: server.dataDir });
  const auditor = new Visitor(server.url);
  await auditor.signIn("Audit Oefenaar", "audit@oefenen.example");
  const invited = await askServer(practiceDir(), "invite", "auditor audit@oefenen.example");
  await auditor.api("POST", "/invitation-acceptances", { token: invited?.done });
  await auditor.proveTwice();
  for (const { id } of acts) {
    const file = join(folder, "proof.json");
    await writeFile(file, JSON.stringify(await auditor.api("GET", `/audit/lines/${id}/proof`)));
    const proved = await waaier("audit", "check-proof", file);
    expect([proved.code, proved.output]).toEqual([0, expect.stringContaining("stands at leaf")]);
    expect(proved.output).not.toMatch(trace);
  }
}, 240_000);
