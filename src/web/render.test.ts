import { expect, test } from "vitest";
import { type PageRequest, Problem } from "#contract/pages";
import { render, renderFailure } from "./render.tsx";

const request = (url: string, given: Partial<PageRequest> = {}): PageRequest => ({
  method: "GET",
  url,
  form: null,
  acceptLanguage: null,
  baseUrl: "https://waaier.example",
  practice: false,
  now: new Date("2026-11-22T12:00:00Z"),
  ask: () => Promise.reject(new Error("this page asks nothing")),
  ...given,
});
const refusing = (status: number, errors?: { where: string; detail: string }[]) => () =>
  Promise.reject(
    new Problem({
      type: "/problems/x",
      title: "x",
      status,
      detail: "x",
      ...(errors && { errors }),
    }),
  );

test("the bare address leads to the reader's language, and says that it depends on it", async () => {
  const { status, headers } = await render(request("/", { acceptLanguage: "en" }));
  expect([status, headers["location"], headers["vary"]]).toEqual([302, "/en", "Accept-Language"]);
});

test("a slash at the end leads to the one address of the page", async () => {
  const { status, headers } = await render(request("/nl/help/?a=1"));
  expect([status, headers["location"]]).toEqual([308, "/nl/help?a=1"]);
});

test("a page names itself in both languages to a search engine", async () => {
  const { status, body } = await render(request("/en/help?utm=x"));
  expect(status).toBe(200);
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('<link rel="canonical" href="https://waaier.example/en/help">');
  expect(body).toContain('hreflang="nl" href="https://waaier.example/nl/help"');
  expect(body).toContain('hreflang="x-default"');
});

test("a practice page is never found and says on screen and paper that all is invented", async () => {
  const { body } = await render(request("/nl/help", { practice: true }));
  expect(body).toContain('<meta name="robots" content="noindex">');
  expect(body).toContain("Alles hier is verzonnen.");
  expect(body).toContain("Alles op dit vel is verzonnen.");
  expect((await render(request("/robots.txt", { practice: true }))).body).toContain(
    "Disallow: /\n",
  );
  expect((await render(request("/sitemap.xml", { practice: true }))).status).toBe(404);
});

test("an unknown address is a page with a way out", async () => {
  const { status, body } = await render(request("/nl/zoiets"));
  expect(status).toBe(404);
  expect(body).toContain("Deze pagina is er niet");
});

test("what stands in the address is never run", async () => {
  const { body } = await render(
    request('/nl/zoeken?q="><script>alert(1)</script>', { ask: refusing(503) }),
  );
  expect(body).not.toContain("<script>alert");
});

test("a wrong date is shown at its field, with the other choices kept", async () => {
  const ask = refusing(400, [{ where: "query.on", detail: "Invalid ISO date" }]);
  const { status, body } = await render(request("/nl/zoeken?q=buren&on=2018-02-30", { ask }));
  expect(status).toBe(400);
  expect(body).toContain("U schreef ‘2018-02-30’.");
  expect(body).toContain('type="hidden" name="q" value="buren"');
});

test("a code that cannot exist is an unknown address, not a mistake in a form", async () => {
  const ask = refusing(400, [{ where: "params.id", detail: "Two capitals and digits" }]);
  expect((await render(request("/nl/bronnen", { ask }))).status).toBe(404);
});

test("a message with a fault comes back with all that was typed", async () => {
  const form = new URLSearchParams({
    page: "/nl/bronnen",
    message: "kort",
    source: "CBS",
    email: "x@",
  });
  const { status, body } = await render(request("/nl/klopt-niet", { method: "POST", form }));
  expect(status).toBe(400);
  expect(body).toContain("minstens 10 tekens. U schreef er 4.");
  expect(body).toContain('value="CBS"');
  expect(body).toContain('value="x@"');
  expect(body).toContain('href="#message"');
});

test("a message that could not be stored is not lost", async () => {
  const form = new URLSearchParams({ page: "/nl", message: "Dit getal is te laag." });
  const asked = request("/nl/klopt-niet", { method: "POST", form, ask: refusing(503) });
  const { status, body } = await render(asked);
  expect(status).toBe(503);
  expect(body).toContain("Dit getal is te laag.");
});

test("the last page needs nothing of anybody", () => {
  const { status, body } = renderFailure({ url: "/en/map", practice: false });
  expect(status).toBe(500);
  expect(body).toContain("Something went wrong on our side");
});

test("security.txt expires within a year", async () => {
  const { body } = await render(request("/.well-known/security.txt"));
  expect(body).toContain("Contact: https://waaier.example/nl/contact");
  expect(body).toContain("Expires: 2027-05-21T00:00:00Z");
});
