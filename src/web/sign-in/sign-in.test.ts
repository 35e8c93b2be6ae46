import { describe, expect, test } from "vitest";
import { secondFactorFaults, signInFaults } from "#contract/sign-in";
import { drawPage, listing, refusing, testMe } from "../test-page.ts";

const open = { id: "work", name: "Werkaccount", kind: "entra", organisations: [] };
const own = { id: "own", name: "Account Oefendam", kind: "keycloak", organisations: ["GM9001"] };
const practice = { id: "practice", name: "Oefenaanmelding", kind: "practice", organisations: [] };
const asking = (...providers: object[]) => ({ listSignInProviders: listing(...providers) });

describe("signing in", () => {
  test("on the way back to the link of a mail nothing on the road keeps its token", async () => {
    const answers = asking(open);
    const to = encodeURIComponent("/nl/uitnodiging?token=geheim");
    const back = await drawPage(`/nl/aanmelden?to=${to}`, { answers });
    expect(back.headers["cache-control"]).toBe("no-store");
    const plain = await drawPage("/nl/aanmelden", { answers });
    expect(plain.headers["cache-control"]).toBe("public, max-age=60");
  });

  test("never leads to another site afterwards", async () => {
    for (const to of ["https://evil.example", "//evil.example", "/\\evil.example", "/sign-out"]) {
      const url = `/nl/aanmelden?to=${encodeURIComponent(to)}`;
      const { main } = await drawPage(url, { answers: asking(open) });
      expect(main).toContain('href="/sign-in/work?to=/nl"');
      expect(main).not.toContain("evil");
    }
  });

  test("begins at each provider and comes back to the page that was asked", async () => {
    const { status, main, body } = await drawPage("/nl/aanmelden?to=/nl/mijn-taken", {
      answers: asking(open, own),
    });
    expect(status).toBe(200);
    expect(main).toContain('href="/sign-in/work?to=/nl/mijn-taken"');
    expect(main).toContain("Aanmelden met Account Oefendam");
    expect(body).toContain('name="robots" content="noindex"');
  });

  test("looks up the provider of an organisation, and says so when it has none of its own", async () => {
    const found = listing(
      { id: "GM9001", name: "Gemeente Oefendam" },
      { id: "GM9002", name: "Gemeente Proefstad" },
    );
    const answers = { ...asking(open, own), listOrganisations: found };
    const { main, asked } = await drawPage("/en/sign-in?organisation=oefen", { answers });
    expect(main).toContain('href="/sign-in/own?to=/en"');
    expect(main).toContain("This organisation has no way of its own");
    expect(asked).toContainEqual(["listOrganisations", { query: { q: "oefen", limit: 10 } }]);
  });

  test("an organisation that is not found keeps what was typed", async () => {
    const answers = { ...asking(open, own), listOrganisations: listing() };
    const { main } = await drawPage("/nl/aanmelden?organisation=xyz", { answers });
    expect(main).toContain("Geen organisatie gevonden voor ‘xyz’");
    expect(main).toContain('value="xyz"');
  });

  test.each(signInFaults)("the fault %s has a sentence in both languages", async (fault) => {
    const dutch = await drawPage(`/nl/aanmelden?fault=${fault}`, { answers: asking(open) });
    const english = await drawPage(`/en/sign-in?fault=${fault}`, { answers: asking(open) });
    expect(dutch.main).toContain("U bent nog niet aangemeld");
    expect(english.main).toContain("You are not signed in yet");
  });

  test("a fault that is none of ours is not repeated", async () => {
    const { main } = await drawPage("/nl/aanmelden?fault=%3Cb%3Ezomaar", { answers: asking(open) });
    expect(main).not.toContain("zomaar");
    expect(main).not.toContain("U bent nog niet aangemeld");
  });

  test("without a provider it says so", async () => {
    const { main } = await drawPage("/nl/aanmelden", { answers: asking() });
    expect(main).toContain("Aanmelden kan hier nog niet");
  });

  test("the practice provider carries the label of practice", async () => {
    const { main } = await drawPage("/nl/aanmelden", { answers: asking(practice) });
    expect(main).toContain("w-tag-practice");
    expect(main).toContain('href="/sign-in/practice?to=/nl"');
  });
});

describe("the practice sign-in", () => {
  const url = "/nl/oefenaanmelding/abc";

  test("does not exist where there is no practice provider", async () => {
    expect((await drawPage(url, { answers: asking(open) })).status).toBe(404);
  });

  test("offers invented persons with one click each, and says that nothing is checked", async () => {
    const { status, main } = await drawPage(url, { answers: asking(practice) });
    expect(status).toBe(200);
    expect(main).toContain("Hier wordt niets gecontroleerd");
    expect(main).toContain("Aanmelden als Vera Voorbeeld");
    expect(main.match(/action="\/practice\/idp\/interaction\/abc"/g)?.length).toBeGreaterThan(3);
  });

  test.each(["name", "email"])("a fault in the %s stands at its field", async (fault) => {
    const english = `/en/practice-sign-in/abc?fault=${fault}`;
    const { main } = await drawPage(english, { answers: asking(practice) });
    expect(main).toContain(`href="#${fault}"`);
    expect(main).toContain(`id="${fault}-error"`);
  });
});

