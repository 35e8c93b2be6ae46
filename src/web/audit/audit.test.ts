import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing, testMe } from "../test-page.ts";

const me = testMe();
const line = {
  id: "019a0000-0000-7000-8000-000000000007",
  at: "2026-11-26T09:05:00Z",
  person: 8,
  personName: "Noor de Test",
  organisation: "GM9001",
  organisationName: "Oefendam",
  act: "setRights",
  object: { kind: "person", id: "12" },
  result: "done",
  origin: "web",
  session: null,
  leaf: 41,
};
const checkpoint = {
  size: 1234,
  root: "q83vEjRWeJA=",
  at: "2026-11-26T09:06:00Z",
  note: "waaier.example\n1234\nq83vEjRWeJA=\n\n— waaier.example <handtekening>\n",
};
const answers = {
  getPermissions: allowing(["listAuditLines", "listCheckpoints"]),
  listAuditLines: listing(line),
  listCheckpoints: listing(checkpoint),
  listMunicipalities: listing({ code: "GM9002", name: "Proefstad" }),
};

describe("who may not", () => {
  test("who is no auditor reads no line, and how to see one's own", async () => {
    const { status, main, asked } = await drawPage("/nl/toezichtspoor", {
      me,
      answers: { ...answers, getPermissions: allowing([]) },
    });
    expect(status).toBe(403);
    expect(main).toContain("/nl/mijn-account/handelingen");
    expect(asked).toEqual([]);
  });

  test("an auditor without second factor shows it first, and comes back to the same filters", async () => {
    const { headers } = await drawPage("/nl/toezichtspoor?person=8", {
      me,
      answers: {
        getPermissions: allowing([], ["listAuditLines"]),
        listAuditLines: refusing(403, "platform/second-factor-needed"),
      },
    });
    expect(headers["location"]).toBe("/nl/tweede-factor?to=/nl/toezichtspoor%3Fperson%3D8");
  });
});

test("a line is told in words, with the name beside the number as long as it is known", async () => {
  const { main, body } = await drawPage("/nl/toezichtspoor", { me, answers });
  expect(main).toContain("Rechten van een collega geven of afnemen");
  expect(main).toContain("Noor de Test");
  expect(main).toContain("voor Oefendam (GM9001)");
  expect(main).toContain("26 nov 2026, 10:05 uur");
  expect(main).toContain(`/api/v1/audit/lines/${line.id}/proof`);
  expect(body).toContain('<meta name="robots" content="noindex">');
});

test("a right that was given on the command line goes by its name", async () => {
  const given = { ...line, act: "inviteOnCommandLine", object: { kind: "right", id: "auditor" } };
  const { main } = await drawPage("/nl/toezichtspoor", {
    me,
    answers: { ...answers, listAuditLines: listing(given) },
  });
  expect(main).toContain("Recht Toezichthouder");
});

test("an erased name, nobody, and work of the program itself are told apart", async () => {
  const { main } = await drawPage("/nl/toezichtspoor", {
    me,
    answers: {
      ...answers,
      listAuditLines: listing(
        { ...line, personName: null, leaf: null },
        { ...line, id: "2", person: null, personName: null, act: "giveFeedback" },
        { ...line, id: "3", person: null, personName: null, act: "seal-trail", origin: "job" },
      ),
    },
  });
  expect(main).toContain("naam gewist");
  expect(main).toContain("niemand aangemeld");
  expect(main).toContain("Waaier zelf");
  expect(main).toContain("seal-trail");
  expect(main).toContain("nog niet verzegeld");
});

test("what a form leaves empty does not stay in the address", async () => {
  const { status, headers } = await drawPage(
    "/nl/toezichtspoor?person=8&organisation=&act=&result=refused&from=&until=",
    { me, answers },
  );
  expect([status, headers["location"]]).toEqual([302, "/nl/toezichtspoor?person=8&result=refused"]);
});

test("the filters of the address go to the API, stay in the form, and go along in the CSV", async () => {
  const query = "person=8&act=setRights&objectKind=person&from=2026-11-01&until=2026-12-01";
  const { main, asked } = await drawPage(`/nl/toezichtspoor?${query}`, { me, answers });
  expect(asked[0]?.[1].query).toEqual({
    person: "8",
    act: "setRights",
    objectKind: "person",
    from: "2026-11-01",
    until: "2026-12-02",
    limit: 50,
  });
  expect(main).toContain('value="2026-11-01"');
  // The last day counts on the page, and does not in the API.
  expect(main).toContain('value="2026-12-01"');
  const toApi = query.replace("2026-12-01", "2026-12-02").replaceAll("&", "&amp;");
  expect(main).toContain(`/api/v1/audit/lines?${toApi}&amp;format=csv`);
});

test("a day that does not exist is a form to correct, with the other filters kept", async () => {
  const { status, main } = await drawPage("/nl/toezichtspoor?person=8&from=2026-02-30", {
    me,
    answers,
  });
  expect(status).toBe(400);
  expect(main).toContain("2026-02-30");
  expect(main).toContain('type="hidden" name="person" value="8"');
  expect(main).toContain(">Vanaf ");
  expect(main).not.toContain("‘from’");
  expect(main).toContain('href="/nl/toezichtspoor">Toon de pagina zonder deze keuzes');
});

test("an organisation is chosen by its name: every municipality, and what stands on the page", async () => {
  const { main } = await drawPage("/nl/toezichtspoor", { me, answers });
  expect(main).toContain('<option value="GM9002" label="Proefstad (GM9002)">');
  expect(main).toContain('<option value="GM9001" label="Oefendam (GM9001)">');
});

test("nothing found says what to change", async () => {
  const { main } = await drawPage("/en/audit-trail?person=99", {
    me,
    answers: { ...answers, listAuditLines: listing() },
  });
  expect(main).toContain("Nothing fits what you chose.");
});

test("checkpoints have size, root, time and how to check them", async () => {
  const { main } = await drawPage("/nl/toezichtspoor?part=checkpoints", { me, answers });
  expect(main).toContain("1.234");
  expect(main).toContain("q83vEjRWeJA=");
  expect(main).toContain(
    'waaier audit verify <span class="w-nowrap">--checkpoint</span> BESTAND</code>',
  );
  expect(main).toContain("&lt;handtekening&gt;");
});

test("before the first seal it says so", async () => {
  const { main } = await drawPage("/en/audit-trail?part=checkpoints", {
    me,
    answers: { ...answers, listCheckpoints: listing() },
  });
  expect(main).toContain("No checkpoint yet");
});
