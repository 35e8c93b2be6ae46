import { describe, expect, test } from "vitest";
import { editor, town } from "../catalogue-work/workplace.fixture.ts";
import { allowing, drawPage, listing, refusing } from "../test-page.ts";

const url = "/nl/organisaties/GM9001/invullen";
const organisation = { ...town, kind: "municipality", validUntil: null, succession: null };
const question = (id: string, given: object = {}) => ({
  entry: { id, name: id.toUpperCase(), kind: "software" },
  summary: "Houdt zaken bij.",
  because: "arrangement",
  named: [{ id: "GM9002", name: "Proefdorp" }],
  count: 1,
  asked: false,
  ...given,
});
const fill = {
  organisation: town,
  said: 12,
  unsure: 1,
  left: 1203,
  themes: [
    { theme: "public-space", said: 2, left: 30 },
    { theme: "none", said: 0, left: 3 },
  ],
  questions: [
    question("zaak"),
    question("loket", { because: "catalogue", named: [], count: 0, asked: true }),
  ],
};
const term = { code: "public-space", labelNl: "Openbare ruimte", labelEn: "Public space" };
const answers = {
  getOrganisation: organisation,
  getPermissions: allowing(["getFirstFill", "putFirstFill", "matchUseList", "takeUseList"]),
  getFirstFill: fill,
  listTerms: listing({ ...term, validFrom: null, validUntil: null }),
};
const draw = (at = url, given: object = {}, more: object = {}) =>
  drawPage(at, { me: editor, answers: { ...answers, ...given }, ...more });

describe("who may not", () => {
  test("a visitor is asked to sign in", async () => {
    const getPermissions = refusing(401, "platform/not-signed-in");
    const { status, headers } = await drawPage(url, { answers: { ...answers, getPermissions } });
    expect([status, headers["location"]]).toEqual([303, expect.stringContaining("/nl/aanmelden")]);
  });

  test("a reader is told which right is needed, and sees no question", async () => {
    const { status, main, asked } = await draw(url, {
      getPermissions: allowing(["getFirstFill"]),
    });
    expect(status).toBe(403);
    expect(main).toContain("Redacteur");
    expect(asked.map(([id]) => id)).not.toContain("getFirstFill");
  });

  test("a right that waits for a second factor asks for it first", async () => {
    const getPermissions = allowing([], ["getFirstFill", "putFirstFill"]);
    const { main } = await draw(url, { getPermissions });
    expect(main).toContain("Vul eerst uw code in");
    expect(main).not.toContain("<fieldset");
  });

  test("an organisation that ended is not filled in", async () => {
    const ended = { ...organisation, validUntil: "2022-01-01" };
    const { main } = await draw(url, { getOrganisation: ended });
    expect(main).not.toContain("<fieldset");
  });
});

