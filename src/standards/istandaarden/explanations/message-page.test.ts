import { describe, expect, test } from "vitest";
import { messages } from "../release-3-2/messages.ts";
import { rules } from "../release-3-2/rules.ts";
import { planned } from "../structure/planned.ts";
import { messagePage } from "./message-page.ts";

describe.each([...messages.values()])("the page of $name", (message) => {
  const rows = messagePage(message);

  test("has every element, in its place", () => {
    const { elements } = planned(message).plan;
    expect(rows.map(({ name }) => name)).toEqual(elements.map(({ name }) => name));
    expect(rows.filter(({ holds }) => holds === null)).toHaveLength(
      elements.filter(({ value }) => value === null).length,
    );
  });

  test("names every rule that looks at it", () => {
    const wanted = rules.filter(({ places }) =>
      places.some(
        (place) =>
          place.message === message.number &&
          (place.family ?? message.family.name) === message.family.name,
      ),
    );
    const named = new Set(rows.flatMap(({ codes }) => codes));
    expect(wanted.filter(({ code }) => !named.has(code))).toEqual([]);
  });
});

test("a row stands at an address of its own, and names the list of its codes", () => {
  const message = messages.get("WMO305");
  const rows = message ? messagePage(message) : [];
  expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
  expect(rows[0]?.path).toBe("Bericht");
  expect(rows.at(-1)).toMatchObject({
    path: "Client/StartProducten/StartProduct/StatusAanlevering",
    list: { name: "COD467" },
  });
});

test("a row says how often, what, and by which rules", () => {
  const message = messages.get("WMO323");
  const rows = message ? messagePage(message) : [];
  expect(rows.find(({ name }) => name === "ProductTarief")).toMatchObject({
    depth: 6,
    times: "0..1",
    codes: ["CD087", "RS001", "RS005"],
  });
  expect(rows.find(({ name }) => name === "Prestatie")?.times).toBe("1..n");
});
