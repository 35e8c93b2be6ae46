import { describe, expect, test } from "vitest";
import { allowing, drawPage, refusing } from "../../test-page.ts";
import { editor, entry, lists, proposal } from "../workplace.fixture.ts";
import { someOf } from "./load-change.ts";

const url = "/nl/catalogus/meldwijzer/wijzigen";
const answers = { ...lists, getEntry: entry };
const another = { ...entry, ownerOrganisation: { id: "GM9002", name: "Proefstad" } };
/** The form as it is drawn, with nothing changed. */
const asIs = {
  act: "change",
  do: "send",
  version: "3",
  name: "Meldwijzer",
  kind: "software",
  summary: "Stuurt meldingen door.",
  taskField: ["2.1", ""],
  theme: ["public-space", ""],
  component: ["Meldingencomponent", ""],
  standard: "",
  contact: "meldingen@oefendam.example",
  licence: "EUPL-1.2",
  code: "https://code.example/meldwijzer",
  developmentStatus: "stable",
  owner: "Oefendam",
  aliases: "",
  joins: "",
  "result-0-text": "Sneller recht",
  "result-0-domain": "2.1",
  "result-0-figure": "7",
  "result-0-unit": "days",
  "result-0-evidence": "Geteld door de ploeg",
  "result-1-text": "",
  "result-1-domain": "",
  "result-1-figure": "",
  "result-1-unit": "",
  "result-1-evidence": "",
  note: "",
};

describe("who may not", () => {
  test("an entry that does not exist is an unknown address", async () => {
    const getEntry = refusing(404, "catalogue/unknown-entry");
    expect((await drawPage(url, { me: editor, answers: { ...answers, getEntry } })).status).toBe(
      404,
    );
  });

  test("a reader is told which right is needed", async () => {
    const getPermissions = allowing([]);
    const { status, main } = await drawPage(url, {
      me: editor,
      answers: { ...answers, getPermissions },
    });
    expect(status).toBe(403);
    expect(main).not.toContain('name="summary"');
  });

  test("who does not own it proposes the change, and may ask for the entry", async () => {
    const { main } = await drawPage(url, {
      me: editor,
      answers: { ...answers, getEntry: another },
    });
    expect(main).toContain("Stel de wijziging voor");
    expect(main).toContain('href="/nl/catalogus/meldwijzer/van-ons"');
  });

  test("stage and level are no fields of it", async () => {
    const { main } = await drawPage(url, { me: editor, answers });
    expect(main).not.toMatch(/name="(stage|level)"/);
  });
});

test("what is sent as it was drawn changes nothing, and that is told", async () => {
  const { status, main, asked } = await drawPage(url, { me: editor, answers, form: asIs });
  expect(status).toBe(400);
  expect(main).toContain("U wijzigde nog niets.");
  expect(asked.map(([id]) => id)).not.toContain("changeEntry");
});

test("of a merged entry the form holds its own content, so that nothing of a part is written into it", async () => {
  const themes = ["public-space", "mobility", "taxes", "openness", "democracy", "security"];
  const [result] = entry.results;
  if (!result) throw new Error("the entry has a result");
  const gathered = {
    ...entry,
    aliases: ["Oefenmelder"],
    themes,
    results: [result, { ...result, text: "Van het deel" }],
    parts: [{ id: "oefenmelder", name: "Oefenmelder" }],
    own: { ...someOf(entry), ownerId: entry.ownerId },
  };
  const drawn = { ...answers, getEntry: gathered, changeEntry: { version: 4 } };
  const { main } = await drawPage(url, { me: editor, answers: drawn });
  expect(main).not.toContain("Van het deel");
  expect(main).not.toMatch(/<textarea[^>]*name="aliases"[^>]*>Oefenmelder/);
  const same = await drawPage(url, { me: editor, answers: drawn, form: asIs });
  expect(same.main).toContain("U wijzigde nog niets.");
  const sent = await drawPage(url, {
    me: editor,
    answers: drawn,
    form: { ...asIs, aliases: "Wijzer" },
  });
  expect(sent.asked.at(-1)?.[1].body).toMatchObject({
    content: { aliases: ["Wijzer"], name: "Meldwijzer", kind: "software" },
  });
});

