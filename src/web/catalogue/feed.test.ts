import { expect, test } from "vitest";
import type { CatalogueHit } from "#contract/catalogue";
import { drawPage, listing, refusing } from "../test-page.ts";
import { hit } from "./catalogue-answers.fixture.ts";

const feed = (query = "", hits: readonly CatalogueHit[] = [hit()]) =>
  drawPage(`/nl/catalogus/feed.atom${query}`, { answers: { listEntries: listing(...hits) } });

test("a filter that does not exist is refused in words", async () => {
  const { status, body, headers } = await drawPage("/nl/catalogus/feed.atom?kind=x", {
    answers: { listEntries: refusing(400, "platform/invalid-request") },
  });
  expect(status).toBe(400);
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(body).toContain("filter");
});

test("markup and signs that XML does not allow cannot break the feed", async () => {
  const { body } = await feed("?q=%3Cx%3E%26%22", [
    hit({ name: "A & B <b>\u0000\u0008\uD800", summary: "]]> & \uFFFE" }),
  ]);
  expect(body).toContain("A &amp; B &lt;b&gt;");
  for (const sign of ["\u0000", "\u0008", "\uFFFE", "\uD800"]) expect(body).not.toContain(sign);
  expect(body).toContain("]]&gt; &amp; </summary>");
  expect(body).toContain("Catalogus van Waaier: &lt;x&gt;&amp;&quot;");
});

test("the feed has what RFC 4287 asks: id, title, updated, author and a link to itself", async () => {
  const { body, headers, status } = await feed("?q=zaak&kind=software&sort=name&compare=a");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const self = "https://waaier.example/nl/catalogus/feed.atom?q=zaak&amp;kind=software";
  expect(body).toContain(`<id>${self}</id>`);
  expect(body).toContain(`<link rel="self" type="application/atom+xml" href="${self}"/>`);
  expect(body).toContain("<updated>2026-11-20T10:00:00.000Z</updated>");
  expect(body).toContain("<author><name>Waaier</name>");
  expect(body).toContain("<id>https://waaier.example/nl/catalogus/proefzaak</id>");
  expect(body).toContain("<author><name>Stichting Proef</name></author>");
});

test("the newest stands first, with the same filters as the page", async () => {
  const { asked } = await feed("?q=zaak&kind=software");
  expect(asked).toEqual([
    ["listEntries", { query: { q: "zaak", kind: "software", sort: "-changed", limit: 50 } }],
  ]);
});

test("an empty feed is as old as now", async () => {
  expect((await feed("?q=eenhoorn", [])).body).toContain(
    "<updated>2026-11-26T12:00:00.000Z</updated>",
  );
});

test("an entry has one id in both languages", async () => {
  const english = await drawPage("/en/catalogue/feed.atom", {
    answers: { listEntries: listing(hit()) },
  });
  expect(english.body).toContain("<id>https://waaier.example/nl/catalogus/proefzaak</id>");
  expect(english.body).toContain('href="https://waaier.example/en/catalogue/proefzaak"');
});
