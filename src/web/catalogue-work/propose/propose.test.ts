import { describe, expect, test } from "vitest";
import { Problem } from "#contract/pages";
import { allowing, drawPage, listing, refusing, testMe } from "../../test-page.ts";
import { editor, lists, proposal, town } from "../workplace.fixture.ts";

const url = "/nl/catalogus/aanmelden";
const answers = {
  ...lists,
  findDoubles: listing(),
  proposeEntry: { id: proposal.id, state: "waiting" },
};
const filled = {
  act: "propose",
  do: "send",
  name: "Melding naar de goede ploeg",
  kind: "practice",
  stage: "practice",
  summary: "Meldingen gaan meteen naar de goede ploeg.",
  taskField: "2.1",
  contact: "buitendienst@oefendam.example",
  ours: "yes",
};

describe("who may not", () => {
  test("who is not signed in goes to sign in first", async () => {
    const getPermissions = refusing(401, "platform/not-signed-in");
    const { headers } = await drawPage(url, { answers: { ...answers, getPermissions } });
    expect(headers["location"]).toBe(`/nl/aanmelden?to=${url}`);
  });

  test("who works for no organisation is told how to get one", async () => {
    const { status, main } = await drawPage(url, { me: testMe(), answers });
    expect(status).toBe(200);
    expect(main).toContain("U werkt nog niet voor een organisatie");
    expect(main).not.toContain('name="summary"');
  });

  test("a reader is told which right is needed", async () => {
    const { status, main } = await drawPage(url, {
      me: editor,
      answers: { ...answers, getPermissions: allowing([]) },
    });
    expect(status).toBe(403);
    expect(main).toContain("Dit mag u niet namens Oefendam");
  });

  test("an adviser names the organisation, and a code of none is told at the field", async () => {
    const adviser = testMe({
      national: [
        {
          right: "adviser",
          since: "2026-01-01T00:00:00Z",
          confirmedUntil: "2027-01-01",
          lapsed: false,
        },
      ],
    });
    const unknown = { ...answers, getOrganisation: refusing(404, "network/unknown-organisation") };
    const asked = await drawPage(`${url}?organisation=GM1`, { me: adviser, answers: unknown });
    expect(asked.main).toContain("We kennen geen organisatie met de code ‘GM1’.");
    const known = await drawPage(`${url}?organisation=GM9001`, {
      me: adviser,
      answers: { ...answers, getOrganisation: town },
    });
    expect(known.main).toContain('name="summary"');
  });
});

