import { describe, expect, test } from "vitest";
import { Problem } from "#contract/pages";
import { allowing, drawPage, listing, refusing, testMe } from "../../test-page.ts";

const url = "/nl/organisaties/GM9001/documenten";
const town = { id: "GM9001", name: "Oefendam" };
const me = testMe();
const document = {
  id: "019a0000-0000-7000-8000-000000000010",
  series: "019a0000-0000-7000-8000-000000000010",
  version: 2,
  owner: town,
  audience: "public",
  about: null,
  createdAt: "2026-11-20T09:00:00Z",
  withdrawnAt: null,
  erasedAt: null,
  judgements: [],
  readable: true,
  title: "Besluit samenwerking",
  kind: "file",
  url: null,
  fileName: "besluit.pdf",
  mediaType: "application/pdf",
  bytes: 2_431_000,
  sha256: "ab",
  fingerprint: "x sha256:ab",
  keepUntil: "2026-12-06",
};
const hidden = {
  ...document,
  id: "019a0000-0000-7000-8000-000000000011",
  audience: "judges",
  readable: false,
  title: null,
  kind: null,
  fileName: null,
  mediaType: null,
  bytes: null,
  sha256: null,
  fingerprint: null,
  keepUntil: null,
  judgements: [
    {
      at: "2026-11-22T10:00:00Z",
      verdict: "sufficient",
      judgedAs: "auditor",
      organisation: null,
      note: null,
    },
  ],
};
const told = {
  ...hidden,
  readable: true,
  title: "Vertrouwelijk rapport",
  kind: "link",
  url: "https://a.example/",
};
const answers = {
  getOrganisation: { ...town, validUntil: null, succession: null },
  getPermissions: allowing(["addDocument", "listConfidentialDocuments"]),
  listDocuments: listing(document, hidden),
  listConfidentialDocuments: listing(told),
};
const filled = {
  act: "add",
  title: "Besluit",
  audience: "network",
  keepUntil: "2031-11-26",
};
const file = { name: "besluit.pdf", bytes: new Uint8Array([1, 2, 3]) };

describe("who may not", () => {
  test("a visitor sees what is public, that something confidential exists, and no form", async () => {
    const { status, main, asked } = await drawPage(url, { answers });
    expect(status).toBe(200);
    expect(main).toContain("Besluit samenwerking");
    expect(main).toContain("Vertrouwelijk document");
    expect(main).toContain("voldoende");
    expect(main).not.toContain('method="post"');
    expect(main).toContain(`/nl/aanmelden?to=${url}`);
    expect(asked.map(([id]) => id)).toEqual(["getOrganisation", "listDocuments"]);
  });

  test("who may not read what is confidential does not get it by its address", async () => {
    const { main, asked } = await drawPage(`${url}?confidential=shown`, {
      me,
      answers: { ...answers, getPermissions: allowing(["addDocument"]) },
    });
    expect(main).not.toContain("Vertrouwelijk rapport");
    expect(asked.map(([id]) => id)).not.toContain("listConfidentialDocuments");
  });

  test("an organisation that does not exist is an unknown address", async () => {
    const getOrganisation = refusing(404, "network/unknown-organisation");
    expect((await drawPage(url, { answers: { ...answers, getOrganisation } })).status).toBe(404);
  });
});

test("who may reads what is confidential only after asking, and is told that it is noted", async () => {
  const before = await drawPage(url, { me, answers });
  expect(before.main).toContain("Dit lezen laat een regel na");
  expect(before.asked.map(([id]) => id)).not.toContain("listConfidentialDocuments");
  const after = await drawPage(`${url}?confidential=shown`, { me, answers });
  expect(after.main).toContain("Vertrouwelijk rapport");
});

test("a document says what it is, its size, its version and how long it stays", async () => {
  const { main, body } = await drawPage(url, { me, answers });
  expect(main).toContain("PDF, 2,4 MB");
  expect(main).toContain("versie 2");
  expect(main).toContain("nog 10 dagen");
  expect(body).toContain('<meta name="robots" content="noindex">');
});

test("the limit and the kinds are told beforehand", async () => {
  const { main } = await drawPage(url, { me, answers });
  expect(main).toContain("Hoogstens 25 MB.");
  expect(main).toMatch(/enctype="multipart\/form-data"/i);
  expect(main).toContain(".pdf,.odt");
});

