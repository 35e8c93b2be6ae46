import { describe, expect, test } from "vitest";
import { catalogueWork as english } from "../../i18n/en/catalogue-work.ts";
import { allowing, drawPage, listing, refusing } from "../../test-page.ts";
import { editor, lists } from "../workplace.fixture.ts";

const url = "/nl/catalogus/inlezen";
const id = "019a0000-0000-7000-8000-000000000041";
const read = {
  id,
  format: "csv",
  name: "onze-lijst.csv",
  state: "previewed",
  createdAt: "2026-11-26T09:00:00Z",
  counts: { new: 2, change: 1, same: 40, faulty: 1 },
  faults: [
    {
      level: "warning",
      code: "unknown-column",
      field: "kleur",
      line: 1,
      column: 9,
      detail: "x",
      params: { name: "kleur" },
    },
  ],
};
const row = {
  n: 1,
  file: "onze-lijst.csv",
  line: 7,
  outcome: "change",
  entry: { id: "meldwijzer", name: "Meldwijzer" },
  name: "Meldwijzer",
  differences: [{ field: "licence", before: null, after: "EUPL-1.2" }],
  faults: [],
  told: "",
};
const faulty = {
  ...row,
  n: 2,
  line: 12,
  outcome: "faulty",
  entry: null,
  name: "<b>Fout</b>",
  differences: [],
  faults: [
    {
      level: "error",
      code: "not-in-list",
      field: "soort",
      line: 12,
      column: 4,
      detail: "must be one of",
      params: { value: "ding", allowed: ["software", "method"] },
    },
    {
      level: "error",
      code: "not-yet-known",
      field: "x",
      line: null,
      column: null,
      detail: "y",
      params: {},
    },
  ],
};
const answers = {
  getPermissions: lists.getPermissions,
  getImport: read,
  listImportRows: listing(row, faulty),
};
const file = { name: "onze-lijst.csv", bytes: new Uint8Array([1, 2]) };

describe("who may not", () => {
  test("a reader is told which right is needed", async () => {
    const getPermissions = allowing([]);
    const { status } = await drawPage(url, { me: editor, answers: { ...answers, getPermissions } });
    expect(status).toBe(403);
  });

  test("what another organisation read in is an unknown address", async () => {
    const getImport = refusing(404, "catalogue/unknown-import");
    const { status } = await drawPage(`${url}?import=${id}`, {
      me: editor,
      answers: { ...answers, getImport },
    });
    expect(status).toBe(404);
  });
});

describe("choosing", () => {
  test("kinds and limits are told beforehand", async () => {
    const { main } = await drawPage(url, { me: editor, answers });
    expect(main).toContain("hoogstens 10.000 regels");
    expect(main).toContain("Hoogstens 20 MB");
    expect(main).toMatch(/enctype="multipart\/form-data"/i);
  });

  test("neither or both is told at the field", async () => {
    const neither = await drawPage(url, { me: editor, answers, form: { act: "start", url: "" } });
    expect(neither.status).toBe(400);
    expect(neither.main).toContain("Kies een bestand of vul een adres in.");
    const both = await drawPage(url, {
      me: editor,
      answers,
      form: { act: "start", url: "https://a.example/publiccode.yml" },
      file,
    });
    expect(both.main).toContain("niet allebei");
  });

  test("a file leads to what it would do", async () => {
    const { headers, asked } = await drawPage(url, {
      me: editor,
      answers: { ...answers, startImport: read },
      form: { act: "start", url: "" },
      file,
    });
    expect(headers["location"]).toBe(`${url}?import=${id}`);
    expect(asked.at(-1)).toEqual(["startImport", { params: { id: "GM9001" }, body: {}, file }]);
  });

  test.each([
    ["catalogue/unknown-file", 400, "Dit is geen publiccode-bestand"],
    ["catalogue/column-twice", 400, "Twee kolommen van de tabel zijn hetzelfde."],
    ["catalogue/folder-unfolds", 400, "veel te groot"],
    ["catalogue/folder-faulty", 400, "veel te veel fouten"],
  ])("a file that is refused with %s is told at its field", async (code, status, words) => {
    const drawn = await drawPage(url, {
      me: editor,
      answers: { ...answers, startImport: refusing(status, code) },
      form: { act: "start", url: "" },
      file,
    });
    expect(drawn.status).toBe(400);
    expect(drawn.main).toContain('href="#file"');
    expect(drawn.main).toContain(words);
  });

  test("an address inside is told at its field, and stays", async () => {
    const { main } = await drawPage(url, {
      me: editor,
      answers: { ...answers, startImport: refusing(400, "outside/address-inside") },
      form: { act: "start", url: "http://10.0.0.1/publiccode.yml" },
    });
    expect(main).toContain('href="#url"');
    expect(main).toContain('value="http://10.0.0.1/publiccode.yml"');
  });
});

