import { expect, test } from "vitest";
import { drawPage } from "../test-page.ts";

const codeOf = (html: string): string[] =>
  [...html.matchAll(/<pre class="w-code"><code>(.*?)<\/code>/gs)].map(([, code = ""]) =>
    code.replaceAll("&quot;", '"').replaceAll("&#x27;", "'"),
  );

test.each([
  ["/nl/api", "elfproef"],
  ["/en/api", "eleven-test"],
])("%s shows what is answered to a message with one fault, and masks its BSN", async (at, word) => {
  const { status, main } = await drawPage(at);
  expect(status).toBe(200);
  const [curl = "", answer = ""] = codeOf(main);
  expect(curl.split(" \\\n")).toHaveLength(4);
  const report = JSON.parse(answer);
  expect(report).toMatchObject({ verdict: "wrong", counts: { CS002: 1 } });
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0].text).toContain(word);
  expect(answer).not.toMatch(/\d{9}/);
});

test("every status that the check of messages can answer with is told", async () => {
  const { main } = await drawPage("/nl/api");
  const told = [...main.matchAll(/<th scope="row">(\d{3})<\/th>/g)].map(([, status]) => status);
  expect(told).toEqual(["200", "400", "401", "408", "415", "429", "503"]);
});