describe("the form", () => {
  test("asks six things, each with an example, and the rest is folded away", async () => {
    const { main } = await drawPage(url, { me: editor, answers });
    for (const id of ["name", "kind", "stage", "summary", "taskField", "contact"]) {
      expect(main).toContain(`id="${id}"`);
    }
    expect(main).toContain("Bijvoorbeeld: Melding direct naar de goede ploeg.");
    expect(main).toContain('<optgroup label="Verkeer"');
    expect(main).not.toMatch(/<details class="w-fold" open/);
  });

  test("with nothing filled in tells each of the six at its field and sends nothing", async () => {
    const { status, main, asked } = await drawPage(url, {
      me: editor,
      answers,
      form: { act: "propose", do: "send", name: "" },
    });
    expect(status).toBe(400);
    for (const id of ["name", "kind", "stage", "summary", "taskField", "contact"]) {
      expect(main).toContain(`href="#${id}"`);
    }
    expect(asked.map(([id]) => id)).not.toContain("proposeEntry");
  });

  test("sends what was filled in, for the organisation, as its own", async () => {
    const { status, headers, asked } = await drawPage(url, { me: editor, answers, form: filled });
    expect(status).toBe(303);
    expect(headers["location"]).toBe("/nl/catalogus/mijn-aanmeldingen?done=send");
    const [, sent] = asked.find(([id]) => id === "proposeEntry") ?? [];
    expect(sent?.params).toEqual({ id: "GM9001" });
    expect(sent?.body).toMatchObject({
      kind: "new",
      stage: "practice",
      draft: false,
      content: {
        name: "Melding naar de goede ploeg",
        kind: "practice",
        taskFields: ["2.1"],
        ownerId: "GM9001",
      },
    });
  });

  test("a draft may lack everything, and stays open to go on", async () => {
    const { headers, asked } = await drawPage(url, {
      me: editor,
      answers,
      form: { act: "propose", do: "draft", name: "Idee" },
    });
    expect(headers["location"]).toBe(`${url}?draft=${proposal.id}&done=draft`);
    expect(asked.at(-1)?.[1].body).toMatchObject({ draft: true, content: { name: "Idee" } });
  });

  test("a draft is opened with what stands in it, and changed in its own organisation", async () => {
    const getProposal = { ...proposal, organisation: { id: "GM9002", name: "Proefstad" } };
    const drawn = { ...answers, getProposal, getOrganisation: getProposal.organisation };
    const { main } = await drawPage(`${url}?draft=${proposal.id}`, { me: editor, answers: drawn });
    expect(main).toContain('value="Melding naar de ploeg"');
    const { asked } = await drawPage(`${url}?draft=${proposal.id}`, {
      me: editor,
      answers: { ...drawn, changeProposal: () => undefined },
      form: { ...filled, summary: "", do: "draft" },
    });
    const [, sent] = asked.find(([id]) => id === "changeProposal") ?? [];
    expect(sent?.params).toEqual({ id: "GM9002", proposal: proposal.id });
    // What was made empty is sent as empty: what is left out, a draft keeps.
    expect(sent?.body).toMatchObject({ content: { summary: null } });
  });

  test.each([
    [{ contact: "jan.jansen@oefendam.example" }, "contact", "Dit lijkt het adres van een persoon"],
    [{ contact: "geen adres" }, "contact", "Schrijf een e-mailadres"],
    [
      { "result-0-text": "Beter", "result-0-figure": "best veel" },
      "result-0-figure",
      "U schreef ‘best veel’.",
    ],
    [{ "result-0-text": "Beter", "result-0-figure": "12" }, "result-0-unit", "Kies waarin"],
    [{ "result-0-text": "Beter" }, "result-0-evidence", "hoe u dit weet"],
    [{ component: "Zomaarcomponent" }, "component", "geen referentiecomponent ‘Zomaarcomponent’"],
    [{ link: "geen adres" }, "link", "Schrijf het hele adres"],
    [{ summary: "x".repeat(2001) }, "summary", "hoogstens 2000 tekens"],
    [{ endsOn: "morgen" }, "endsOn", "jaar-maand-dag"],
  ])("%j is told at its field, and what was typed stays", async (change, field, words) => {
    const { status, main, asked } = await drawPage(url, {
      me: editor,
      answers,
      form: { ...filled, ...change },
    });
    expect(status).toBe(400);
    expect(main).toContain(`href="#${field}"`);
    expect(main).toContain(words);
    expect(main).toContain('value="Melding naar de goede ploeg"');
    expect(asked.map(([id]) => id)).not.toContain("proposeEntry");
  });

  test("who is sure that an address is of a role goes on", async () => {
    const { status, asked } = await drawPage(url, {
      me: editor,
      answers,
      form: { ...filled, contact: "jan.jansen@oefendam.example", sureRole: "yes" },
    });
    expect(status).toBe(303);
    expect(asked.at(-1)?.[1].body).toMatchObject({ sureRole: true });
  });

  test("a result, a component by its name and an address without https are understood", async () => {
    const { asked } = await drawPage(url, {
      me: editor,
      answers,
      form: {
        ...filled,
        link: "www.oefendam.example/meldingen",
        component: "meldingencomponent",
        "result-0-text": "Een week eerder recht",
        "result-0-figure": "1.200,5",
        "result-0-unit": "hours",
        "result-0-evidence": "Geteld",
        "result-0-domain": "",
      },
    });
    expect(asked.at(-1)?.[1].body).toMatchObject({
      content: {
        link: "https://www.oefendam.example/meldingen",
        components: ["meldingencomponent"],
        results: [{ domain: "2.1", figure: 1200.5, unit: "hours" }],
      },
    });
  });

  test("what the API finds stands at its field in plain words", async () => {
    const proposeEntry = () => {
      throw new Problem({
        type: "/problems/catalogue/faulty",
        title: "x",
        status: 400,
        detail: "x",
        errors: [{ where: "body.content.name", detail: "hidden signs" }],
      });
    };
    const { status, main } = await drawPage(url, {
      me: editor,
      answers: { ...answers, proposeEntry },
      form: filled,
    });
    expect(status).toBe(400);
    expect(main).toContain('href="#name"');
    expect(main).toContain("een teken dat men niet ziet");
  });

  test("too many that wait is told above the form, in English too", async () => {
    const proposeEntry = refusing(409, "catalogue/too-many-proposals");
    const { status, main } = await drawPage("/en/catalogue/propose", {
      me: editor,
      answers: { ...answers, proposeEntry },
      form: filled,
    });
    expect(status).toBe(409);
    expect(main).toContain("You have too many drafts and proposals that wait.");
  });
});

describe("what looks like it", () => {
  const findDoubles = listing({
    id: "meldwijzer",
    name: "Meldwijzer",
    summary: "Stuurt door.",
    why: "alike",
  });

  test("is shown before anything is sent, with a question", async () => {
    const { status, main, asked } = await drawPage(url, {
      me: editor,
      answers: { ...answers, findDoubles },
      form: filled,
    });
    expect(status).toBe(400);
    expect(main).toContain('href="#other"');
    expect(main).toContain('href="/nl/catalogus/meldwijzer"');
    expect(asked.map(([id]) => id)).not.toContain("proposeEntry");
  });

  test("and is something else: then it is sent", async () => {
    const { status } = await drawPage(url, {
      me: editor,
      answers: { ...answers, findDoubles },
      form: { ...filled, other: "yes" },
    });
    expect(status).toBe(303);
  });

  test("is not asked of a draft", async () => {
    const { status } = await drawPage(url, {
      me: editor,
      answers: { ...answers, findDoubles },
      form: { ...filled, do: "draft" },
    });
    expect(status).toBe(303);
  });
});
