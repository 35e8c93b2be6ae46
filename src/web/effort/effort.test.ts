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
const seen = { nothingToTell: null, concealed: false, wouldConceal: false, concealedVersions: [] };
const nothingTold = { effort: null, ...seen };
const concealing = { wouldConceal: true };
const answers: Answers = {
  getPermissions: allowing(["putEffort", "getOwnEffort", "listOwnUses"]),
  getEntry: bareEntry,
  getOwnEffort: nothingTold,
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
  const getOwnEffort = { effort, ...seen };
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

test("who would give away what it hides is warned, and who may not be told yet is told of both", async () => {
  const { main: hidden } = await draw({
    getOwnEffort: { ...nothingTold, ...concealing },
    listOwnUses: listing({ ...use, hidden: true }),
  });
  expect(hidden).toContain("Uw organisatie verbergt dat zij dit gebruikt");
  expect(hidden).toContain("Daarom ziet niemand het");
  expect(hidden).not.toContain("kan iedereen zien");
  const elsewhere = { ...use, entry: { ...use.entry, id: "iets-anders" }, hidden: true };
  expect((await draw({ listOwnUses: listing(elsewhere) })).main).not.toContain("verbergt");
  const getPermissions = allowing(["putEffort"], ["listOwnUses", "getOwnEffort"]);
  const { main, asked } = await draw({ getPermissions });
  expect(main).toContain("Verbergt uw organisatie dat zij dit gebruikt, en zegt zij het nergens");
  expect(asked.map(([route]) => route)).not.toContain("listOwnUses");
});

test("who hides its use and answers openly that it uses it is told that everybody sees it, before and after", async () => {
  const openly = { listOwnUses: listing({ ...use, version: null, hidden: true }) };
  for (const at of [url, `${url}?done=effort`]) {
    const { main } = await draw(openly, at);
    expect(main).toContain("Iedereen ziet wat u hier vertelt");
    expect(main).toContain("Er valt dus niets meer te verbergen.");
    expect(main).toContain("kan iedereen zien");
    expect(main).not.toMatch(/ziet niemand|Niemand ziet/);
  }
});

test("who hides one version is told of that version alone", async () => {
  const { main } = await draw({
    getOwnEffort: { ...nothingTold, concealedVersions: ["2.1"] },
    listOwnUses: listing({ ...use, hidden: true }),
  });
  expect(main).toContain("Vult u als versie 2.1 in? Dan ziet niemand het");
  expect(main).toContain("kan iedereen zien");
  expect(main).not.toContain("niets meer te verbergen");
});

test("what was told while the use was hidden is said to be unseen, and to come out when it is kept again", async () => {
  const { main } = await draw({ getOwnEffort: { effort, ...seen, concealed: true } });
  expect(main).toContain("Wat u eerder vertelde, ziet nu niemand");
  expect(main).toContain("kan iedereen zien");
});

test("who did not say that it went live is led to saying so, and a supplier nowhere", async () => {
  const why = (nothingToTell: string) => ({ getOwnEffort: { ...nothingTold, nothingToTell } });
  const { main } = await draw(why("not-live"));
  expect(main).toContain("Zeg eerst dat u dit in gebruik nam");
  expect(main).toContain('href="/nl/organisaties/GM9001/gebruik?entry=proefzaak#form"');
  expect(main).not.toContain('name="hours-build"');
  const supplier = await draw(why("supplier"));
  expect(supplier.main).toContain("Oefendam is een leverancier");
  expect(supplier.main).not.toContain('name="hours-build"');
});

test("what it told before it said otherwise can still be taken away", async () => {
  const getOwnEffort = { ...nothingTold, effort, nothingToTell: "not-live" };
  const { main } = await draw({ getOwnEffort });
  expect(main).toContain("Ja, haal weg");
});

test("refused because nobody said that it went live, what was typed stays", async () => {
  const { status, main } = await send(
    {},
    {
      getOwnEffort: { ...nothingTold, nothingToTell: "not-live" },
      putEffort: refusing(409, "adoption/effort-before-use"),
    },
  );
  expect(status).toBe(409);
  expect(main).toContain("Vertel daarna hoeveel werk het was.");
  expect(main).toContain('value="1.200"');
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
  ["no hour at all", { "hours-prepare": "0", "hours-introduce": "" }, "hours-prepare"],
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

test("four equal faults in forty fields are told apart by the name of the field that stands first", async () => {
  const names = ["prepare-policy", "prepare-project", "build-policy", "first-year-application"];
  const { main } = await send({
    way: "discipline",
    estimate: "",
    liveOn: "gisteren",
    ...Object.fromEntries(names.map((name) => [`hours-${name}`, "veel"])),
  });
  const told = names.map(
    (name) => new RegExp(`href="#hours-${name}".*?([^<>]+)</a>`).exec(main)?.[1],
  );
  expect(new Set(told).size).toBe(names.length);
  expect(told[0]).toMatch(/^Voorbereiden, .*: Vul hele uren in/);
  expect(main).toContain("Hoe weet u de uren? Kies of u de uren telde of schatte.");
  expect(main).toContain("In gebruik sinds: Schrijf een dag");
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
  const { main } = await draw({ getOwnEffort: { effort, ...seen } });
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
    { putEffort: changed, getOwnEffort: { effort, ...seen } },
    "/en/catalogue/proefzaak/effort",
  );
  expect(status).toBe(409);
  expect(main).toContain("A colleague changed this");
  expect(main).toContain('value="1.200"');
  expect(main).toContain(`name="replaces" value="${id}"`);
});

test("who hides its use sees what it told, and can mend it or take it away", async () => {
  const { main } = await draw({
    getOwnEffort: { effort, ...seen, ...concealing, concealed: true },
    listOwnUses: listing({ ...use, hidden: true }),
  });
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
    { getOwnEffort: { effort, ...seen } },
  );
  expect(main).toContain(`name="replaces" value="${other}"`);
});

test("a document that can be chosen no more stays with what was told", async () => {
  const { main } = await draw({ getOwnEffort: { effort, ...seen }, listDocuments: listing() });
  expect(main).toContain(`type="hidden" name="documents" value="${document.id}"`);
});

test("what was kept is thanked for, with the way to see it", async () => {
  const { main } = await draw({}, `${url}?done=effort`);
  expect(main).toContain("Bedankt.");
  expect(main).toContain('href="/nl/catalogus/proefzaak#effort"');
  const hidden = await draw(
    { getOwnEffort: { effort, ...seen, ...concealing, concealed: true } },
    `${url}?done=effort`,
  );
  expect(hidden.main).toContain("Bewaard. Niemand ziet het");
  const getPermissions = allowing(["putEffort"], ["getOwnEffort"]);
  const unsure = await draw({ getPermissions }, `${url}?done=effort`);
  expect(unsure.main).toContain("Bewaard. Iedereen ziet het, tenzij");
});
