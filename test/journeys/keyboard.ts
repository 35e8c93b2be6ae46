import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Goes to it with Tab alone, as somebody does who has no mouse, and requires that the focus is seen. */
export async function tabTo(page: Page, place: Locator, atMost = 60): Promise<void> {
  const here = (): Promise<boolean> =>
    place.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < atMost; presses += 1) {
    await page.keyboard.press("Tab");
    if (await here()) {
      expect(await focusIsSeen(place), "the focus is seen").toBe(true);
      return;
    }
  }
  throw new Error(`${atMost} times Tab did not lead to ${place.toString()}`);
}

/** An outline or a shadow, on the element itself or on what it fills. */
const focusIsSeen = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const around = [element, element.parentElement, element.firstElementChild];
    return around.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
  });

/** Types a day, `YYYY-MM-DD`, into a date field, in whichever order this browser asks for it. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  for (const digits of [date + month + year, month + date + year, year + month + date]) {
    await page.keyboard.type(digits);
    if ((await field.inputValue()) === day) return;
    // Back to the first part of the field.
    for (let part = 0; part < 3; part += 1) await page.keyboard.press("ArrowLeft");
  }
  throw new Error(`The date field could not be set to ${day}`);
}
