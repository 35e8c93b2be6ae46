import { describe, expect, test } from "vitest";
import { allowing, drawPage, refusing, testMe } from "../../test-page.ts";

const id = "019a0000-0000-7000-8000-000000000010";
const url = `/nl/documenten/${id}`;
const town = { id: "GM9001", name: "Oefendam" };
const me = testMe();
const document = {
  id,
  series: id,
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
  sha256: "abcdef",
  fingerprint: "x sha256:abcdef",
  keepUntil: "2031-12-06",
  versions: [
    { id, version: 2, createdAt: "2026-11-20T09:00:00Z", withdrawnAt: null },
    {
      id: "019a0000-0000-7000-8000-000000000009",
      version: 1,
      createdAt: "2026-11-01T09:00:00Z",
      withdrawnAt: "2026-11-19T09:00:00Z",
    },
  ],
};
const secret = {
  ...document,
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
      verdict: "insufficient",
      judgedAs: "auditor",
      organisation: { id: "GM9002", name: "Proefstad" },
      note: null,
    },
  ],
};
const opened = { ...document, audience: "judges", judgements: secret.judgements };
const owning = ["addVersion", "changeAudience", "withdrawDocument"];
const judging = ["getConfidentialDocument", "judgeDocument"];
const answers = {
  getDocument: document,
  getPermissions: allowing(owning),
  getConfidentialDocument: opened,
};
const file = { name: "besluit.pdf", bytes: new Uint8Array([1]) };

describe("who may not", () => {
  test("who is not signed in goes to sign in for what is of the network", async () => {
    const getDocument = refusing(401, "platform/not-signed-in");
    expect((await drawPage(url, { answers: { getDocument } })).headers["location"]).toBe(
      `/nl/aanmelden?to=${url}`,
    );
  });

  test("who works for nobody reads how to come into the network", async () => {
    const getDocument = refusing(403, "platform/no-right");
    const { status, main } = await drawPage(url, { me, answers: { ...answers, getDocument } });
    expect(status).toBe(403);
    expect(main).toContain("Zoek uw organisatie");
  });

  test("of what is confidential others see that it is there, the date, the judge and the verdict", async () => {
    const { main, asked } = await drawPage(`${url}?confidential=shown`, {
      me,
      answers: { ...answers, getDocument: secret, getPermissions: allowing([]) },
    });
    expect(main).toContain("Vertrouwelijk document van Oefendam");
    expect(main).toContain("onvoldoende");
    expect(main).toContain("Toezichthouder voor Proefstad, 22 november 2026");
    expect(main).not.toContain("/content");
    expect(asked.map(([route]) => route)).toEqual(["getDocument"]);
  });

  test("a judge who works for the owner gets no form to judge", async () => {
    const own = testMe({
      organisations: [{ ...town, kind: "municipality", ended: null, rights: [], actsFor: [] }],
    });
    const { main } = await drawPage(`${url}?confidential=shown`, {
      me: own,
      answers: { ...answers, getDocument: secret, getPermissions: allowing(judging) },
    });
    expect(main).not.toContain('value="judge"');
  });

  test("a document that is not there is an unknown address", async () => {
    const getDocument = refusing(404, "platform/unknown-document");
    expect((await drawPage(url, { answers: { getDocument } })).status).toBe(404);
  });
});

test("a visitor reads what it is, until when it is kept, and takes the file", async () => {
  const { main, body } = await drawPage(url, { answers });
  expect(main).toContain(`href="/api/v1/documents/${id}/content"`);
  expect(main).toContain("PDF, 2,4 MB");
  expect(main).toContain("6 dec 2031");
  expect(main).toContain("abcdef");
  expect(main).toContain("ingetrokken op 19 nov 2026");
  expect(main).not.toContain('method="post"');
  expect(body).toContain('<meta name="robots" content="noindex">');
});

test("a link says to which site it leads", async () => {
  const link = { ...document, kind: "link", url: "https://elders.example/besluit", bytes: null };
  const { main } = await drawPage(url, { answers: { getDocument: link } });
  expect(main).toContain('href="https://elders.example/besluit"');
  expect(main).toContain("U gaat naar een andere website: elders.example");
});

