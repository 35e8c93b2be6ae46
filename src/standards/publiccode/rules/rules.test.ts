import { expect, test } from "vitest";
import { isHttpUrl, isOrganisation, isSupported, isUrl } from "./address-rules.ts";
import { isCountry, isLanguageTag, isLicense } from "./code-rules.ts";
import {
  atLeast,
  atMost,
  hasExtension,
  isDate,
  isEmail,
  isMediaType,
  isPathOrAddress,
} from "./text-rules.ts";

const isWrong = { code: expect.any(String) };

test.each(["2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", ""])(
  "%j is no day",
  (text) => expect(isDate(text)).toMatchObject(isWrong),
);
test.each(["2024-02-29", "2000-02-29", "1999-12-31"])("%s is a day", (text) =>
  expect(isDate(text)).toBeNull(),
);

test.each([
  "",
  "foobar",
  "git@code.example:a/b.git",
  "//a.example",
  "/a",
  "https://",
  "https:a.example",
  "https://a b.example",
  "https://a.example/%zz",
  "https://a.example:port/",
  "javascript:alert(1)",
  "javascript://a.example/%0aalert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "https://a.example/\u0000",
  'https://a.example/"><script>',
])("%j is no address of a repository", (text) => expect(isUrl(text)).toMatchObject(isWrong));
test.each([
  "https://a.example",
  "HTTPS://A.example/x",
  "git://a.example/x.git",
  "ssh://git@a.example:22/x.git",
  "svn+ssh://a.example/x",
  "http://[2001:db8::1]/x",
  "https://gemeente-zoë.example/pad?x=1#y",
])("%s is an address of a repository", (text) => expect(isUrl(text)).toBeNull());

test("only http and https are addresses of pages", () => {
  expect(isHttpUrl("ftp://a.example")).toMatchObject(isWrong);
  expect(isHttpUrl("http://a.example")).toBeNull();
});

test("an organisation has a URN or a URI with a host", () => {
  const rule = isOrganisation((code) => code === "pcm");
  for (const text of ["1", "pcm", "/a", "urn:x", "mailto:a@b.example", "javascript://a.example"]) {
    expect(rule(text)).toMatchObject(isWrong);
  }
  expect(rule("urn:x-italian-pa:nobody")).toMatchObject({ code: "bad-italian-code" });
  for (const text of ["urn:x-italian-pa:pcm", "urn:foobar:example", "https://a.example"]) {
    expect(rule(text)).toBeNull();
  }
});

test("what is supported is a known alias or any URI", () => {
  expect(isSupported("alias:avg")).toMatchObject({ code: "unknown-alias" });
  for (const text of ["gdpr", "alias", "javascript:x", "https://"]) {
    expect(isSupported(text)).toMatchObject(isWrong);
  }
  for (const text of ["alias:gdpr", "urn:nen:7510", "https://a.example/law", "doi:10.1/x"]) {
    expect(isSupported(text)).toBeNull();
  }
});

test.each(["", "a", "a@b", "a b@c.example", "a@b..example", `${"a".repeat(400)}@b.example`])(
  "%j is no mail address",
  (text) => expect(isEmail(text)).toMatchObject(isWrong),
);

test("a media type has two parts", () => {
  for (const text of ["", "text", "text/", "/plain", "text/plain; charset=utf-8"]) {
    expect(isMediaType(text)).toMatchObject(isWrong);
  }
  for (const text of ["text/plain", "application/ld+json", "application/x.empty"]) {
    expect(isMediaType(text)).toBeNull();
  }
});

test("characters are counted as a reader counts them", () => {
  const family = "👨‍👩‍👧‍👦";
  expect(atMost(2)(family.repeat(2))).toBeNull();
  expect(atMost(2)(family.repeat(3))).toEqual({ code: "too-long", params: { max: 2 } });
  expect(atLeast(3)(family.repeat(2))).toEqual({ code: "too-short", params: { min: 3 } });
  expect(atLeast(3)(family.repeat(3))).toBeNull();
});

test("a file is named by a path below, or by an address", () => {
  expect(isPathOrAddress("/logo.png")).toMatchObject({ code: "absolute-path" });
  expect(isPathOrAddress("FILE:logo.png")).toMatchObject({ code: "file-url" });
  expect(isPathOrAddress("javascript:alert(1)")).toMatchObject({ code: "bad-http-url" });
  for (const text of ["logo.png", "./img/logo.png", "https://a.example/logo"]) {
    expect(isPathOrAddress(text)).toBeNull();
  }
  expect(hasExtension(".png")("logo.PNG")).toBeNull();
  expect(hasExtension(".png")("https://a.example/logo.php")).toBeNull();
  expect(hasExtension(".png")("logo.mpg")).toMatchObject({ code: "bad-extension" });
});

test.each([
  "",
  "MPLv2",
  "EUPL",
  "MIT OR",
  "MIT Apache-2.0",
  "(MIT",
  "MIT AND AND MIT",
  "(".repeat(400),
  Array.from({ length: 200_000 }, () => "MIT").join(" OR "),
])("%.20s is no licence expression", (text) => expect(isLicense(text)).toMatchObject(isWrong));
test.each([
  "EUPL-1.2",
  "eupl-1.2",
  "MIT OR Apache-2.0",
  "(MIT AND BSD-3-Clause) OR GPL-2.0-or-later",
  "GPL-2.0+",
  "AGPL-3.0",
  "GPL-2.0-only WITH Classpath-exception-2.0",
])("%s is a licence expression", (text) => expect(isLicense(text)).toBeNull());

test("a country is written in capitals or in small letters", () => {
  for (const text of ["Nl", "NLD", "XX", "EU", "", "nederland"]) {
    expect(isCountry(text)).toMatchObject(isWrong);
  }
  for (const text of ["NL", "nl", "BQ"]) expect(isCountry(text)).toBeNull();
});

test.each([
  "",
  "en_GB",
  "hr_HR",
  "xx",
  "eng",
  "nl-NLD",
  "nl-ZZZ",
  "nederlands",
  "__proto__",
  "en-XX",
])("%j is no language", (tag) => expect(isLanguageTag(tag)).toBe(false));
test.each(["nl", "NL", "en-US", "sl-IT-nedis", "fy", "nds", "zh-Hant-TW", "es-419"])(
  "%s is a language",
  (tag) => expect(isLanguageTag(tag)).toBe(true),
);
