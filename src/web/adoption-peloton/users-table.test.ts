import { expect, test } from "vitest";
import { codes, rider, user } from "../ui/peloton/peloton.fixture.ts";
import { draw, page, rowsIn, use } from "./users-page.fixture.ts";

test("an address of a source that is no web address is no link to it", async () => {
  const { main } = await draw(page, {
    riders: [user("GM9001", null)],
    uses: [use("GM9001", { origin: "facts", sourceUrl: "javascript:alert(1)" })],
  });
  expect(main).not.toContain("javascript:");
});

test("an answer is told with the day on which it was given, how certain it is, and the way to it", async () => {
  const answer = user("GM9001", null, { origin: "answer", asOf: "2026-03-14" });
  const { main } = await draw(page, { riders: [answer, rider("GM9002")] });
  const [row] = rowsIn(main);
  expect(row).toContain("Peildatum 14 mrt 2026");
  expect(row).toContain("Zekerheid hoog");
  expect(main).toContain('href="/nl/organisaties/GM9001/antwoorden#answer-proefzaak"');
  const all = rowsIn((await draw(`${page}?group=all`, { riders: [answer, rider("GM9002")] })).main);
  expect(all[1]).toContain("Peildatum –");
  const later = use("GM9003", { asOf: "2026-10-01" });
  const sorted = await draw(`${page}?sort=-asOf`, {
    riders: [answer, user("GM9003", null)],
    uses: [later],
  });
  expect(rowsIn(sorted.main).map((one) => one.trim().split(" ")[1])).toEqual(["GM9003", "GM9001"]);
});

test("who said nothing is in the table only when it is asked for", async () => {
  const riders = [user("GM9001", null), rider("GM9002")];
  const uses = [use("GM9001")];
  expect(rowsIn((await draw(page, { riders, uses })).main)).toHaveLength(1);
  expect(rowsIn((await draw(`${page}?group=all`, { riders, uses })).main)).toHaveLength(2);
});

test("a row says whether the municipality says so itself, a partnership for it, an answer, or a source", async () => {
  const partnership = { id: "GR9001", name: "Oefenregio" };
  const { main } = await draw(page, {
    riders: [
      ...codes(3).map((code) => user(code, null)),
      user("GM9004", null, { origin: "answer" }),
    ],
    uses: [
      use("GM9001"),
      use("GM9002", { byOrganisation: partnership }),
      use("GM9003", { origin: "facts", evidence: "readme", certainty: "middle" }),
    ],
  });
  const rows = rowsIn(main);
  expect(rows[0]).toContain("Zegt zelf");
  expect(rows[1]).toContain("Zegt Oefenregio namens deze gemeente");
  expect(rows[2]).toContain("Volgens een bron");
  expect(rows[2]).toContain("Leesmij");
  expect(rows[2]).toContain("middel");
  expect(rows[3]).toContain("Antwoord van de gemeente");
});

test("a word of a municipality that merged is told with who said it", async () => {
  const { main } = await draw(page, {
    riders: [user("GM9001", null)],
    uses: [use("GM9001", { saidBy: { id: "GM9050", name: "Oud-Oefenstad" } })],
  });
  expect(rowsIn(main)[0]).toContain("Zei Oud-Oefenstad, die hierin opging");
});

test("names are found without accents and capitals, and what is not known is sorted last", async () => {
  const named = (code: string, name: string, productionOn: string | null) =>
    use(code, { organisation: { id: code, name, kind: "municipality" }, productionOn });
  const uses = [
    named("GM9001", "Ééndorp", null),
    named("GM9002", "Tweedorp", "2024-01-01"),
    named("GM9003", "Driedorp", "2023-01-01"),
  ];
  const riders = codes(3).map((code) => user(code, null));
  const namesIn = (main: string) => rowsIn(main).map((row) => row.trim().split(" ")[0]);
  expect(namesIn((await draw(`${page}?q=EEN`, { riders, uses })).main)).toEqual(["Ééndorp"]);
  for (const [sort, names] of [
    ["since", ["Driedorp", "Tweedorp", "Ééndorp"]],
    ["-since", ["Tweedorp", "Driedorp", "Ééndorp"]],
  ] as const) {
    const { main } = await draw(`${page}?sort=${sort}`, { riders, uses });
    expect(namesIn(main)).toEqual(names);
  }
});
