import { expect, test } from "vitest";
import type { OrganisationDetail } from "#contract/network";
import { drawPage, listing } from "../../test-page.ts";

const register = {
  id: "roo-2026-05",
  titleNl: "Register",
  titleEn: "Register",
  publisher: "KOOP",
  url: null,
  licenceNl: "CC0",
  licenceEn: "CC0",
  referenceDate: "2026-05-19",
};

const supplier: OrganisationDetail = {
  id: "OR9001",
  kind: "supplier",
  name: "Zonnewijzer Proefsoftware",
  province: null,
  population: null,
  populationYear: null,
  sizeClass: null,
  arrangements: null,
  members: null,
  form: null,
  validFrom: null,
  validUntil: null,
  fullName: null,
  aliases: [],
  tooi: null,
  oin: null,
  website: null,
  email: null,
  registerUrl: null,
  seats: null,
  urbanity: null,
  urbanityYear: null,
  landAreaKm2: null,
  longitude: null,
  latitude: null,
  hexagon: null,
  regions: [],
  succession: null,
  authority: [],
  policyFields: [],
  inForceFrom: null,
  firstJoinedOn: null,
  setUp: null,
  setUpBy: null,
  registration: {
    kvk: "90000001",
    source: "https://register.example/90000001",
    registeredAt: "2026-11-20T23:30:00Z",
  },
  sources: [],
};

const draw = async (some: Partial<OrganisationDetail> = {}, language: "nl" | "en" = "nl") => {
  const organisation = { ...supplier, ...some };
  const path = language === "nl" ? "organisaties" : "organisations";
  const { main } = await drawPage(`/${language}/${path}/${organisation.id}`, {
    answers: {
      getOrganisation: organisation,
      listFigureValues: listing(),
      listTerms: listing(),
      listCoMembers: listing(),
      listArrangementsOf: listing(),
      listNeighbours: listing(),
      listReorganisations: listing(),
      listPopulation: listing(),
    },
  });
  return main;
};

const registered = (source: string) => ({
  registration: { kvk: null, source, registeredAt: "2026-11-20T12:00:00Z" },
});

test.each(["javascript:alert(1)", "Zie https://a.example en bel", '"><script>'])(
  "a source that is no address alone, %s, is no link",
  async (source) => {
    const main = await draw(registered(source));
    expect(main).toContain("Bron:");
    expect(main).not.toMatch(/href="(javascript|https:\/\/a\.example)/);
    expect(main).not.toContain("<script>");
  },
);

test("a registered organisation says who registered it, on which day here, and where it can be read", async () => {
  const main = await draw();
  expect(main).toContain("Een moderator registreerde haar op 21 november 2026.");
  expect(main).toContain('href="https://register.example/90000001"');
  expect(main).toContain("KvK-nummer");
  expect(await draw({}, "en")).toContain("A moderator registered it on 21 November 2026.");
});

test("facts that a supplier does not have are not shown as unknown", async () => {
  const main = await draw();
  for (const word of ["Niet bekend", "niet bekend", "Inwoners", "Herindelingen", "Buurgemeenten"]) {
    expect(main).not.toContain(word);
  }
});

test("what was ended says until when it was there", async () => {
  expect(await draw({ validUntil: "2026-11-22" })).toContain("bestond tot 22 november 2026");
});

test("the general mail address of a municipality stands there with its source", async () => {
  const main = await draw({
    id: "GM9001",
    kind: "municipality",
    name: "Oefenstad",
    registration: null,
    email: "gemeente@oefenstad.example",
    sources: [register],
  });
  expect(main).toContain('href="mailto:gemeente@oefenstad.example"');
  expect(main.slice(main.indexOf("mailto:"))).toMatch(/^[^(]*\(<a href="[^"]*#roo-2026-05">KOOP/);
});

test("one row leads to all pages of an organisation, those of a municipality only there", async () => {
  const tabs = (main: string) => /<nav class="w-tabs.*?<\/nav>/s.exec(main)?.[0] ?? "";
  const town = tabs(await draw({ id: "GM9001", kind: "municipality", name: "Oefenstad" }));
  for (const page of ["in-het-kort", "gebruik", "antwoorden", "zoals-wij", "contact"]) {
    expect(town).toContain(`href="/nl/organisaties/GM9001/${page}"`);
  }
  expect(town).toMatch(/aria-current="page">Gegevens</);
  // A stranger may not open these.
  expect(town).not.toMatch(/mensen|mandaten/);
  const other = tabs(await draw());
  expect(other).toContain('href="/nl/organisaties/OR9001/gebruik"');
  expect(other).not.toMatch(/in-het-kort|zoals-wij/);
});
