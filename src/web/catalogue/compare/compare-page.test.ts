import { expect, test } from "vitest";
import { drawPage } from "../../test-page.ts";
import { answers, entry } from "../catalogue-answers.fixture.ts";
import { samenessOf } from "./rows.tsx";

const all = ["a", "b", "c", "d", "e"].map((id) =>
  entry({ id, name: `Proef ${id.toUpperCase()}`, licence: id === "b" ? "MIT" : "EUPL-1.2" }),
);
const draw = (query: string) =>
  drawPage(`/nl/catalogus/vergelijken${query}`, { answers: answers(all) });

test("a fifth is refused kindly, by its name", async () => {
  const { main, status } = await draw("?id=a&id=b&id=c&id=d&id=e");
  expect(status).toBe(200);
  expect(main).toContain("Deze staan er niet bij: Proef E.");
  expect(main).not.toContain('href="/nl/catalogus/e"');
});

test("what is not in the catalogue is told, and the rest is shown", async () => {
  const { main } = await draw("?id=a&id=weg");
  expect(main).toContain("Dit staat niet in de catalogus: weg.");
  expect(main).toContain("Kies er nog een om te vergelijken.");
});

test("the same one twice is one", async () => {
  const { main } = await draw("?id=a&id=a,b");
  expect(main).toContain("Vergelijk Proef A en Proef B");
});

test("no more than eight are asked, however long the address is", async () => {
  const ids = Array.from({ length: 50 }, (_, n) => `id=x${n}`).join("&");
  const { asked } = await draw(`?${ids}`);
  expect(asked.filter(([id]) => id === "getEntry")).toHaveLength(8);
});

test("each row says in words whether it is the same", async () => {
  const { main } = await draw("?id=a&id=b");
  const row = (label: string) =>
    new RegExp(`<tr[^>]*><th scope="row">${label}<.*?</tr>`, "s").exec(main)?.[0];
  expect(row("Licentie")).toContain("verschilt");
  expect(row("Soort")).toContain("gelijk");
  expect(row("Eigen werk")).toContain("Niet bekend");
});

test("what is the same can be hidden", async () => {
  const { main } = await draw("?id=a&id=b&different=1");
  expect(main).toContain("Licentie");
  expect(main).not.toContain('<th scope="row">Soort');
});

test("with nothing chosen the page leads to the catalogue", async () => {
  const { main } = await draw("");
  expect(main).toContain("Wat wilt u vergelijken?");
});

test("what is not known of one of them may be the same or not", () => {
  expect(samenessOf([{ text: "EUPL" }, { text: null }])).toBe("partly");
  expect(samenessOf([{ text: null }, { text: null }])).toBe("unknownOfAll");
  expect(samenessOf([{ text: "EUPL" }, { text: "eupl" }])).toBe("same");
});
