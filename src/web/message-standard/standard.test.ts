import { describe, expect, test } from "vitest";
import { drawPage } from "../test-page.ts";

const textOf = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("a code", () => {
  test("in other letters leads to the one address that it has", async () => {
    const { status, headers } = await drawPage("/nl/berichten/regels/tr342");
    expect([status, headers["location"]]).toEqual([301, "/nl/berichten/regels/TR342"]);
  });

  test("that is not known is a 404 that names others near it", async () => {
    const { status, main } = await drawPage("/nl/berichten/regels/CD75");
    expect(status).toBe(404);
    expect(main).toContain('href="/nl/berichten/regels/CD075"');
  });

  test("that is the name of a list or a message leads there", async () => {
    const to = async (code: string) =>
      (await drawPage(`/en/messages/rules/${code}`)).headers["location"];
    expect(await to("cod046")).toBe("/en/messages/code-lists/COD046");
    expect(await to("wmo301")).toBe("/en/messages/WMO301");
  });

  test("of two faults tells of both", async () => {
    const { main } = await drawPage("/nl/berichten/regels/attribute");
    expect(main).toContain("Fout in de opbouw: attribute");
    expect(main).toContain("Fout in het bestand: attribute");
  });

  test("that asks for earlier messages says that it is not checked here yet, and has no example", async () => {
    const { main } = await drawPage("/nl/berichten/regels/TR340");
    expect(main).toContain("nog niet gecontroleerd");
    expect(main).not.toContain("w-xml__line");
  });

  test("is a page with what, why, where, how to mend it, and the return code", async () => {
    const { main } = await drawPage("/nl/berichten/regels/CS002");
    expect(textOf(main)).toContain("elfproef");
    expect(main).toContain('href="/nl/berichten/regels/0001"');
    expect(main).toContain('href="/nl/berichten/WMO301#Client/Bsn"');
    expect(main).toMatch(/w-xml__line--fault.*999900007/s);
    expect(main).toMatch(/w-xml__line--changed.*999900006/s);
  });
});

describe("a return code", () => {
  test("without a reason says so, and leads to the check and to every rule it can be about", async () => {
    const { main } = await drawPage("/nl/berichten/regels/0001");
    const text = textOf(main);
    expect(text).toContain("Welke regel dat is, zegt deze code niet.");
    expect(main).toContain('href="/nl/berichten/controleren"');
    const [, list = ""] = /<ul class="w-std-rules">(.*?)<\/ul>/s.exec(main) ?? [];
    const lines = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = ""]) => textOf(line));
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => !/^ \w+ +\S.*[.!?] $/.test(line))).toEqual([]);
  });

  test("that says that nothing is wrong does not sound like a fault", async () => {
    const says = async (code: string) =>
      textOf((await drawPage(`/nl/berichten/regels/${code}`)).main);
    expect(await says("0200")).toContain("Dit is geen fout.");
    expect(await says("0233")).toContain("Het is niet beoordeeld");
    expect(await says("8001")).toContain("Dit is een goedkeuring.");
  });
});

describe("a message", () => {
  test("shows every element with how often it comes, its list and its rules", async () => {
    const { main } = await drawPage("/nl/berichten/WMO305");
    expect(main).toContain('id="Client/StartProducten/StartProduct/StatusAanlevering"');
    expect(main).toContain('href="/nl/berichten/codelijsten/COD467"');
    expect(main).toContain('href="/nl/berichten/regels/CS058"');
    expect(textOf(main)).toContain("3 werkdagen na de dag van ontvangst");
  });

  test("that is a return goes the other way, and tells when its schema was reconstructed", async () => {
    const { main } = await drawPage("/nl/berichten/WMO302");
    expect(textOf(main)).toContain("Een bericht van aanbieder naar gemeente");
    expect(textOf(main)).toContain("Schema afgeleid");
    expect(textOf((await drawPage("/nl/berichten/JW302")).main)).not.toContain("Schema afgeleid");
  });

  test("that is not known is a 404 that names others near it", async () => {
    const { status, main } = await drawPage("/nl/berichten/305");
    expect(status).toBe(404);
    expect(main).toContain('href="/nl/berichten/WMO305"');
  });
});

describe("a list of codes", () => {
  test("stands at the first of its names", async () => {
    const { status, headers } = await drawPage("/nl/berichten/codelijsten/JZ002?q=dag");
    expect(status).toBe(301);
    expect(headers["location"]).toBe("/nl/berichten/codelijsten/WMO002?q=dag");
  });

  test("shows what is asked for, in Dutch also on an English page", async () => {
    const { main } = await drawPage("/en/messages/code-lists/COD032?q=curacao");
    expect(main).toContain('lang="nl"');
    expect(textOf(main)).toMatch(/1 of \d+ codes/);
  });

  test("with nothing that fits says what to do", async () => {
    const { status, main } = await drawPage("/nl/berichten/codelijsten/COD046?q=zzz");
    expect(status).toBe(200);
    expect(main).toContain("Toon de hele lijst");
  });
});

describe("the search", () => {
  test("finds rules, lists, codes and elements, the one of that name first", async () => {
    const { main } = await drawPage("/nl/berichten?q=Bsn");
    expect(/<h3[^>]*><a href="([^"]*)"/.exec(main)?.[1]).toContain("#Client/Bsn");
    expect(main).toContain('href="/nl/berichten/regels/CS002"');
  });

  test("keeps its filters in the address, without the empty ones", async () => {
    const { status, headers } = await drawPage("/nl/berichten?q=Bsn&kind=rule&level=&message=");
    expect([status, headers["location"]]).toEqual([302, "/nl/berichten?q=Bsn&kind=rule"]);
    const { main } = await drawPage("/nl/berichten?q=Bsn&kind=rule&message=WMO323");
    expect(main).toMatch(/<option[^>]*value="WMO323"[^>]*selected/);
    expect(main).not.toContain('href="/nl/berichten/WMO301#');
  });

  test("that finds nothing names what is near", async () => {
    const { main } = await drawPage("/nl/berichten?q=TR34");
    expect(main).toContain('href="/nl/berichten/regels/TR342"');
  });
});

