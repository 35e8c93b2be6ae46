import { expect, test } from "vitest";
import { drawPage } from "../test-page.ts";

test("the page asks nothing, and says at once that a message stays where it is", async () => {
  const { status, main, asked } = await drawPage("/nl/berichten/controleren");
  expect([status, asked]).toEqual([200, []]);
  expect(main).toContain("Uw bericht verlaat deze computer niet.");
});

test("without script it says what is needed, and nothing can be pressed that does not work", async () => {
  const { main } = await drawPage("/nl/berichten/controleren");
  expect(main).toMatch(/<noscript>.*waaier check.*<\/noscript>/s);
  const buttons = main.match(/<button[^>]*>/g) ?? [];
  expect(buttons.length).toBe(4);
  expect(buttons.filter((button) => !button.includes("disabled"))).toEqual([]);
});

test("in English all of it is in English", async () => {
  const { main } = await drawPage("/en/messages/check");
  expect(main).toContain("Your message does not leave this computer.");
  expect(main).not.toMatch(/Uw bericht|Kies /);
});