describe("the second factor", () => {
  test("asks to sign in first", async () => {
    const { status, headers } = await drawPage("/nl/tweede-factor?to=/nl/moderatie");
    expect(status).toBe(303);
    expect(headers["location"]).toMatch(/^\/nl\/aanmelden\?to=\/nl\/tweede-factor/);
  });

  test("is posted to the server, with where to go on", async () => {
    const { main } = await drawPage("/nl/tweede-factor?to=/nl/moderatie", { me: testMe() });
    expect(main).toContain('action="/sign-in/second-factor"');
    expect(main).toContain('autoComplete="one-time-code"');
    expect(main).toContain('inputMode="numeric"');
    expect(main).toContain('name="to" value="/nl/moderatie"');
  });

  test("leads who has none to where it is set up", async () => {
    const me = testMe({
      secondFactor: { enrolled: false, needed: true, shown: false, fresh: false },
    });
    const { main } = await drawPage("/en/second-factor?to=/en/moderation", { me });
    expect(main).toContain("/en/my-account/second-factor?to=/en/moderation");
    expect(main).not.toContain('name="code"');
  });

  test.each(secondFactorFaults)("the fault %s is told in both languages", async (fault) => {
    const me = testMe();
    const dutch = await drawPage(`/nl/tweede-factor?fault=${fault}&minutes=15`, { me });
    const english = await drawPage(`/en/second-factor?fault=${fault}&minutes=15`, { me });
    expect(dutch.main).toMatch(
      /klopt niet|Over 15 minuten|werken niet meer|nog geen tweede factor/,
    );
    expect(english.main).toMatch(/not right|in 15 minutes|work no more|no second factor yet/);
  });
});

describe("setting up a second factor", () => {
  const url = "/nl/mijn-account/tweede-factor?to=/nl/moderatie";
  const off = { enrolled: false, since: null, shownAt: null, recoveryCodesLeft: 0 };
  const on = {
    enrolled: true,
    since: "2026-11-20T09:00:00Z",
    shownAt: null,
    recoveryCodesLeft: 2,
  };
  const key = {
    secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    uri: "otpauth://totp/Waaier:1?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    picture: "data:image/svg+xml;base64,PHN2Zy8+",
  };
  const codes = ["AAAA-BBBB-CCCC-DDDD-EEEE-FFFF", "GGGG-HHHH-JJJJ-KKKK-MMMM-NNNN"];
  const me = testMe();

  test("says what is needed before it begins", async () => {
    const { main } = await drawPage(url, { me, answers: { getSecondFactor: off } });
    expect(main).toContain("Wat u nodig hebt");
    expect(main).toContain('name="act" value="begin"');
  });

  test("shows the key as a picture and as text", async () => {
    const answers = { startSecondFactor: key };
    const { main } = await drawPage(url, { me, answers, form: { act: "begin" } });
    expect(main).toContain(`src="${key.picture}"`);
    expect(main).toContain("JBSW Y3DP EHPK 3PXP");
  });

  test("a wrong code leaves the same key on the screen, with the fault at the field", async () => {
    const answers = { confirmSecondFactor: refusing(400, "platform/wrong-code") };
    const form = { act: "confirm", code: "123 456", ...key };
    const { status, main, asked } = await drawPage(url, { me, answers, form });
    expect(status).toBe(400);
    expect(asked).toEqual([["confirmSecondFactor", { body: { code: "123456" } }]]);
    expect(main).toContain(`src="${key.picture}"`);
    expect(main).toContain('href="#code"');
  });

  test("a picture that is none of ours is not drawn", async () => {
    const form = { act: "confirm", code: "1", ...key, picture: "https://evil.example/x.svg" };
    const answers = {
      getSecondFactor: off,
      confirmSecondFactor: refusing(400, "platform/invalid-request"),
    };
    const { main } = await drawPage(url, { me, answers, form });
    expect(main).not.toContain("evil");
  });

  test("the first right code gives the recovery codes, once", async () => {
    const answers = { confirmSecondFactor: { recoveryCodes: codes } };
    const form = { act: "confirm", code: "123456", ...key };
    const { main, headers } = await drawPage(url, { me, answers, form });
    for (const code of codes) expect(main).toContain(code);
    expect(main).toContain('download="waaier-herstelcodes.txt"');
    expect(main).toContain('href="/nl/tweede-factor?to=/nl/moderatie"');
    expect(headers["cache-control"]).toBe("no-store");
  });

  test("few codes left is said, and new ones replace them", async () => {
    const shown = await drawPage(url, { me, answers: { getSecondFactor: on } });
    expect(shown.main).toContain("Dat zijn er weinig");
    const answers = { renewRecoveryCodes: { recoveryCodes: codes } };
    const renewed = await drawPage(url, { me, answers, form: { act: "renew" } });
    expect(renewed.main).toContain(codes[0]);
  });

  test("taking it away asks first and tells that it is done", async () => {
    const answers = { getSecondFactor: off, removeSecondFactor: {} };
    const sent = await drawPage(url, { me, answers, form: { act: "remove" } });
    expect([sent.status, sent.headers["location"]]).toEqual([
      303,
      "/nl/mijn-account/tweede-factor?to=/nl/moderatie&done=remove",
    ]);
    const done = await drawPage(`${url}&done=remove`, { me, answers });
    expect(done.main).toContain("Uw tweede factor is weg");
  });

  test("an act that is refused shows how it stands now", async () => {
    const answers = {
      getSecondFactor: on,
      startSecondFactor: refusing(409, "platform/second-factor-set"),
    };
    const { status, main } = await drawPage(url, { me, answers, form: { act: "begin" } });
    expect(status).toBe(409);
    expect(main).toContain("Dit is nog niet gedaan");
    expect(main).toContain("Herstelcodes over");
  });

  test("exists in English too", async () => {
    const { main } = await drawPage("/en/my-account/second-factor", {
      me,
      answers: { getSecondFactor: off },
    });
    expect(main).toContain("What you need");
  });
});