describe("the rules", () => {
  test("can be narrowed and put in another order", async () => {
    const { main } = await drawPage(
      "/nl/berichten/regels?kind=rule&level=2&message=WMO305&sort=level",
    );
    expect(main).toContain('href="/nl/berichten/regels/CS058"');
    expect(main).not.toContain('href="/nl/berichten/regels/TR342"');
    expect(main).toContain(
      "/nl/berichten/regels.csv?kind=rule&amp;level=2&amp;message=WMO305&amp;sort=level",
    );
  });

  test("are had as a table with the same choice", async () => {
    const { body } = await drawPage("/nl/berichten/regels.csv?kind=rule&level=2&message=WMO305");
    expect(body).toContain("CS058,rule,2,");
    expect(body).not.toContain("TR342");
  });
});

describe("a deadline", () => {
  const at = "/nl/berichten/termijnen";

  test("is told with the days that did not count, and why", async () => {
    const { status, main } = await drawPage(`${at}?message=WMO305&on=2026-12-23`);
    expect(status).toBe(200);
    // Thursday 24 counts, Christmas, the second day in a weekend and Sunday do not.
    expect(textOf(main)).toContain("Uiterlijk dinsdag 29 december 2026");
    expect(textOf(main)).toContain("Eerste Kerstdag");
  });

  test("hangs on what was agreed of Good Friday and 5 May", async () => {
    const usual = await drawPage(`${at}?message=WMO305&on=2026-05-04`);
    expect(textOf(usual.main)).toContain("Uiterlijk vrijdag 8 mei 2026");
    const worked = await drawPage(`${at}?message=WMO305&on=2026-05-04&liberationDay=never`);
    expect(textOf(worked.main)).toContain("Uiterlijk donderdag 7 mei 2026");
  });

  test("is asked at an address that holds only what is not as usual", async () => {
    const { status, headers } = await drawPage(
      `${at}?message=WMO305&on=2026-05-04&goodFriday=yes&liberationDay=never`,
    );
    expect(status).toBe(302);
    expect(headers["location"]).toBe(`${at}?message=WMO305&on=2026-05-04&liberationDay=never`);
  });

  test("of a day that does not exist says so at the field", async () => {
    const { status, main } = await drawPage(`${at}?message=WMO305&on=2026-02-30`);
    expect(status).toBe(400);
    expect(main).toContain('id="on-error"');
    expect(main).toContain("2026-02-30 is geen dag");
  });

  test("that counts from another day than that of receipt has no date", async () => {
    const { main } = await drawPage(`${at}?message=WMO315&on=2026-05-04`);
    const text = textOf(main);
    expect(text).toContain("WMO315, ontvangen op maandag 4 mei 2026");
    expect(text).toContain("8 weken na de Dagtekening van het verzoek");
    // The return and the answer count from receipt, the request under review does not.
    expect(text.match(/Uiterlijk/g)).toHaveLength(2);
    const stop = textOf((await drawPage(`${at}?message=WMO307&on=2026-05-04`)).main);
    expect(stop.match(/Uiterlijk/g)).toHaveLength(1);
    expect(stop).toContain("5 werkdagen na de dag waarop bekend is dat de stop definitief is");
  });

  test("of the law that ends on a day off is moved, and says so", async () => {
    const moved = textOf((await drawPage(`${at}?message=JW315&on=2026-12-11`)).main);
    expect(moved).toContain("Uiterlijk maandag 28 december 2026");
    expect(moved).toContain("eindigt daarom op de eerste werkdag daarna");
    const other = textOf((await drawPage(`${at}?message=JW315&on=2026-12-10`)).main);
    expect(other).toContain("Uiterlijk donderdag 24 december 2026");
    expect(other).not.toContain("eindigt daarom op de eerste werkdag daarna");
  });

  test("of a year that nobody can reckon with says which can be", async () => {
    for (const day of ["1999-12-31", "2100-01-01"]) {
      const { status, main } = await drawPage(`${at}?message=WMO305&on=${day}`);
      expect(status).toBe(400);
      expect(textOf(main)).toContain("Kies een dag tussen 2000 en 2100.");
    }
    expect((await drawPage(`${at}?message=WMO305&on=2000-01-03`)).status).toBe(200);
    expect((await drawPage(`${at}?message=WMO305&on=2099-06-01`)).status).toBe(200);
  });

  test("of a message that is not known says so, with a day and without", async () => {
    for (const query of ["message=XXX", "message=XXX&on=2026-05-04"]) {
      const { status, main } = await drawPage(`${at}?${query}`);
      expect(status).toBe(400);
      expect(textOf(main)).toContain("Het bericht ‘XXX’ kennen wij niet");
    }
  });

  test("needs a message", async () => {
    const { status, main } = await drawPage(`${at}?on=2026-05-04`);
    expect(status).toBe(400);
    expect(main).toContain('id="message-error"');
  });

  test("of a return there is none", async () => {
    const { main } = await drawPage(`${at}?message=WMO306&on=2026-05-04`);
    expect(textOf(main)).toContain("Op WMO306 volgt niets");
    expect(main).not.toContain('value="WMO306"');
    const withoutDay = await drawPage(`${at}?message=WMO306`);
    expect(textOf(withoutDay.main)).toContain("Op WMO306 volgt niets");
  });
});