describe("looking before taking over", () => {
  const preview = `${url}?import=${id}`;

  test("says how many rows do what, and with a fault only the good ones can be taken over", async () => {
    const { main } = await drawPage(preview, { me: editor, answers });
    expect(main).toContain("onze-lijst.csv");
    expect(main).toContain("Neem alleen de goede regels over (3)");
    expect(main).not.toContain('value="take"');
    expect(main).toContain("In 1 regel zit een fout.");
    expect(main).toContain(
      `/api/v1/organisations/GM9001/catalogue-imports/${id}/rows?outcome=faulty&amp;format=csv`,
    );
  });

  test("without a fault all of it is taken over", async () => {
    const getImport = { ...read, counts: { ...read.counts, faulty: 0 } };
    const { main } = await drawPage(preview, { me: editor, answers: { ...answers, getImport } });
    expect(main).toContain('value="take"');
    expect(main).not.toContain('value="take-valid"');
  });

  test("a fault has file, line, column, field and how to mend it; nothing in it becomes markup", async () => {
    const { main } = await drawPage(preview, { me: editor, answers });
    expect(main).toContain("onze-lijst.csv, regel 12");
    expect(main).toContain("regel 12, kolom 4");
    expect(main).toContain("Kies één van deze: software, method.");
    expect(main).toContain("Kijk dit veld na.");
    expect(main).toContain("&lt;b&gt;Fout&lt;/b&gt;");
    expect(main).toContain("De kolom ‘kleur’ kennen we niet.");
  });

  test("a change shows before and after", async () => {
    const { main } = await drawPage(preview, { me: editor, answers });
    expect(main).toContain("Wat er verandert: 1 veld");
    expect(main).toContain("EUPL-1.2");
  });

  test("rows are filtered by what happens to them", async () => {
    const { asked } = await drawPage(`${preview}&outcome=faulty`, { me: editor, answers });
    expect(asked.find(([one]) => one === "listImportRows")?.[1].query).toMatchObject({
      outcome: "faulty",
    });
  });

  test("taking over says what came of it; throwing away leaves nothing", async () => {
    const form = { act: "take-valid" };
    const taken = await drawPage(preview, {
      me: editor,
      answers: { ...answers, takeImport: { entries: 1, proposals: 2 } },
      form,
    });
    expect(taken.headers["location"]).toBe(`${preview}&entries=1&proposals=2&done=take`);
    expect(taken.asked.at(-1)?.[1].body).toEqual({ validOnly: true });
    const after = await drawPage(`${preview}&entries=1&proposals=2&done=take`, {
      me: editor,
      answers: { ...answers, getImport: { ...read, state: "taken" } },
    });
    expect(after.main).toContain("Meteen gewijzigd: 1. Wacht op een moderator: 2.");
    expect(after.main).not.toContain('value="take-valid"');
    const cancelled = await drawPage(preview, {
      me: editor,
      answers: { ...answers, cancelImport: () => undefined },
      form: { act: "cancel" },
    });
    expect(cancelled.headers["location"]).toBe(`${url}?done=cancel`);
  });

  test("an entry that changed meanwhile is told, in English too", async () => {
    const { status, main } = await drawPage(`/en/catalogue/read-in?import=${id}`, {
      me: editor,
      answers: { ...answers, takeImport: refusing(409, "catalogue/import-taken") },
      form: { act: "take" },
    });
    expect(status).toBe(409);
    expect(main).toContain(english.refused["catalogue/import-taken"]);
    expect(main).toContain("Choose one of these: software, method.");
  });
});
