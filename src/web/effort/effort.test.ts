import { expect, test } from "vitest";
import { bareEntry } from "../entry.fixture.ts";
import { type Answers, allowing, drawPage, listing, refusing, testMe } from "../test-page.ts";

const url = "/nl/catalogus/proefzaak/inspanning";
const town = { id: "GM9001", name: "Oefendam" };
const held = {
  right: "editor" as const,
  since: "2026-01-01T00:00:00Z",
  confirmedUntil: "2027-01-01",
  lapsed: false,
};
const editor = testMe({
  organisation: town,
  organisations: [{ ...town, ended: null, kind: "municipality", rights: [held], actsFor: [] }],
});
const id = "019a0000-0000-7000-8000-000000000051";
const other = "019a0000-0000-7000-8000-000000000052";
const document = {
  id: "019a0000-0000-7000-8000-000000000031",
  title: "Werkwijze",
  audience: "public",
  readable: true,
  withdrawnAt: null,
};
const effort = {
  id,
  organisation: town,
  sizeClass: null,
  version: null,
  liveOn: "2026-03-01",
  estimate: false,
  hours: [
    { phase: "prepare", discipline: "policy", hours: 20 },
    { phase: "build", discipline: "application", hours: 1200 },
    { phase: "build", discipline: "policy", hours: 5 },
  ],
  total: 1225,
  pitfall: "Begin op tijd.",
  documents: [document.id],
  origin: "own",
  toldAt: "2026-06-01T10:00:00Z",
};
const source = { ...effort, origin: "facts", id: "019a0000-0000-7000-8000-000000000053" };
const use = {
  entry: { id: "proefzaak", name: "Proefzaak", kind: "software" },
  version: "2.1",
  origin: "own",
  productionOn: "2026-02-01",
  hidden: false,
};
const answers: Answers = {
  getPermissions: allowing(["putEffort", "getOwnEffort", "listOwnUses"]),
  getEntry: bareEntry,
  getOwnEffort: { effort: null },
  listEfforts: listing(),
  listDocuments: listing(document),
  listOwnUses: listing(),
};
const draw = (more: Answers = {}, at = url) =>
  drawPage(at, { me: editor, answers: { ...answers, ...more } });
const typed = {
  act: "effort",
  way: "phase",
  replaces: "",
  "hours-prepare": "20",
  "hours-build": "",
  "hours-introduce": "1.200",
  "hours-first-year": "0",
  estimate: "yes",
  liveOn: "2026-03-01",
  version: "",
  pitfall: "",
};
const send = (change: Record<string, string | string[]> = {}, more: Answers = {}, at = url) =>
  drawPage(at, {
    me: editor,
    answers: { ...answers, putEffort: { id }, ...more },
    form: { ...typed, ...change },
  });

test("who is not signed in is asked to", async () => {
  const getPermissions = refusing(401, "platform/not-signed-in");
  const { status, headers } = await drawPage(url, { answers: { ...answers, getPermissions } });
  expect([status, headers["location"]]).toEqual([303, `/nl/aanmelden?to=${url}`]);
});

test("who works for no organisation is told how to come to one, and who has no right which is needed", async () => {
  const nowhere = await drawPage(url, { me: testMe(), answers });
  expect(nowhere.main).toContain("U werkt hier nog niet voor een organisatie");
  const { status, main } = await draw({ getPermissions: allowing(["putKit"]) });
  expect(status).toBe(403);
  expect(main).toContain("U kunt dit niet vertellen namens Oefendam");
  expect(main).not.toContain('name="hours-build"');
});

test("an organisation that the address names goes before the own one, and one that is not there is told", async () => {
  const getOrganisation = { id: "GM9002", name: "Proefstad" };
  const { main } = await draw({ getOrganisation }, `${url}?organisation=GM9002`);
  expect(main).toContain("Proefstad");
  const unknown = await draw(
    { getOrganisation: refusing(404, "network/unknown-organisation") },
    `${url}?organisation=GM9999`,
  );
  expect(unknown.main).toContain("‘GM9999’");
});

