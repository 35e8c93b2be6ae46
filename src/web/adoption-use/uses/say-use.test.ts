import { describe, expect, test } from "vitest";
import { drawPage, refusing } from "../../test-page.ts";
import { answers, fromSource, hiddenUse, me, use } from "../adoption-use.fixture.ts";

const url = "/nl/organisaties/GM9001/gebruik";
const idsOf = ({ asked }: { asked: readonly (readonly [string, unknown])[] }) =>
  asked.map(([id]) => id);

describe("saying it", () => {
  const given = { me, answers: { ...answers([use()]), putUse: { id: use().useId } } };
  const typed = {
    act: "save",
    entry: "oefenzaak",
    replaces: use().useId,
    status: "in-production",
    acquiringOn: "",
    plannedOn: "2023-02-01",
    productionOn: "2024-03-01",
    phasingOutOn: "",
    phasedOutOn: "",
    version: "2.0",
    note: "Bij burgerzaken.",
    contact: "beheer@oefendam.example",
    hidden: "yes",
  };

  test("begins with a search; one click says that it is used", async () => {
    const found = await drawPage(`${url}?find=post`, given);
    expect(found.main).toContain("Oefenpost");
    expect(found.main).toContain('name="of" value="oefenpost"');
    const { headers, asked } = await drawPage(`${url}?find=post`, {
      ...given,
      form: { act: "use", of: "oefenpost" },
    });
    expect(headers["location"]).toBe(`${url}?find=post&done=use`);
    expect(asked).toEqual([
      [
        "putUse",
        {
          params: { id: "GM9001", entry: "oefenpost" },
          body: expect.objectContaining({ status: "in-production", replaces: null, hidden: false }),
        },
      ],
    ]);
  });

  test("what is not in the catalogue leads to proposing it", async () => {
    const nothing = { total: 0, items: [], next: null };
    const { main } = await drawPage(`${url}?find=onbekend`, {
      me,
      answers: { ...answers([use()]), listEntries: nothing },
    });
    expect(main).toContain("/nl/catalogus/aanmelden?name=onbekend");
  });

  test("the form holds what stands, and from the page of an entry what was chosen there", async () => {
    const { main } = await drawPage(`${url}?entry=oefenzaak`, given);
    expect(main).toContain(`name="replaces" value="${use().useId}"`);
    expect(main).toMatch(/checked=""[^>]*value="in-production"/);
    expect(main).toContain('<option value="2.0">');
    const none = { me, answers: answers([]) };
    const fresh = await drawPage(`${url}?entry=oefenzaak&status=planned`, none);
    expect(fresh.main).toMatch(/checked=""[^>]*value="planned"/);
    expect(fresh.main).toContain('name="replaces" value=""');
  });

  test("an entry that is not there draws the page without the form", async () => {
    const getEntry = refusing(404, "catalogue/unknown-entry");
    const { status, main } = await drawPage(`${url}?entry=weg`, {
      me,
      answers: { ...answers([use()]), getEntry },
    });
    expect(status).toBe(200);
    expect(main).not.toContain('name="act" value="save"');
  });

  test("sends all of it, and leads back to the page", async () => {
    const { headers, asked } = await drawPage(`${url}?entry=oefenzaak`, { ...given, form: typed });
    expect(headers["location"]).toBe(`${url}?done=save`);
    expect(asked).toEqual([
      [
        "putUse",
        {
          params: { id: "GM9001", entry: "oefenzaak" },
          body: {
            version: "2.0",
            status: "in-production",
            acquiringOn: null,
            plannedOn: "2023-02-01",
            productionOn: "2024-03-01",
            phasingOutOn: null,
            phasedOutOn: null,
            note: "Bij burgerzaken.",
            contact: "beheer@oefendam.example",
            hidden: true,
            replaces: use().useId,
          },
        },
      ],
    ]);
  });

  test.each([
    [{ status: "" }, "#use-status"],
    [{ status: "onzin" }, "#use-status"],
    [{ productionOn: "2022-01-01" }, "#productionOn"],
    [{ productionOn: "2027-01-01" }, "#productionOn"],
    [{ productionOn: "maart" }, "#productionOn"],
    [{ phasedOutOn: "2025-01-01" }, "#phasedOutOn"],
    [{ status: "not-used" }, "#plannedOn"],
    [{ contact: "eva.jansen@oefendam.example" }, "#contact"],
    [{ contact: "balie" }, "#contact"],
    [{ note: "x".repeat(501) }, "#note"],
    [{ note: "an‮ders" }, "#note"],
    [{ version: "1\n2" }, "#version"],
  ])("%j is told at its field, and what was typed stays", async (change, field) => {
    const drawn = await drawPage(`${url}?entry=oefenzaak`, {
      ...given,
      form: { ...typed, ...change },
    });
    expect(drawn.status).toBe(400);
    expect(drawn.main).toContain(`href="${field}"`);
    expect(drawn.main).toContain('value="2023-02-01"');
    expect(idsOf(drawn)).not.toContain("putUse");
  });

  test("that a colleague was first is told, and what was typed stays", async () => {
    const putUse = refusing(409, "adoption/use-changed");
    const { status, main } = await drawPage(`/en/organisations/GM9001/uses?entry=oefenzaak`, {
      me,
      answers: { ...answers([use()]), putUse },
      form: typed,
    });
    expect(status).toBe(409);
    expect(main).toContain("A colleague just changed this");
    expect(main).toContain(">Bij burgerzaken.</textarea>");
  });
});

describe("hiding, showing and taking back", () => {
  const stands = use({ plannedOn: "2023-02-01", note: "Bij burgerzaken." });

  test("keeps all that was said", async () => {
    const { headers, asked } = await drawPage(url, {
      me,
      answers: { ...answers([stands]), putUse: { id: stands.useId } },
      form: { act: "hide", of: stands.useId },
    });
    expect(headers["location"]).toBe(`${url}?done=hide`);
    expect(asked.at(-1)?.[1].body).toMatchObject({
      hidden: true,
      plannedOn: "2023-02-01",
      note: "Bij burgerzaken.",
      replaces: stands.useId,
    });
  });

  test("is not stopped by a plan of which the day passed", async () => {
    const late = use({ status: "planned", state: "coming", productionOn: "2026-01-01" });
    const { asked } = await drawPage(url, {
      me,
      answers: { ...answers([late]), putUse: { id: late.useId } },
      form: { act: "hide", of: late.useId },
    });
    expect(asked.at(-1)?.[1].body).toMatchObject({ status: "planned", productionOn: null });
  });

  test("what is there no more is told", async () => {
    const { status, main } = await drawPage(url, {
      me,
      answers: answers([stands]),
      form: { act: "hide", of: fromSource().useId },
    });
    expect(status).toBe(404);
    expect(main).toContain("staat er niet meer zo");
  });

  test("what is hidden is marked, and taking back is asked first", async () => {
    const { main } = await drawPage(url, { me, answers: answers([hiddenUse]) });
    expect(main).toContain("Verborgen");
    expect(main).toContain("Ja, neem terug");
    const { asked } = await drawPage(url, {
      me,
      answers: { ...answers([hiddenUse]), withdrawUse: () => undefined },
      form: { act: "withdraw", of: hiddenUse.useId, entry: "geheimzaak" },
    });
    expect(asked).toEqual([
      ["withdrawUse", { params: { id: "GM9001", entry: "geheimzaak", use: hiddenUse.useId } }],
    ]);
  });
});
