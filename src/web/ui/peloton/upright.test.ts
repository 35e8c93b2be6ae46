import { expect, test } from "vitest";
import type { Peloton, Rider } from "#contract/adoption";
import { drawPage, listing, testMe } from "../../test-page.ts";
import { codes, pelotonOf, rider, user } from "./peloton.fixture.ts";
import { uprightOf } from "./upright-rows.ts";

/** The upright picture of the page of users. */
async function draw(riders: readonly Rider[], given: Partial<Peloton> = {}, own?: string) {
  const organisation = own && { id: own, name: `Oefenstad ${own}` };
  const { main } = await drawPage("/nl/catalogus/proefzaak/gebruikers", {
    ...(organisation && { me: testMe({ organisation }) }),
    answers: {
      getPeloton: pelotonOf(riders, given),
      listUsesOfEntry: listing(),
      listTerms: listing(),
    },
  });
  const from = main.indexOf('<div class="w-upright">');
  return main.slice(from, main.indexOf('<div class="w-stack w-stack--s">', from));
}
const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
/** How many dots its lines are dashed into. */
const dotsIn = (html: string): number =>
  [...html.matchAll(/class="w-dots-of__edge" d="([^"]+)"/g)]
    .flatMap(([, d = ""]) => [...d.matchAll(/h([\d.]+)/g)])
    .reduce((sum, [, length]) => sum + Math.floor(Number(length) / 11) + 1, 0);

test("who rides in front stands on top, and who is not known is one figure without dots", async () => {
  const riders = [
    ...codes(20).map((code) => rider(code)),
    ...codes(40)
      .slice(20)
      .map((code) => user(code, "2024-01-01")),
    user("GM9101", "2018-01-01", { group: "front" }),
    rider("GM9102", { group: "followers", status: "planned", since: "2027-01-01" }),
    rider("GM9103", { group: "not", status: "not-used", origin: "own" }),
  ];
  const html = await draw(riders, { frontUntil: "2018-01-01" });
  expect(text(html)).toMatch(
    /Kopgroep 1.*8 jaar 1 Peloton 20.*2 jaar 20 Volgers 1.*binnen 1 jaar 1 Niet in gebruik 1.*Niet bekend 20 Niet bekend is geen nee\./,
  );
  expect(dotsIn(html)).toBe(23);
});

test.each([3, 342])("%i users are drawn, each once", async (count) => {
  const html = await draw(codes(count).map((code, n) => user(code, `20${16 + (n % 10)}-05-01`)));
  expect(dotsIn(html)).toBe(count);
  const names = [...html.matchAll(/>Oefenstad/g)];
  expect(names).toHaveLength(count === 3 ? 3 : 0);
});

test("the reader's own is orange with its name, also when nothing is known of it", async () => {
  const many = codes(20).map((code) => user(code, "2024-01-01"));
  const user7 = await draw(many, {}, "GM9007");
  expect(user7).toMatch(/<li class="p-own">.*?Oefenstad GM9007.*?Uw gemeente\./s);
  expect(user7).toContain("w-dots-of p-own");
  const unknown = await draw([...many, rider("GM9099")], {}, "GM9099");
  expect(text(unknown)).toContain("Oefenstad GM9099 Uw gemeente.");
});

test("lanes stand below it in words", async () => {
  const html = await draw([user("GM9001", null), rider("GM9002", { sizeClass: "over-300000" })]);
  expect(text(html)).toContain("300.000 of meer in gebruik: niet bekend · bij 1 gemeente");
  expect(text(html)).toContain("20.000 tot 50.000 in gebruik: 1 van 1 · niet bekend: 0");
});

test("the longest in production first, then without a day; plans from the soonest on", () => {
  const groups = uprightOf(
    pelotonOf([
      user("GM9001", null),
      user("GM9002", "2025-06-01"),
      user("GM9003", "2020-06-01"),
      rider("GM9004", { group: "followers", status: "planned", since: "2028-06-01" }),
      rider("GM9005", { group: "followers", status: "planned", since: "2027-01-01" }),
    ]),
  );
  expect(groups.map(({ head, rows }) => [head, rows.map(({ years }) => years)])).toEqual([
    ["users", [6, 1, null]],
    ["followers", [0, 1]],
  ]);
});
