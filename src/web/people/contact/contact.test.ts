import { expect, test } from "vitest";
import { looksPersonal } from "#contract/role-address";
import { allowing, drawPage, testMe } from "../../test-page.ts";

const url = "/nl/organisaties/GM9001/contact";
const me = testMe();
const contact = {
  role: "Teamleider samenwerking",
  email: "samenwerking@oefendam.example",
  phone: "030 123 45 67",
  setAt: "2026-11-02T10:00:00Z",
  setFor: { id: "GR9001", name: "Regeling Oefenstreek" },
};
const answers = {
  getOrganisation: { id: "GM9001", name: "Oefendam", validUntil: null, succession: null },
  getContact: { contact },
  getPermissions: allowing(["setContact"]),
};
const typed = {
  act: "contact",
  role: "Informatiemanager",
  email: "im@oefendam.example",
  phone: "",
};

test("a visitor reads whom to call and who wrote it, and gets no form", async () => {
  const { status, main } = await drawPage(url, { answers });
  expect(status).toBe(200);
  expect(main).toContain('href="tel:0301234567"');
  expect(main).toContain("Geschreven door Regeling Oefenstreek, met een mandaat");
  expect(main).not.toContain('method="post"');
});

test("nothing known is said, with how to fill it in", async () => {
  const { main } = await drawPage(url, { answers: { ...answers, getContact: { contact: null } } });
  expect(main).toContain("Nog geen contact bekend");
  expect(main).toContain("/nl/organisaties/GM9001/meedoen");
});

test("what is wrong is told at each field, and what was typed stays", async () => {
  const { status, main } = await drawPage(url, {
    me,
    answers,
    form: { act: "contact", role: "x", email: "im@", phone: "bel ons" },
  });
  expect(status).toBe(400);
  for (const id of ["role", "email", "phone"]) expect(main).toContain(`href="#${id}"`);
  expect(main).toContain("U schreef ‘bel ons’");
  expect(main).toContain('value="im@"');
});

test("an address that looks like that of a person is asked about once", async () => {
  const personal = { ...typed, email: "jan.jansen@oefendam.example" };
  const first = await drawPage(url, { me, answers, form: personal });
  expect(first.status).toBe(400);
  expect(first.main).toContain("Dit lijkt het adres van een persoon.");
  expect(first.main).toContain("Dit adres is van een rol, niet van een persoon");
  const { status, asked } = await drawPage(url, {
    me,
    answers: { ...answers, setContact: () => undefined },
    form: { ...personal, sure: "yes" },
  });
  expect(status).toBe(303);
  expect(asked[0]?.[1].body).toEqual({
    role: "Informatiemanager",
    email: "jan.jansen@oefendam.example",
  });
});

test.each([
  ["jan.jansen@x.example", true],
  ["j.de.vries@x.example", true],
  ["info@x.example", false],
  ["team.zorg@x.example", false],
  ["samenwerking@x.example", false],
  ["ict.2@x.example", false],
])("whether %s is of a person: %s", (address, personal) => {
  expect(looksPersonal(address)).toBe(personal);
});

test("the page reads in English", async () => {
  const { main } = await drawPage("/en/organisations/GM9001/contact?done=contact", { me, answers });
  expect(main).toContain("Contact with Oefendam");
  expect(main).toContain("The contact has been saved.");
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