test("what was withdrawn has no content left, and cannot be withdrawn again", async () => {
  const gone = { ...document, withdrawnAt: "2026-11-25T09:00:00Z" };
  const { main } = await drawPage(url, { me, answers: { ...answers, getDocument: gone } });
  expect(main).toContain("ingetrokken op 25 november 2026");
  expect(main).not.toContain("/content");
  expect(main).not.toContain("Ja, trek in en wis");
});

test("an older version leads to the newest, and takes no version after it", async () => {
  const old = { ...document, id: "019a0000-0000-7000-8000-000000000009", version: 1 };
  const { main } = await drawPage(url, { me, answers: { ...answers, getDocument: old } });
  expect(main).toContain("Naar versie 2");
  expect(main).not.toContain('value="version"');
});

describe("who may change it", () => {
  test("adds a version for the organisation whose it is, and sees that", async () => {
    const { headers, asked } = await drawPage(url, {
      me,
      answers: { ...answers, addVersion: { id: "019a0000-0000-7000-8000-000000000012" } },
      form: { act: "version", keepUntil: "2031-01-01" },
      file,
    });
    expect(headers["location"]).toContain("/nl/documenten/019a0000-0000-7000-8000-000000000012");
    expect(asked.at(-1)).toEqual([
      "addVersion",
      { params: { id: "GM9001", document: id }, body: { keepUntil: "2031-01-01" }, file },
    ]);
  });

  test("is told when somebody else was first", async () => {
    const { status, main } = await drawPage(url, {
      me,
      answers: { ...answers, addVersion: refusing(409, "platform/newer-version") },
      form: { act: "version", keepUntil: "2031-01-01" },
      file,
    });
    expect(status).toBe(409);
    expect(main).toContain("een nieuwere versie toegevoegd");
  });

  test("withdraws it after a question that says it cannot be undone", async () => {
    const { main } = await drawPage(url, { me, answers });
    expect(main).toContain("De inhoud van versie 2 wordt meteen gewist.");
    const { headers } = await drawPage(url, {
      me,
      answers: { ...answers, withdrawDocument: { id } },
      form: { act: "withdraw" },
    });
    expect(headers["location"]).toBe(`${url}?done=withdraw`);
  });

  test("chooses who may read it", async () => {
    const { asked } = await drawPage(url, {
      me,
      answers: { ...answers, changeAudience: { id } },
      form: { act: "audience", audience: "judges" },
    });
    expect(asked.at(-1)?.[1].body).toEqual({ audience: "judges" });
  });
});

describe("a judge", () => {
  const given = { ...answers, getDocument: secret, getPermissions: allowing(judging) };

  test("opens it by choice, and judges after reading", async () => {
    const before = await drawPage(url, { me, answers: given });
    expect(before.main).toContain("Dat laat een regel na in het toezichtspoor.");
    expect(before.main).not.toContain('value="judge"');
    const after = await drawPage(`${url}?confidential=shown`, { me, answers: given });
    expect(after.main).toContain(
      `/api/v1/organisations/GM9001/confidential-documents/${id}/content`,
    );
    expect(after.main).toContain('value="judge"');
  });

  test("chooses a verdict", async () => {
    const { status, main } = await drawPage(`${url}?confidential=shown`, {
      me,
      answers: given,
      form: { act: "judge", note: "Er mist een bijlage." },
    });
    expect(status).toBe(400);
    expect(main).toContain('href="#verdict"');
    expect(main).toContain("Er mist een bijlage.");
  });

  test("does not judge what is of his own hand, in English too", async () => {
    const { status, main } = await drawPage(`/en/documents/${id}?confidential=shown`, {
      me,
      answers: { ...given, judgeDocument: refusing(403, "platform/own-document") },
      form: { act: "judge", verdict: "sufficient" },
    });
    expect(status).toBe(403);
    expect(main).toContain("Somebody else judges it.");
  });
});
