import type { Browser, Visit } from "./browser.ts";

/** Signs in at the practice provider, as a person would. */
export async function practise(
  browser: Browser,
  { name = "Sam Voorbeeld", email = "sam@example.nl", to = "/nl" } = {},
): Promise<Visit> {
  const asked = await browser.get(`/sign-in/practice?to=${encodeURIComponent(to)}`);
  const uid = asked.url.pathname.split("/").at(-1) ?? "";
  return browser.post(`/practice/idp/interaction/${uid}`, { name, email, language: "nl" });
}
