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
  withSession: false,
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

const strays = [
  "/.//evil.example/",
  "/nl/..//evil.com/",
  "/%2e//evil.com/",
  "//evil.com/",
  "//evil.com",
  "/\\evil.com/",
  "/nl\\evil.com/",
  "/\t/evil.com/",
  "/x/../nl/organisaties",
  "/nl/./help",
  "/nl/%2E%2e/nl/help",
  "/nl//help",
  "/nl/help//",
  "//",
  "///",
  "//:99999/x",
  "//[/x/?a=1",
  "http://evil.com/",
  "",
];

test.each(strays)(
  "the address %j leads nowhere: neither to a page nor to another site",
  async (url) => {
    const { status, headers, body } = await render(request(url));
    expect([status, headers["location"]]).toEqual([404, undefined]);
    expect(body).toContain("Deze pagina is er niet");
    expect(body).not.toContain("evil");
  },
);

test("a stray address with an English beginning gets the English page", async () => {
  const { status, headers } = await render(request("/en/..//evil.com/"));
  expect([status, headers["content-language"]]).toEqual([404, "en"]);
});

test.each([...strays, "/nl/%", "/nl?%zz=%", "?", "#"])(
  "the last page can be drawn for %j",
  (url) => {
    expect(renderFailure({ url, practice: false }).status).toBe(500);
  },
);

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

test("what is not known of a past day is said, with the ways on, and is no form to correct", async () => {
  const document = {
    type: "/problems/network/not-known-then",
    title: "x",
    status: 400,
    detail: "x",
    errors: [{ where: "query.kind", detail: "x" }],
  };
  const ask = () => Promise.reject(new Problem(document));
  const url = "/nl/organisaties?kind=water-board&on=2018-01-01";
  const { status, body } = await render(request(url, { ask }));
  expect(status).toBe(400);
  expect(body).toContain("Dit weten we niet van die dag");
  expect(body).toContain('href="/nl/organisaties?kind=water-board"');
  expect(body).toContain("Gemeenten op 1 januari 2018");
  expect(body).not.toContain("field-kind");
});

const hit = (given: object) => ({
  type: "organisation",
  id: "GM0001",
  name: "Een naam",
  kind: "municipality",
  approximate: false,
  matched: null,
  until: null,
  province: null,
  ...given,
});
const finding =
  (...items: object[]): PageRequest["ask"] =>
  () =>
    Promise.resolve({ total: items.length, items, next: null } as never);

test("what only looks like the words is not counted as found", async () => {
  const ask = finding(hit({ approximate: true }));
  const { body } = await render(request("/nl/zoeken?q=Scheveningen", { ask }));
  expect(body).toContain("Niets gevonden voor ‘Scheveningen’. Dit lijkt erop:");
  expect(body).not.toContain("1 resultaat");
});

test("what was found is counted", async () => {
  const { body } = await render(request("/en/search?q=naam", { ask: finding(hit({})) }));
  expect(body).toContain("1 result for ‘naam’");
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

test("security.txt says the same all month, and expires six months after its first day", async () => {
  const ask = (now: string) => render(request("/.well-known/security.txt", { now: new Date(now) }));
  const { body } = await ask("2026-11-22T12:00:00Z");
  expect((await ask("2026-11-01T00:00:00Z")).body).toBe(body);
  expect(body).toContain("Contact: https://waaier.example/nl/contact");
  expect(body).toContain("Expires: 2027-05-01T00:00:00Z");
});
