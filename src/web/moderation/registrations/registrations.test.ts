import { describe, expect, test } from "vitest";
import { Problem } from "#contract/pages";
import { allowing, drawPage, listing, refusing, testMe } from "../../test-page.ts";

const me = testMe();
const registering = [
  "registerOrganisation",
  "getRegistration",
  "changeRegistration",
  "endRegistration",
];
const registration = {
  id: "OR9001",
  kind: "supplier",
  name: "Zonnewijzer Proefsoftware",
  kvk: "90000001",
  oin: null,
  postalAddress: "Postbus 1, 0000 AA Oefenstad",
  website: null,
  source: "Handelsregister, 1 november 2026",
  registeredAt: "2026-11-20T12:00:00Z",
  endedAt: null,
  earlier: [],
};
const summary = { id: "OR9001", kind: "supplier", name: registration.name };
const answers = {
  getPermissions: allowing(registering),
  getRegistration: registration,
  listOrganisations: listing(summary),
};
const page = "/nl/moderatie/organisaties/OR9001";
const newPage = "/nl/moderatie/organisaties/nieuw";
const typed = {
  act: "register",
  kind: "supplier",
  name: "Sterrenwacht <script>alert(1)</script>",
  kvk: "9000 0002",
  oin: "",
  postalAddress: "",
  website: "https://sterrenwacht.example",
  source: "Handelsregister, 1 november 2026",
};
const declining = (code: string, errors: readonly { where: string; detail: string }[]) => () => {
  const type = `/problems/network/${code}`;
  throw new Problem({ type, title: code, status: 409, detail: code, errors });
};

describe("who may not", () => {
  const nobody = { ...answers, getPermissions: allowing([]) };

  test.each([newPage, page])("%s says whose work it is, and reads nothing", async (url) => {
    const { status, main, asked } = await drawPage(url, { me, answers: nobody });
    expect(status).toBe(403);
    expect(main).toContain("Hiervoor hebt u dit recht nodig: Moderator.");
    expect(main).not.toContain('method="post"');
    expect(asked).toEqual([]);
  });

  test.each([newPage, page])("%s asks a visitor to sign in", async (url) => {
    const { status, headers } = await drawPage(url, {
      answers: { getPermissions: refusing(401, "platform/not-signed-in") },
    });
    expect(status).toBe(303);
    expect(headers["location"]).toContain("/nl/aanmelden?to=");
  });

  test("a form that somebody else sends is refused", async () => {
    const { status } = await drawPage(newPage, {
      me,
      answers: { ...nobody, registerOrganisation: refusing(403, "platform/no-right") },
      form: typed,
    });
    expect(status).toBe(403);
  });

  test("the tab is not there", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=organisations", {
      me,
      answers: {
        ...answers,
        getPermissions: allowing(["listNationalRights"]),
        listNationalRights: listing(),
      },
    });
    expect(main).not.toContain("Organisaties buiten de registers");
  });
});

describe("the list", () => {
  const url = "/nl/moderatie?tab=organisations";

  test("holds what was registered, and asks for no other kind", async () => {
    const { main, asked } = await drawPage(`${url}&q=zon`, { me, answers });
    expect(main).toContain(`href="${page}"`);
    expect(main).toContain(`href="${newPage}"`);
    expect(asked[0]?.[1].query).toMatchObject({
      q: "zon",
      kind: [
        "supplier",
        "knowledge-institute",
        "association",
        "residents-initiative",
        "other-government",
      ],
    });
  });

  test("says that nothing is there, or that nothing was found", async () => {
    const empty = { ...answers, listOrganisations: listing() };
    const none = await drawPage(url, { me, answers: empty });
    expect(none.main).toContain("Nog geen organisatie geregistreerd");
    const long = await drawPage(`${url}&q=${"q".repeat(400)}`, { me, answers: empty });
    expect(long.status).toBe(200);
    expect(long.main).toContain("Niets gevonden");
  });
});