describe("the questions", () => {
  test("each has three words to choose from, none chosen, with why it is asked and who uses it", async () => {
    const { main, asked } = await draw();
    expect(main.match(/type="radio"/g)).toHaveLength(6);
    expect(main).not.toMatch(/type="radio"[^>]*checked/);
    expect(main).toContain("Gebruikt door wie met u samenwerkt");
    expect(main).toContain("In gebruik bij Proefdorp.");
    expect(main).toContain("Niet bekend of iemand dit gebruikt.");
    expect(main).toContain("U wist dit eerder niet.");
    expect(asked).toContainEqual([
      "getFirstFill",
      { params: { id: "GM9001" }, query: { limit: 26 } },
    ]);
  });

  test("how far it is stands there in words, with all that is known and not", async () => {
    const { main } = await draw();
    expect(main).toContain("13 van 1.216 gehad");
    expect(main).toContain("1.203 zijn nog niet gevraagd.");
    expect(main).toMatch(/<progress[^>]* value="13"/);
    expect(main).toContain("We vullen nooit ‘nee’ voor u in.");
  });

  test("many users are told by name and number", async () => {
    const named = ["Een", "Twee"].map((name) => ({ id: name, name }));
    const { main } = await draw(url, {
      getFirstFill: { ...fill, questions: [question("zaak", { named, count: 14 })] },
    });
    expect(main).toContain("In gebruik bij Een, Twee en 12 anderen.");
  });

  test("nothing chosen is said at the first question, and nothing is sent", async () => {
    const { status, main, asked } = await draw(url, {}, { form: { act: "fill" } });
    expect(status).toBe(400);
    expect(main).toContain('href="#question-1"');
    expect(asked.map(([id]) => id)).not.toContain("putFirstFill");
  });

  test("only what was chosen is sent, and nothing for what was not", async () => {
    const { status, headers, asked } = await draw(
      url,
      { putFirstFill: { said: 1, unsure: 1, kept: [{ id: "x", name: "X" }] } },
      { form: { act: "fill", "said-zaak": "uses", "said-loket": "dont-know", "said-y": "nee" } },
    );
    expect(status).toBe(303);
    expect(headers["location"]).toBe(`${url}?done=fill&said=1&unsure=1&keptCount=1&kept=x`);
    const said = [
      { entry: "zaak", word: "uses" },
      { entry: "loket", word: "dont-know" },
    ];
    expect(asked.at(-1)).toEqual(["putFirstFill", { params: { id: "GM9001" }, body: { said } }]);
  });

  test("what became of it is told, with the name of what was left as it was", async () => {
    const { main } = await draw(
      `${url}?done=fill&said=3&unsure=1&keptCount=2&kept=meldwijzer,weg`,
      {
        getEntry: ({ params }: { params?: { entry?: unknown } }) =>
          params?.entry === "weg"
            ? refusing(404, "catalogue/unknown-entry")()
            : { id: "meldwijzer", name: "Meldwijzer" },
      },
    );
    expect(main).toContain("Bewaard: 4 regels");
    expect(main).toContain("Meldwijzer");
    expect(main).toContain("en nog 1");
  });

  test("a refusal keeps what was chosen, and says at the question what the reader may not say", async () => {
    const refused = () => {
      try {
        refusing(403, "adoption/own-proposal")();
      } catch (error) {
        const { document } = error as { document: object };
        Object.assign(document, { errors: [{ where: "zaak", detail: "x" }] });
        throw error;
      }
    };
    const form = { act: "fill", "said-zaak": "uses", "said-loket": "not-used" };
    const { status, main } = await draw(url, { putFirstFill: refused }, { form });
    expect(status).toBe(403);
    expect(main.match(/type="radio"[^>]*checked/g)).toHaveLength(2);
    expect(main).toContain("U of uw organisatie stelde dit zelf voor.");
  });

  test("who passes them over sees the next, and comes back to the first when there are no more", async () => {
    const questions = Array.from({ length: 51 }, (_, n) => question(`ding-${n + 1}`));
    const getFirstFill = ({ query }: { query?: { limit?: unknown } }) => ({
      ...fill,
      questions: questions.slice(0, Number(query?.limit)),
    });
    const names = ({ main }: { main: string }) =>
      [...main.matchAll(/>(DING-\d+)<\/legend>/g)].map(([, name]) => name);
    const first = await draw(url, { getFirstFill });
    expect(names(first)).toHaveLength(25);
    expect(first.main).toContain(`href="${url}?pagina=2#ways"`);
    const second = await draw(`${url}?pagina=2`, { getFirstFill });
    expect(names(second)[0]).toBe("DING-26");
    expect(second.main).toContain(`action="${url}?pagina=2#message"`);
    const last = await draw(`${url}?pagina=3`, { getFirstFill });
    expect(names(last)).toEqual(["DING-51"]);
    expect(last.main).not.toContain("pagina=4");
    expect(names(await draw(`${url}?pagina=4`, { getFirstFill }))[0]).toBe("DING-1");
    expect(names(await draw(`${url}?pagina=9`, { getFirstFill }))[0]).toBe("DING-1");
  });

  test("when nothing new was said, that is told instead of saved", async () => {
    const { main } = await draw(`${url}?done=fill&said=0&unsure=0&keptCount=1&kept=`);
    expect(main).toContain("Er viel niets nieuws te bewaren");
  });

  test("when there is nothing more to ask the next step is there", async () => {
    const { main } = await draw(url, { getFirstFill: { ...fill, left: 0, questions: [] } });
    expect(main).toContain("U hebt alles gehad");
    expect(main).toContain('href="/nl/organisaties/GM9001/gebruik"');
  });
});

describe("by theme", () => {
  test("the themes stand with how far each is", async () => {
    const { main } = await draw(`${url}?way=theme`);
    expect(main).toContain("Openbare ruimte");
    expect(main).toContain("2 gezegd, 30 te gaan");
    expect(main).toContain(`href="${url}?way=theme&amp;theme=none#ways"`);
  });

  test("a theme asks its own questions, and its form stays there", async () => {
    const { main, asked } = await draw(`${url}?way=theme&theme=public-space`);
    expect(main).toContain("Openbare ruimte: 2 vragen");
    expect(main).toContain(`action="${url}?way=theme&amp;theme=public-space#message"`);
    const query = { limit: 26, theme: "public-space" };
    expect(asked).toContainEqual(["getFirstFill", { params: { id: "GM9001" }, query }]);
  });

  test("a theme that is not there is told, and the others are shown", async () => {
    const { main } = await draw(`${url}?way=theme&theme=onzin`);
    expect(main).toContain("Dit thema is er niet");
    expect(main).toContain("Openbare ruimte");
  });
});

