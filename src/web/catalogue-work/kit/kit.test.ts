import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing } from "../../test-page.ts";
import { editor, entry, lists, town } from "../workplace.fixture.ts";
import { emptyStep, rearranged } from "./kit-form.ts";

const url = "/nl/catalogus/meldwijzer/aanpak";
const document = "019a0000-0000-7000-8000-000000000031";
const step = {
  title: "Meelopen",
  text: "Een dag met elke ploeg.",
  hours: [{ discipline: "project", hours: 12.5 }],
  pitfall: null,
  documents: [document],
};
const kit = {
  entry: "meldwijzer",
  organisation: town,
  steps: [step],
  changedAt: entry.changedAt,
  version: 2,
};
const answers = {
  getPermissions: lists.getPermissions,
  getEntry: { ...entry, kits: [kit] },
  listDocuments: listing(),
};
const typed = {
  act: "kit",
  do: "keep",
  entry: "meldwijzer",
  version: "2",
  "step-0-title": "Meelopen",
  "step-0-text": "Een dag",
  "step-0-pitfall": "",
  "step-0-hours-project": "12,5",
  "step-0-hours-policy": "",
  "step-0-document": document,
  "step-1-title": "",
  "step-1-text": "",
  "step-1-pitfall": "",
};

test("a reader is told which right is needed", async () => {
  const getPermissions = allowing(["proposeEntry"]);
  const { status } = await drawPage(url, { me: editor, answers: { ...answers, getPermissions } });
  expect(status).toBe(403);
});

test("the kit of another organisation is not the one that is changed", async () => {
  const other = { ...kit, organisation: { id: "GM9002", name: "Proefstad" } };
  const { main } = await drawPage(url, {
    me: editor,
    answers: { ...answers, getEntry: { ...entry, kits: [other] } },
  });
  expect(main).not.toContain('value="Meelopen"');
  expect(main).toContain('name="version" value=""');
});

test("its steps are drawn with their hours, and with documents that cannot be chosen kept", async () => {
  const { main } = await drawPage(url, { me: editor, answers });
  expect(main).toContain('value="Meelopen"');
  expect(main).toContain("Uren: 13 uur");
  expect(main).toContain(`type="hidden" name="step-0-document" value="${document}"`);
});

test("the first button of the form keeps, so that Enter moves no step", async () => {
  const { main } = await drawPage(url, { me: editor, answers });
  const form = main.slice(main.indexOf("<form"));
  expect(/<button[^>]*>/.exec(form)?.[0]).toContain('value="keep"');
});

describe("without script", () => {
  test.each([
    ["add", ["Meelopen", "", ""]],
    ["down 0", ["", "Meelopen"]],
    ["up 1", ["", "Meelopen"]],
    ["remove 1", ["Meelopen"]],
    ["remove 0", [""]],
  ])("%s draws the steps anew and keeps nothing", async (act, titles) => {
    const { status, main, asked } = await drawPage(url, {
      me: editor,
      answers,
      form: { ...typed, do: act },
    });
    expect(status).toBe(200);
    const drawn = [...main.matchAll(/<input[^>]*name="step-\d+-title"[^>]*>/g)].map(
      ([input]) => /value="([^"]*)"/.exec(input)?.[1],
    );
    expect(drawn).toEqual(titles);
    expect(asked.map(([id]) => id)).not.toContain("putKit");
  });

  test("a step that is not there is not moved, and there are thirty at the most", () => {
    expect(rearranged([emptyStep], "up 4")).toBeNull();
    expect(rearranged([emptyStep], "keep")).toBeNull();
    expect(rearranged(Array(30).fill(emptyStep), "add")).toHaveLength(30);
    expect(rearranged([emptyStep], "up 0")).toHaveLength(1);
  });
});

test("keeping it sends the steps with something in them, and the version that was read", async () => {
  const { headers, asked } = await drawPage(url, {
    me: editor,
    answers: { ...answers, putKit: () => undefined },
    form: typed,
  });
  expect(headers["location"]).toBe(`${url}?done=kit`);
  expect(asked.at(-1)).toEqual([
    "putKit",
    {
      params: { id: "GM9001", entry: "meldwijzer" },
      body: {
        steps: [
          {
            title: "Meelopen",
            text: "Een dag",
            pitfall: null,
            hours: [{ discipline: "project", hours: 12.5 }],
            documents: [document],
          },
        ],
        version: 2,
      },
    },
  ]);
});

test.each([
  [{ "step-0-title": "" }, "step-0-title"],
  [{ "step-0-hours-project": "veel" }, "step-0-hours-project"],
  [{ "step-1-pitfall": "Let op" }, "step-1-title"],
  [{ "step-0-title": "Mee\tlopen" }, "step-0-title"],
  [{ "step-0-text": "an\u202eders" }, "step-0-text"],
])("%j is told at its field", async (change, field) => {
  const { status, main } = await drawPage(url, {
    me: editor,
    answers,
    form: { ...typed, ...change },
  });
  expect(status).toBe(400);
  expect(main).toContain(`href="#${field}"`);
});

test("a colleague who was first is told, and what was typed stays", async () => {
  const { status, main } = await drawPage("/en/catalogue/meldwijzer/approach", {
    me: editor,
    answers: { ...answers, putKit: refusing(409, "catalogue/kit-changed") },
    form: typed,
  });
  expect(status).toBe(409);
  expect(main).toContain("A colleague changed these steps");
  expect(main).toContain(">Een dag</textarea>");
});

describe("after a merge", () => {
  const ofPart = {
    ...kit,
    entry: "wegmelder",
    version: 5,
    steps: [{ ...step, title: "Rondrijden" }],
  };
  const both = { ...answers, getEntry: { ...entry, kits: [ofPart, kit] } };

  test("the kit that is drawn is the one that is put, be it of a part", async () => {
    const { main } = await drawPage(url, { me: editor, answers: both });
    expect(main).toContain('value="Rondrijden"');
    expect(main).toContain('name="entry" value="wegmelder"');
    expect(main).toContain('name="version" value="5"');
    const { asked } = await drawPage(url, {
      me: editor,
      answers: { ...both, putKit: () => undefined },
      form: { ...typed, entry: "wegmelder", version: "5" },
    });
    expect(asked.at(-1)?.[1]).toMatchObject({
      params: { id: "GM9001", entry: "wegmelder" },
      body: { version: 5 },
    });
  });

  test("a form that was not kept is of the same kit when it is drawn anew", async () => {
    const { main } = await drawPage(url, {
      me: editor,
      answers: both,
      form: { ...typed, "step-0-title": "" },
    });
    expect(main).toContain('name="entry" value="meldwijzer"');
    expect(main).toContain('name="version" value="2"');
  });
});

test.each([{ do: "add" }, { "step-0-title": "" }])(
  "a form that is drawn anew for %j does not overwrite what a colleague kept meanwhile",
  async (change) => {
    const { main } = await drawPage(url, {
      me: editor,
      answers: { ...answers, getEntry: { ...entry, kits: [{ ...kit, version: 3 }] } },
      form: { ...typed, ...change },
    });
    expect(main).toContain('name="version" value="2"');
  },
);

test("a document that is of the organisation no more is told", async () => {
  const { status, main } = await drawPage(url, {
    me: editor,
    answers: { ...answers, putKit: refusing(400, "catalogue/unknown-document") },
    form: typed,
  });
  expect(status).toBe(400);
  expect(main).toContain("Niet elk document is van uw organisatie.");
});
