import { describe, expect, test } from "vitest";
import { codeLists, namesOf } from "#standards/istandaarden/explanations/code-lists";
import { explanations } from "#standards/istandaarden/explanations/explain";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { addressOf } from "../addresses.ts";
import { languages } from "../language.ts";
import { drawPage } from "../test-page.ts";

const codes = [...new Set(explanations().map(({ code }) => code))];
const lists = codeLists().map((list) => namesOf(list)[0] ?? list.name);

const pagesOf = (language: (typeof languages)[number]): readonly string[] => [
  addressOf("messages", language),
  addressOf("messageRules", language),
  addressOf("codeLists", language),
  addressOf("messageDeadlines", language),
  ...[...messages.keys()].map((name) => addressOf("message", language, { name })),
  ...codes.map((code) => addressOf("messageRule", language, { code })),
  ...lists.map((name) => addressOf("codeList", language, { name })),
];

interface Drawn {
  readonly status: number;
  readonly main: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const unescaped = (text: string): string => text.replaceAll("&amp;", "&");

async function draw(address: string): Promise<Drawn> {
  const { status, main } = await drawPage(address);
  const all = (pattern: RegExp) =>
    [...main.matchAll(pattern)].map(([, found = ""]) => unescaped(found));
  return {
    status,
    main,
    ids: new Set(all(/ id="([^"]*)"/g)),
    links: all(/<a\b[^>]*? href="([^"]*)"/g),
  };
}

describe.each(languages)("in %s", async (language) => {
  const pages = new Map<string, Drawn>();
  for (const address of pagesOf(language)) pages.set(address, await draw(address));
  const root = addressOf("messages", language);
  const inside = [...pages].flatMap(([from, { links }]) =>
    links.flatMap((link) => {
      const { pathname, search, hash } = new URL(link, `https://waaier.example${from}`);
      const isOurs = pathname === root || pathname.startsWith(`${root}/`);
      return isOurs ? [{ from, pathname, search, hash: decodeURIComponent(hash.slice(1)) }] : [];
    }),
  );

  test("every message, rule and list has a page", () => {
    expect(pages.size).toBeGreaterThan(300);
    expect([...pages].filter(([, { status }]) => status !== 200).map(([at]) => at)).toEqual([]);
  });

  test("no page has two things of one name, or a text that is missing", () => {
    const twice = [...pages].filter(
      ([, { main, ids }]) => [...main.matchAll(/ id="/g)].length !== ids.size,
    );
    expect(twice.map(([at]) => at)).toEqual([]);
    const untold = [...pages].filter(([, { main }]) =>
      /messageStandard\.|\{\{|undefined|NaN|\[object/.test(main),
    );
    expect(untold.map(([at]) => at)).toEqual([]);
  });

  test("every link leads to a page that is there", () => {
    const others = new Set([addressOf("messageCheck", language)]);
    const files = /\.csv$/;
    const lost = inside.filter(
      ({ pathname }) => !pages.has(pathname) && !others.has(pathname) && !files.test(pathname),
    );
    expect(inside.length).toBeGreaterThan(5000);
    expect(lost).toEqual([]);
  });

  test("every link into a page leads to something on it", () => {
    const into = inside.filter(({ hash, search }) => hash !== "" && search === "");
    expect(into.length).toBeGreaterThan(1000);
    expect(into.filter(({ pathname, hash }) => !pages.get(pathname)?.ids.has(hash))).toEqual([]);
  });

  test("every list of the standard can be had as a table", async () => {
    const csv = [
      ...new Set(inside.flatMap(({ pathname }) => (pathname.endsWith(".csv") ? [pathname] : []))),
    ];
    expect(csv.length).toBe(lists.length + 1);
    for (const at of csv) {
      const { status, headers, body } = await drawPage(at);
      expect([status, headers["content-type"]], at).toEqual([200, "text/csv; charset=utf-8"]);
      expect(body.split("\r\n").length, at).toBeGreaterThan(2);
    }
  });

  test("each rule that is judged here shows a piece that is wrong and one that is right", () => {
    const shown = codes.filter((code) =>
      pages.get(addressOf("messageRule", language, { code }))?.main.includes("w-xml__line--fault"),
    );
    expect(shown.length).toBeGreaterThan(130);
    for (const code of ["TR342", "CD075", "CS002", "RS033", "out-of-order", "doctype", "TR378"]) {
      expect(shown).toContain(code);
    }
  });
});