const row = (line: number, name: string, given: object = {}) => ({
  line,
  name,
  version: null,
  status: null,
  since: null,
  suggestions: [],
  fault: null,
  ...given,
});
const suggestion = (how: string) => ({ id: `id-${how}`, name: `De ${how}`, how });
const matches = {
  rows: [
    row(2, "Zaakding", { suggestions: [suggestion("same")], version: "2", since: "2020-01-01" }),
    row(3, "Zaakdng", { suggestions: [suggestion("alike")], status: "planned" }),
    row(4, "Eigen <b>ding</b>", { suggestions: [suggestion("words")] }),
    row(5, "=1+1", { fault: { code: "formula", about: "=", detail: "x" } }),
    row(6, "Weg", { status: "not-used" }),
  ],
  unread: 3,
};
const listUrl = `${url}?way=list`;

describe("a list", () => {
  test("what can be pasted, and that nothing is taken over at once, is told beforehand", async () => {
    const { main } = await draw(listUrl);
    expect(main).toContain("voordat er iets wordt overgenomen");
    expect(main).toContain("Hoogstens 500 regels");
    expect(main).toContain('name="list"');
    expect(main).toMatch(/enctype="multipart\/form-data"/i);
  });

  test.each([
    [{ act: "look", list: "  " }, undefined, "list", "Plak eerst een lijst."],
    [{ act: "look", list: "a".repeat(100_001) }, undefined, "list", "Dit is te lang"],
    [{ act: "look-file" }, undefined, "file", "Kies eerst een bestand."],
    [
      { act: "look-file" },
      { name: "lijst.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4]) },
      "file",
      "Bewaar hem als CSV",
    ],
  ])("what is no list is told at its field: %#", async (form, file, field, words) => {
    const { status, main, asked } = await draw(listUrl, {}, { form, file });
    expect(status).toBe(400);
    expect(main).toContain(`href="#${field}"`);
    expect(main).toContain(words);
    expect(asked.map(([id]) => id)).not.toContain("matchUseList");
  });

  test.each(["adoption/list-empty", "adoption/list-without-header", "adoption/list-without-names"])(
    "a list that is refused with %s stays in its field",
    async (code) => {
      const { status, main } = await draw(
        listUrl,
        { matchUseList: refusing(400, code) },
        { form: { act: "look", list: "Zaak;1\nLoket;2" } },
      );
      expect(status).toBe(400);
      expect(main).toContain('href="#list"');
      expect(main).toContain("Zaak;1\nLoket;2");
    },
  );

  test.each([
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x43, 0x61, 0x66, 0xc3, 0xa9]],
    ["an older encoding", [0x43, 0x61, 0x66, 0xe9]],
    ["UTF-16", [0xff, 0xfe, 0x43, 0, 0x61, 0, 0x66, 0, 0xe9, 0]],
  ])("a file in %s is read", async (_, bytes) => {
    const file = { name: "lijst.csv", bytes: new Uint8Array(bytes) };
    const more = { form: { act: "look-file" }, file };
    const { asked } = await draw(listUrl, { matchUseList: matches }, more);
    expect(asked).toContainEqual([
      "matchUseList",
      { params: { id: "GM9001" }, body: { list: "Café" } },
    ]);
  });

  test("what is sure is chosen, what looks like it is asked, and what nobody has is left out", async () => {
    const form = { act: "look", list: "Zaakding" };
    const { status, main } = await draw(listUrl, { matchUseList: matches }, { form });
    expect(status).toBe(200);
    const chosen = (line: number) =>
      new RegExp(`id="line-${line}".*?<option[^>]*selected[^>]*>([^<]*)<`, "s").exec(main)?.[1];
    expect([2, 3, 4, 6].map(chosen)).toEqual(["De same", "Laat weg", "Laat weg", "Laat weg"]);
    expect(main).toContain("regel 2 · versie 2 · In productie (aangenomen) · sinds 1 januari 2020");
    expect(main).toContain("De naam begint met =.");
    expect(main).toContain("3 regels zijn niet gelezen");
    expect(main).toContain("Eigen &lt;b&gt;ding&lt;/b&gt;");
    expect(main.indexOf("Kijk deze na")).toBeLessThan(main.indexOf("Gevonden"));
    expect(main).not.toContain('id="line-5"');
  });

  test("what was chosen is taken over, and what became a draft is told", async () => {
    const taken = {
      taken: 2,
      kept: [{ id: "k", name: "Kept" }],
      drafts: [
        { name: "Eigen", proposal: "p", lost: ["version", "since"] },
        { name: "Ander", proposal: "q", lost: [] },
      ],
    };
    const form = {
      act: "take",
      list: "Zaakding",
      "line-2": "entry:id-same",
      "line-3": "",
      "line-4": "new",
      "line-5": "new",
      "line-6": "new",
    };
    const { status, main, asked } = await draw(
      listUrl,
      { matchUseList: matches, takeUseList: taken },
      { form },
    );
    expect(status).toBe(200);
    const rows = [
      { name: "Zaakding", entry: "id-same", version: "2", status: null, since: "2020-01-01" },
      { name: "Eigen <b>ding</b>", entry: null, version: null, status: null, since: null },
    ];
    expect(asked).toContainEqual(["takeUseList", { params: { id: "GM9001" }, body: { rows } }]);
    expect(main).toContain("Overgenomen: 2 regels");
    expect(main).toContain("Die zijn nu concepten:");
    expect(main).toContain("als het in de catalogus staat: Eigen (versie, datum).");
    expect(main).toContain('href="/nl/catalogus/mijn-aanmeldingen"');
    expect(main).toContain("Kept.");
  });

  test("what became drafts alone, or nothing at all, is not told as taken over", async () => {
    const form = { act: "take", list: "Zaakding", "line-4": "new" };
    const sent = (takeUseList: object) =>
      draw(listUrl, { matchUseList: matches, takeUseList }, { form });
    const drafts = [{ name: "Eigen", proposal: "p", lost: [] }];
    expect((await sent({ taken: 0, kept: [], drafts })).main).toContain(
      "Bewaard als concept: 1 naam",
    );
    const none = await sent({ taken: 0, kept: [{ id: "k", name: "Kept" }], drafts: [] });
    expect(none.main).toContain("Er viel niets nieuws over te nemen");
  });

  test("a choice that was not offered is not sent", async () => {
    const form = { act: "take", list: "Zaakding", "line-2": "entry:iets-anders" };
    const { status, main, asked } = await draw(listUrl, { matchUseList: matches }, { form });
    expect(status).toBe(400);
    expect(main).toContain("Kies bij minstens één regel wat we doen.");
    expect(asked.map(([id]) => id)).not.toContain("takeUseList");
  });

  test.each([
    [
      { where: "body.rows.1", detail: "is the same as row 1: leave one out" },
      "line-4",
      "hetzelfde als regel 2",
    ],
    [{ where: "body.rows.0.entry", detail: "x" }, "line-2", "Dit kan niet zo."],
    [{ where: "id-same", detail: "x" }, "line-2", "stelde dit zelf voor"],
  ])(
    "what is wrong with a line is told there, and all choices stay: %#",
    async (fault, at, words) => {
      const takeUseList = () => {
        try {
          refusing(400, "adoption/list-does-not-fit")();
        } catch (error) {
          Object.assign((error as { document: object }).document, { errors: [fault] });
          throw error;
        }
      };
      const form = { act: "take", list: "Zaakding", "line-2": "entry:id-same", "line-4": "new" };
      const { status, main } = await draw(
        listUrl,
        { matchUseList: matches, takeUseList },
        { form },
      );
      expect(status).toBe(400);
      expect(main).toContain(`href="#${at}"`);
      expect(main).toContain(words);
      expect(main).toContain('value="Zaakding"');
    },
  );

  test("too many drafts are told in words", async () => {
    const takeUseList = refusing(409, "catalogue/too-many-proposals");
    const form = { act: "take", list: "Zaakding", "line-4": "new" };
    const { status, main } = await draw(listUrl, { matchUseList: matches, takeUseList }, { form });
    expect(status).toBe(409);
    expect(main).toContain("te veel concepten");
  });
});

test("the page is there in English, with what is Dutch marked as such", async () => {
  const { main } = await draw("/en/organisations/GM9001/fill-in");
  expect(main).toContain("We use this");
  expect(main).toMatch(/<legend[^>]*lang="nl"/);
});