test("it begins with a figure for each phase, estimated, and the day and version of the own use", async () => {
  const { main } = await draw({ listOwnUses: listing(use) });
  expect(main.match(/name="hours-[a-z-]+"/g)).toHaveLength(4);
  expect(main).toContain('value="2026-02-01"');
  expect(main).toContain('value="2.1"');
  expect(main).toMatch(/value="yes"[^>]*checked|checked[^>]*value="yes"/);
  expect(main).toContain('name="replaces" value=""');
});

test.each([
  ["total", 1],
  ["phase", 4],
  ["discipline", 40],
])("the way %s has %i fields, and stands in the address", async (way, fields) => {
  const { main } = await draw({}, `${url}?way=${way}`);
  expect(main.match(/name="hours-[a-z-]+"/g)).toHaveLength(fields);
  expect(main).toContain(`name="way" value="${way}"`);
  expect(main).toMatch(new RegExp(`href="${url}\\?way=${way}"[^>]*aria-current="page"`));
});

test("what was told before is drawn in its own way, and added up in a coarser one", async () => {
  const getOwnEffort = { effort };
  const { main, asked } = await draw({ getOwnEffort });
  expect(asked.map(([route]) => route)).not.toContain("listEfforts");
  expect(main).toContain('name="way" value="discipline"');
  expect(main).toContain("Inrichten: 1.205 uur");
  expect(main).toContain(`name="replaces" value="${id}"`);
  expect(main).toContain("Begin op tijd.");
  expect(main).toContain("U vertelde dit op 1 juni 2026");
  const total = await draw({ getOwnEffort }, `${url}?way=total`);
  expect(total.main).toMatch(
    /name="hours-total"[^>]*value="1225"|value="1225"[^>]*name="hours-total"/,
  );
});

test("who hides its use is warned, and who may not be told yet is told of both", async () => {
  const hidden = await draw({ listOwnUses: listing({ ...use, hidden: true }) });
  expect(hidden.main).toContain("Uw organisatie verbergt dat zij dit gebruikt");
  expect(hidden.main).not.toContain("kan iedereen zien");
  const elsewhere = { ...use, entry: { ...use.entry, id: "iets-anders" }, hidden: true };
  expect((await draw({ listOwnUses: listing(elsewhere) })).main).not.toContain("verbergt");
  const getPermissions = allowing(["putEffort"], ["listOwnUses"]);
  const { main, asked } = await draw({ getPermissions });
  expect(main).toContain("Verbergt uw organisatie dat zij dit gebruikt?");
  expect(asked.map(([route]) => route)).not.toContain("listOwnUses");
});

test("what is filled in is sent, what is left empty is not, and a zero is", async () => {
  const change = { documents: [document.id], pitfall: "Let op.\r\nEcht." };
  const { status, headers, asked } = await send(change);
  expect([status, headers["location"]]).toEqual([303, `${url}?done=effort`]);
  expect(asked.at(-1)).toEqual([
    "putEffort",
    {
      params: { id: "GM9001", entry: "proefzaak" },
      body: {
        hours: [
          { phase: "prepare", discipline: null, hours: 20 },
          { phase: "introduce", discipline: null, hours: 1200 },
          { phase: "first-year", discipline: null, hours: 0 },
        ],
        version: null,
        liveOn: "2026-03-01",
        estimate: true,
        pitfall: "Let op.\nEcht.",
        documents: [document.id],
        replaces: null,
      },
    },
  ]);
});

test.each<[string, Record<string, string>, string]>([
  ["hours that are no number", { "hours-build": "veel" }, "hours-build"],
  ["half an hour", { "hours-build": "1,5" }, "hours-build"],
  [
    "nothing at all",
    { "hours-prepare": "", "hours-introduce": "", "hours-first-year": "" },
    "hours-prepare",
  ],
  ["no word on how it is known", { estimate: "" }, "estimate"],
  ["a day that is none", { liveOn: "2026-02-30" }, "liveOn"],
  ["a day to come", { liveOn: "2026-11-27" }, "liveOn"],
  ["a pitfall that is too long", { pitfall: "x".repeat(1001) }, "pitfall"],
  ["a sign that nobody sees", { version: "1\u200b" }, "version"],
])("%s is told at its field and above, and what was typed stays", async (_what, change, field) => {
  const { status, main, asked, body } = await send(change);
  expect(status).toBe(400);
  expect(main).toContain(`href="#${field}"`);
  expect(main).toContain(`id="${field}-error"`);
  expect(body).toContain("<title>Fout: ");
  expect(main).toContain(change[field] || 'value=""');
  expect(asked.map(([route]) => route)).not.toContain("putEffort");
});