test("who owns it changes it at once, with the fields that differ alone", async () => {
  const { headers, asked } = await drawPage(url, {
    me: editor,
    answers: { ...answers, changeEntry: { version: 4 } },
    form: { ...asIs, summary: "Nieuwe tekst.", licence: "", aliases: "MW\nWijzer", note: "Beter" },
  });
  expect(headers["location"]).toBe(`${url}?done=change`);
  const [, sent] = asked.find(([id]) => id === "changeEntry") ?? [];
  expect(sent?.params).toEqual({ id: "GM9001", entry: "meldwijzer" });
  expect(sent?.body).toEqual({
    content: {
      name: "Meldwijzer",
      kind: "software",
      summary: "Nieuwe tekst.",
      licence: null,
      aliases: ["MW", "Wijzer"],
    },
    version: 3,
    note: "Beter",
  });
});

test("another proposes the fields that differ, or keeps them as a draft", async () => {
  const drawn = {
    ...answers,
    getEntry: another,
    proposeEntry: { id: proposal.id, state: "waiting" },
  };
  const form = { ...asIs, name: "Meldwijzer 2" };
  const sent = await drawPage(url, { me: editor, answers: drawn, form });
  expect(sent.headers["location"]).toBe("/nl/catalogus/mijn-aanmeldingen?done=send");
  expect(sent.asked.at(-1)?.[1].body).toEqual({
    kind: "change",
    entry: "meldwijzer",
    content: { name: "Meldwijzer 2" },
    draft: false,
  });
  const kept = await drawPage(url, { me: editor, answers: drawn, form: { ...form, do: "draft" } });
  expect(kept.headers["location"]).toBe(`${url}?draft=${proposal.id}&done=draft`);
});

test("a field of a draft that is as it was again is sent too", async () => {
  const draft = { ...proposal, kind: "change", entry: another, content: { summary: "Anders" } };
  const drawn = {
    ...answers,
    getEntry: another,
    getProposal: draft,
    changeProposal: () => undefined,
  };
  const { asked } = await drawPage(`${url}?draft=${proposal.id}`, {
    me: editor,
    answers: drawn,
    form: { ...asIs, licence: "MIT" },
  });
  expect(asked.at(-1)?.[1].body).toMatchObject({
    content: { licence: "MIT", summary: "Stuurt meldingen door." },
  });
});

test("when somebody was first nothing is sent, the difference is shown, and the next time it is sent", async () => {
  const { status, main, asked } = await drawPage(url, {
    me: editor,
    answers: { ...answers, getEntry: { ...entry, version: 4, maintainer: "Proefstad" } },
    form: { ...asIs, maintainer: "", summary: "Nieuwe tekst." },
  });
  expect(status).toBe(400);
  expect(main).toContain('href="#differences"');
  expect(main).toContain("Iemand wijzigde dit terwijl u bezig was.");
  expect(main).toContain("Proefstad");
  expect(main).toContain('name="version" value="4"');
  expect(main).toContain(">Nieuwe tekst.</textarea>");
  expect(asked.map(([id]) => id)).not.toContain("changeEntry");
});

test("an organisation that joins is found by its name or code; one that is unknown is told", async () => {
  const listOrganisations = ({ query }: { query?: Readonly<Record<string, unknown>> }) => ({
    total: 1,
    items: query?.["q"] === "Proefstad" ? [{ id: "GM9002", name: "Proefstad" }] : [],
    next: null,
  });
  const drawn = { ...answers, listOrganisations, changeEntry: { version: 4 } };
  const good = await drawPage(url, {
    me: editor,
    answers: drawn,
    form: { ...asIs, joins: "Proefstad\nOefendam (GM9001)\nGM9003" },
  });
  expect(good.asked.at(-1)?.[1].body).toMatchObject({
    content: { joins: ["GM9002", "GM9001", "GM9003"] },
  });
  const bad = await drawPage(url, {
    me: editor,
    answers: drawn,
    form: { ...asIs, joins: "Nergens" },
  });
  expect(bad.status).toBe(400);
  expect(bad.main).toContain("We kennen niet precies één organisatie ‘Nergens’.");
});

test("the form is drawn in English too, with names for codes", async () => {
  const { main } = await drawPage("/en/catalogue/meldwijzer/change", { me: editor, answers });
  expect(main).toContain("This belongs to your organisation.");
  expect(main).toContain('value="Meldingencomponent"');
});