describe("adding a document", () => {
  test("with nothing filled in tells each field", async () => {
    const { status, main, asked } = await drawPage(url, { me, answers, form: { act: "add" } });
    expect(status).toBe(400);
    for (const id of ["title", "file", "audience", "keepUntil"]) {
      expect(main).toContain(`href="#${id}"`);
    }
    expect(asked.map(([id]) => id)).not.toContain("addDocument");
  });

  test.each([
    [{ keepUntil: "2026-11-26" }, "Kies een dag na vandaag"],
    [{ keepUntil: "2046-11-27" }, "uiterlijk 26 november 2046"],
    [{ keepUntil: "morgen" }, "Schrijf een dag als jaar-maand-dag"],
    [{ url: "https://a.example/" }, "niet allebei"],
  ])("with %j is told at its field", async (change, words) => {
    const { status, main } = await drawPage(url, {
      me,
      answers,
      form: { ...filled, ...change },
      file,
    });
    expect(status).toBe(400);
    expect(main).toContain(words);
  });

  test("sends the file, and leads to the page of the document", async () => {
    const { headers, asked } = await drawPage(url, {
      me,
      answers: { ...answers, addDocument: { id: document.id } },
      form: filled,
      file,
    });
    expect(headers["location"]).toBe(`/nl/documenten/${document.id}?done=add`);
    const { act: _, ...body } = filled;
    expect(asked).toEqual([["addDocument", { params: { id: "GM9001" }, body, file }]]);
  });

  test.each([
    ["platform/file-macro", 400, "file", "In dit bestand zitten macro’s"],
    ["platform/file-two-in-one", 400, "file", "nog een ander bestand verstopt"],
    ["platform/wrong-link", 400, "url", "Schrijf het hele adres van de pagina"],
    ["platform/wrong-term", 400, "keepUntil", "hoogstens twintig jaar verder"],
  ])(
    "that is refused with %s is told in plain words at its field",
    async (code, status, field, words) => {
      const drawn = await drawPage(url, {
        me,
        answers: { ...answers, addDocument: refusing(status, code) },
        form: filled,
        file,
      });
      expect(drawn.status).toBe(400);
      expect(drawn.main).toContain(`href="#${field}"`);
      expect(drawn.main).toContain(words);
      expect(drawn.main).toContain('value="Besluit"');
    },
  );

  test("that was too large to take keeps what was typed", async () => {
    const refused = {
      type: "/problems/platform/file-too-large",
      title: "x",
      status: 413,
      detail: "x",
    };
    const { main } = await drawPage(url, {
      me,
      answers: {
        ...answers,
        addDocument: (given: { file?: unknown }) => {
          expect(given.file).toEqual({ refused });
          throw new Problem(refused);
        },
      },
      form: filled,
      file: { refused },
    });
    expect(main).toContain("Dit bestand is groter dan 25 MB.");
    expect(main).toContain('value="Besluit"');
  });

  test("of which nothing could be read says why", async () => {
    const refused = {
      type: "/problems/platform/file-too-large",
      title: "x",
      status: 413,
      detail: "x",
    };
    const { status, main } = await drawPage(url, { me, answers, form: {}, file: { refused } });
    expect([status, main.includes("groter dan 25 MB")]).toEqual([413, true]);
  });

  test("by who is signed out meanwhile leads to sign in", async () => {
    const refused = {
      type: "/problems/platform/not-signed-in",
      title: "x",
      status: 401,
      detail: "x",
    };
    const { headers } = await drawPage(url, { answers, form: {}, file: { refused } });
    expect(headers["location"]).toBe(`/nl/aanmelden?to=${url}`);
  });

  test("that the organisation has no room for is told above the form", async () => {
    const { status, main } = await drawPage("/en/organisations/GM9001/documents", {
      me,
      answers: { ...answers, addDocument: refusing(409, "platform/documents-full") },
      form: filled,
      file,
    });
    expect(status).toBe(409);
    expect(main).toContain("The files of this organisation are too large together.");
    expect(main).toContain("Choose the file again");
  });
});

test("no documents: what to do next depends on who reads", async () => {
  const empty = { ...answers, listDocuments: listing() };
  expect((await drawPage(url, { me, answers: empty })).main).toContain(
    "Voeg hieronder het eerste toe",
  );
  expect((await drawPage(url, { answers: empty })).main).toContain(
    "/nl/organisaties/GM9001/meedoen",
  );
});

test("of an organisation that ended it is said where its work went", async () => {
  const current = { id: "GM9009", name: "Nieuwdam" };
  const gone = { ...answers.getOrganisation, validUntil: "2026-01-01" };
  const getOrganisation = { ...gone, succession: { split: false, current } };
  const { main } = await drawPage(url, { me, answers: { ...answers, getOrganisation } });
  expect(main).toContain("Oefendam bestaat niet meer");
  expect(main).toContain("/nl/organisaties/GM9009/meedoen");
  expect((await drawPage(url, { me, answers })).main).not.toContain("bestaat niet meer");
});