test("emptied it is sent as nothing, and is said to be gone", async () => {
  const empty = { "hours-prepare": "", "hours-introduce": "", "hours-first-year": "" };
  const { headers, asked } = await send({ ...empty, replaces: id }, { putEffort: { id: null } });
  expect(headers["location"]).toBe(`${url}?done=gone`);
  expect(asked.at(-1)?.[1]).toMatchObject({ body: { hours: [], pitfall: null, replaces: id } });
  expect((await draw({}, `${url}?done=gone`)).main).toContain("Dat is weggehaald.");
  const left = await draw({ listEfforts: listing(source) }, `${url}?done=gone`);
  expect(left.main).toContain("Wat een bron over u vertelt, staat er nog.");
});

test("taking it away asks first, and sends nothing but that", async () => {
  const { main } = await draw({ getOwnEffort: { effort } });
  expect(main).toContain("Ja, haal weg");
  const { asked } = await drawPage(url, {
    me: editor,
    answers: { ...answers, putEffort: { id: null } },
    form: { act: "remove", replaces: id },
  });
  expect(asked.at(-1)?.[1]).toMatchObject({ body: { hours: [], pitfall: null, replaces: id } });
});

test("a colleague who was first is told, what was typed stays, and the next form replaces what stands now", async () => {
  const changed = refusing(409, "adoption/effort-changed");
  const { status, main } = await send(
    { replaces: other },
    { putEffort: changed, getOwnEffort: { effort } },
    "/en/catalogue/proefzaak/effort",
  );
  expect(status).toBe(409);
  expect(main).toContain("A colleague changed this");
  expect(main).toContain('value="1.200"');
  expect(main).toContain(`name="replaces" value="${id}"`);
});

test("who hides its use sees what it told, and can mend it or take it away", async () => {
  const hidden = { listOwnUses: listing({ ...use, hidden: true }) };
  const { main } = await draw({ getOwnEffort: { effort }, ...hidden });
  expect(main).toContain("Uw organisatie verbergt dat zij dit gebruikt");
  expect(main).toContain("Begin op tijd.");
  expect(main).toContain(`name="replaces" value="${id}"`);
  expect(main).toContain("Ja, haal weg");
});

test("what a source tells is drawn to mend, is not replaced and is not the organisation's to take away", async () => {
  const others = { ...effort, id: other, organisation: { id: "GM9002", name: "Proefstad" } };
  const { main } = await draw({ listEfforts: listing(others, source) });
  expect(main).toContain("Inrichten: 1.205 uur");
  expect(main).toContain("Dit vertelt een bron over u.");
  expect(main).not.toContain("U vertelde dit op");
  expect(main).toContain('name="replaces" value=""');
  expect(main).not.toContain("Ja, haal weg");
});

test("who may not be shown what the organisation hides yet begins with what everybody sees", async () => {
  const getPermissions = allowing(["putEffort"], ["getOwnEffort", "listOwnUses"]);
  const { main, asked } = await draw({ getPermissions, listEfforts: listing(effort) });
  expect(asked.map(([route]) => route)).not.toContain("getOwnEffort");
  expect(main).toContain(`name="replaces" value="${id}"`);
});

test("a form that is drawn anew for a fault does not overwrite what a colleague told meanwhile", async () => {
  const { main } = await send(
    { replaces: other, liveOn: "gisteren" },
    { getOwnEffort: { effort } },
  );
  expect(main).toContain(`name="replaces" value="${other}"`);
});

test("a document that can be chosen no more stays with what was told", async () => {
  const { main } = await draw({ getOwnEffort: { effort }, listDocuments: listing() });
  expect(main).toContain(`type="hidden" name="documents" value="${document.id}"`);
});

test("what was kept is thanked for, with the way to see it", async () => {
  const { main } = await draw({}, `${url}?done=effort`);
  expect(main).toContain("Bedankt.");
  expect(main).toContain('href="/nl/catalogus/proefzaak#effort"');
  const hidden = await draw(
    { listOwnUses: listing({ ...use, hidden: true }) },
    `${url}?done=effort`,
  );
  expect(hidden.main).toContain("Bewaard. Niemand ziet het");
});