describe("registering", () => {
  test("every fault is told at its field, and what was typed stays", async () => {
    const { status, main, asked } = await drawPage(newPage, {
      me,
      answers,
      form: {
        ...typed,
        kind: "municipality",
        name: "---",
        kvk: "12",
        oin: "x".repeat(500),
        postalAddress: "hier",
        website: "http://localhost",
        source: "",
      },
    });
    expect(status).toBe(400);
    for (const id of ["kind", "name", "kvk", "oin", "postalAddress", "website", "source"]) {
      expect(main).toContain(`href="#${id}"`);
    }
    expect(main).toContain('value="---"');
    expect(main).toContain("U schreef ‘12’");
    expect(asked).toEqual([]);
  });

  test("a name that is too long is told with how long it may be", async () => {
    const { main } = await drawPage(newPage, {
      me,
      answers,
      form: { ...typed, name: "n".repeat(5000) },
    });
    expect(main).toContain("hoogstens 200 tekens. U schreef er 5000.");
  });

  test("a number that another has is told at its field", async () => {
    const { status, main } = await drawPage(newPage, {
      me,
      answers: {
        ...answers,
        registerOrganisation: declining("number-taken", [
          { where: "body.kvk", detail: "OR9001 has this number" },
        ]),
      },
      form: typed,
    });
    expect(status).toBe(400);
    expect(main).toContain('href="#kvk"');
    expect(main).toContain("OR9001 heeft dit nummer al.");
    expect(main).toContain('value="9000 0002"');
  });

  test.each([
    ["supplier", "#kvk"],
    ["residents-initiative", "#postalAddress"],
  ])("a %s without a number is told where to mend it", async (kind, field) => {
    const { main } = await drawPage(newPage, {
      me,
      answers: { ...answers, registerOrganisation: declining("no-register-number", []) },
      form: { ...typed, kind },
    });
    expect(main).toContain(`href="${field}"`);
  });

  test("an alike name is shown with a link, and lands when it is said that it is another", async () => {
    const first = await drawPage(newPage, {
      me,
      answers: {
        ...answers,
        registerOrganisation: declining("alike-name", [
          { where: "body.name", detail: "OR9001 Zonnewijzer Proefsoftware" },
        ]),
      },
      form: typed,
    });
    expect(first.status).toBe(409);
    expect(first.main).toContain("Er is al een organisatie met een naam die hierop lijkt.");
    expect(first.main).toContain('href="/nl/organisaties/OR9001"');
    const { status, headers, asked } = await drawPage(newPage, {
      me,
      answers: { ...answers, registerOrganisation: { id: "OR9002" } },
      form: { ...typed, despiteAlike: "yes" },
    });
    expect(status).toBe(303);
    expect(headers["location"]).toBe("/nl/moderatie/organisaties/OR9002?done=register");
    expect(asked[0]?.[1].body).toEqual({
      kind: "supplier",
      name: typed.name,
      kvk: "90000002",
      oin: null,
      postalAddress: null,
      website: "https://sterrenwacht.example",
      source: typed.source,
      despiteAlike: true,
    });
  });
});

describe("what is registered", () => {
  test("is changed from what stands there; script in a name is text", async () => {
    const name = "Zon <script>alert(1)</script>";
    const { main } = await drawPage(`${page}?done=register`, {
      me,
      answers: { ...answers, getRegistration: { ...registration, name } },
    });
    expect(main).toContain("De organisatie is geregistreerd.");
    expect(main).not.toContain("<script>alert");
    const { status, headers, asked } = await drawPage(page, {
      me,
      answers: { ...answers, changeRegistration: () => undefined },
      form: { ...typed, act: "change" },
    });
    expect(status).toBe(303);
    expect(headers["location"]).toBe(`${page}?done=change`);
    expect(asked[0]?.[1].params).toEqual({ id: "OR9001" });
  });

  test("waits for the second factor before anything is typed", async () => {
    const { main } = await drawPage(page, {
      me,
      answers: { ...answers, getPermissions: allowing([], registering) },
    });
    expect(main).toContain("/nl/tweede-factor?to=");
  });

  test("tells what stood there before", async () => {
    const earlier = [{ ...registration, name: "Zonnehoek", until: "2026-11-22T12:00:00Z" }];
    const { main } = await drawPage(page, {
      me,
      answers: { ...answers, getRegistration: { ...registration, earlier } },
    });
    expect(main).toContain("Stond er tot 22 november 2026");
    expect(main).toContain("Zonnehoek");
  });

  test.each(["", "2026-02-31", "2013-12-31", "2026-11-27"])(
    "ends on no such day as “%s”, and the question stays open",
    async (lastDay) => {
      const { status, main, asked } = await drawPage(page, {
        me,
        answers,
        form: { act: "end", lastDay },
      });
      expect(status).toBe(400);
      expect(main).toContain('href="#lastDay"');
      expect(main).toMatch(/<details class="w-confirm[^>]* open=""/);
      expect(asked.map(([id]) => id)).not.toContain("endRegistration");
    },
  );

  test("ends after its last day, once", async () => {
    const { status, asked } = await drawPage(page, {
      me,
      answers: { ...answers, endRegistration: () => undefined },
      form: { act: "end", lastDay: "2026-11-26" },
    });
    expect(status).toBe(303);
    expect(asked[0]).toEqual([
      "endRegistration",
      { params: { id: "OR9001" }, query: { lastDay: "2026-11-26" } },
    ]);
    const again = await drawPage(page, {
      me,
      answers: {
        ...answers,
        getRegistration: { ...registration, endedAt: "2026-11-26T23:00:00Z" },
        endRegistration: refusing(409, "network/registration-ended"),
      },
      form: { act: "end", lastDay: "2026-11-26" },
    });
    expect(again.status).toBe(409);
    expect(again.main).toContain("Deze registratie is al beëindigd");
    expect(again.main).toContain("De laatste dag was 26 november 2026.");
    expect(again.main).not.toContain('method="post"');
  });

  test("of an organisation of a register there is no page", async () => {
    const { status } = await drawPage("/nl/moderatie/organisaties/GM9001", {
      me,
      answers: { ...answers, getRegistration: refusing(404, "network/not-registered-here") },
    });
    expect(status).toBe(404);
  });

  test("reads in English", async () => {
    const { main } = await drawPage("/en/moderation/organisations/OR9001", { me, answers });
    expect(main).toContain("Registration of Zonnewijzer Proefsoftware");
  });
});
