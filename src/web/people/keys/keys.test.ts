import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing, testMe } from "../../test-page.ts";

const url = "/nl/organisaties/GM9001/sleutels";
const town = { id: "GM9001", name: "Oefendam" };
const key = {
  id: "019a0000-0000-7000-8000-000000000006",
  name: "Testomgeving",
  beginning: "wk_abcd",
  madeBy: "Ada",
  madeAt: "2026-03-02T10:00:00Z",
  lastUsedOn: "2026-11-25",
  withdrawnAt: null,
};
const withdrawn = {
  ...key,
  id: "019a0000-0000-7000-8000-000000000007",
  name: null,
  beginning: "wk_efgh",
  madeBy: null,
  lastUsedOn: null,
  withdrawnAt: "2026-05-04T10:00:00Z",
};
const secret = `wk_${"s".repeat(43)}`;
const all = ["listApiKeys", "makeApiKey", "withdrawApiKey"];
const me = testMe();
const answers = {
  getOrganisation: { ...town, validUntil: null, succession: null },
  getPermissions: allowing(all),
  listApiKeys: listing(key, withdrawn),
  makeApiKey: { id: key.id, key: secret },
};

describe("who may not", () => {
  test("who is no administrator sees no keys, and whom to ask", async () => {
    const { status, main, asked } = await drawPage(url, {
      me,
      answers: { ...answers, getPermissions: allowing([]) },
    });
    expect(status).toBe(403);
    expect(main).not.toContain("wk_");
    expect(main).not.toContain('method="post"');
    expect(asked.map(([id]) => id)).toEqual(["getOrganisation"]);
  });

  test("an administrator without a second factor is asked for it first", async () => {
    const { main } = await drawPage(url, {
      me,
      answers: { ...answers, getPermissions: allowing([], all) },
    });
    expect(main).toContain("Vul eerst uw code in");
    expect(main).not.toContain("wk_");
  });

  test("what ended makes no keys any more, and its keys can be withdrawn", async () => {
    const gone = { ...answers.getOrganisation, validUntil: "2026-01-01" };
    const { main } = await drawPage(url, { me, answers: { ...answers, getOrganisation: gone } });
    expect(main).toContain("Oefendam bestaat niet meer");
    expect(main).not.toContain("Maak de sleutel");
    expect(main).toContain("Ja, trek de sleutel in");
  });
});

test("the list tells keys by their first characters, who made them and when they were last used", async () => {
  const { main } = await drawPage(url, { me, answers });
  expect(main).toContain("wk_abcd…");
  expect(main).toContain("door Ada op 2 mrt 2026");
  expect(main).toContain("25 nov 2026");
  expect(main).toContain("ingetrokken op 4 mei 2026");
  expect(main).toContain("iemand die hier niet meer bekend is");
  expect(main.match(/Ja, trek de sleutel in/g)).toHaveLength(1);
});

test("a new key is told in the answer to the form, once, and stands in no address", async () => {
  const { status, main, headers, asked } = await drawPage(url, {
    me,
    answers,
    form: { act: "make", name: " Productie " },
  });
  expect(status).toBe(200);
  expect(main).toContain(`<code>${secret}</code>`);
  expect(main).toContain("U ziet hem maar één keer");
  expect(headers["location"]).toBeUndefined();
  expect(main).not.toMatch(new RegExp(`(href|action|value)="[^"]*${secret}`));
  expect(asked[0]).toEqual([
    "makeApiKey",
    { params: { id: "GM9001" }, body: { name: "Productie" } },
  ]);
  expect((await drawPage(url, { me, answers })).main).not.toContain(secret);
});

test.each(["", "ab", "x".repeat(81)])("the name %j is told at its field", async (name) => {
  const { status, main, asked } = await drawPage(url, { me, answers, form: { act: "make", name } });
  expect(status).toBe(400);
  expect(main).toContain('href="#name"');
  expect(main).toContain("Schrijf in 3 tot 80 tekens");
  expect(asked.map(([id]) => id)).not.toContain("makeApiKey");
});

test("a name that counts already is told, and what was typed stays", async () => {
  const { status, main } = await drawPage("/en/organisations/GM9001/keys", {
    me,
    answers: { ...answers, makeApiKey: refusing(409, "people/key-name-taken") },
    form: { act: "make", name: "Testomgeving" },
  });
  expect(status).toBe(409);
  expect(main).toContain("There is a key with this name already");
  expect(main).toContain('value="Testomgeving"');
});

test("a key is withdrawn after a question", async () => {
  const { headers, asked } = await drawPage(url, {
    me,
    answers: { ...answers, withdrawApiKey: {} },
    form: { act: "withdraw", of: key.id },
  });
  expect(headers["location"]).toBe(`${url}?done=withdraw`);
  expect(asked).toEqual([["withdrawApiKey", { params: { id: "GM9001", key: key.id } }]]);
});
