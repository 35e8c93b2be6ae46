import { type Bomb, before, fill, largeGrowth, megabyte, type Part } from "./bomb.ts";
import { at, inRoot, inRootTag, inTag, remark } from "./bomb-places.ts";

// Each of 24 MB is just less than the most that is taken.
const large = 24 * megabyte;

const laughs = `<!DOCTYPE l [<!ENTITY l0 "ha">${Array.from(
  { length: 40 },
  (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
).join("")}]>`;

/** What is not taken, however much of it there is. */
const refused: readonly Bomb[] = [
  {
    name: "a billion laughs",
    parts: () => before("WMO301", "<wmo301:Bericht", laughs),
    expects: ["doctype"],
  },
  {
    name: "a DOCTYPE that fetches",
    parts: () => before("WMO301", "<wmo301:Bericht", '<!DOCTYPE a SYSTEM "http://x/">'),
    expects: ["doctype"],
  },
  {
    name: "a DOCTYPE that does not end",
    parts: () => ["<!DOCTYPE a [", fill("<!ENTITY a 'a'>", large)],
    expects: ["doctype"],
  },
  { name: "an entity that nobody declared", parts: () => remark("&l40;"), expects: ["entity"] },
  {
    name: "a depth of 100,000",
    parts: () => inRoot(fill("<a>", 300_000), fill("</a>", 400_000)),
    expects: ["unknown-element", "depth"],
  },
  {
    name: "a depth of 100,000 of one name of the message",
    parts: () => inRoot(fill("<wmo301:Client>", 1_500_000)),
    expects: "wrong",
  },
  { name: "only <", parts: () => [fill("<", large)], expects: ["name"] },
  { name: "only &", parts: () => [fill("&", large)], expects: "wrong" },
  { name: "only zeros", parts: () => [fill("\0", large)], expects: ["encoding"] },
];

/** One of something that is as large as a file may be. */
const single: readonly Bomb[] = [
  { name: "a text of 24 MB", parts: () => remark(fill("a", large)), expects: "legal" },
  { name: "a text of 24 MB of é", parts: () => remark(fill("é", large)), expects: "legal" },
  { name: "a text of 24 MB of &#13;", parts: () => remark(fill("&#13;", large)), expects: "legal" },
  { name: "a text of 24 MB of ]]", parts: () => remark(fill("]", large)), expects: "legal" },
  {
    name: "a text of 24 MB of CDATA",
    parts: () => remark(fill("<![CDATA[a]]>", large)),
    expects: "legal",
  },
  {
    name: "a value of 24 MB of comments",
    parts: () => remark(fill("<!---->", large)),
    expects: "legal",
  },
  {
    name: "a day of 24 MB of white space in the middle",
    parts: () => before("WMO301", "-11-20</iwmo:Dagtekening>", fill(" ", large)),
    expects: "wrong",
  },
  {
    name: "a day of 24 MB of digits",
    parts: () => before("WMO301", "-11-20</iwmo:Dagtekening>", fill("9", large)),
    expects: "wrong",
  },
  {
    name: "a version of 24 MB of white space in the middle",
    parts: () => before("WMO301", "</wmo301:BerichtVersie>", fill(" ", large), "3"),
    expects: "wrong",
  },
  {
    name: "a whole number of 24 MB of zeros",
    parts: () => before("WMO301", "4</iwmo:Volume>", fill("0", large)),
    expects: "legal",
  },
  {
    name: "a text of letters of 24 MB",
    parts: () => before("WMO301", "JAD</iwmo:Voorletters>", fill("é", large)),
    expects: ["too-long"],
  },
  {
    name: "an attribute of 24 MB",
    parts: () => inRootTag(' a="', fill("a", large), '"'),
    expects: "wrong",
  },
  {
    name: "a namespace of 24 MB",
    parts: () => inRootTag(' xmlns:a="', fill("a", large), '"'),
    expects: "legal",
  },
  {
    name: "the name of an attribute of 24 MB",
    parts: () => inRootTag(" ", fill("a", large), '=""'),
    expects: "wrong",
  },
  { name: "a name of 24 MB", parts: () => inRoot("<", fill("a", large), "/>"), expects: "wrong" },
  {
    name: "a name of 24 MB of é",
    parts: () => inRoot("<", fill("é", large), "/>"),
    expects: "wrong",
  },
  {
    name: "a name of 200 KB",
    parts: () => inRoot("<", fill("a", megabyte / 5), "/>"),
    expects: "wrong",
  },
  {
    name: "a namespace that says it is release 111…",
    parts: () => [
      '<a:Bericht xmlns:a="http://www.istandaarden.nl/iwmo/',
      fill("1", megabyte),
      '_2/"/>',
    ],
    expects: "wrong",
  },
];

/** Very many of something. */
const many: readonly Bomb[] = [
  {
    name: "200,000 attributes on one tag",
    parts: () => inTag({ unit: (n) => ` a${n}=""`, times: 200_000 }),
    expects: "wrong",
  },
  {
    name: "200,000 attributes on the tag of the root",
    parts: () => inRootTag({ unit: (n) => ` a${n}=""`, times: 200_000 }),
    expects: "wrong",
  },
  {
    name: "a prefix declared anew for each of 1,000,000 elements",
    parts: () => inRoot({ unit: (n) => `<x xmlns:q="${n}"/>`, times: 1_000_000 }),
    expects: "wrong",
  },
  {
    name: "1,000,000 prefixes on the root",
    parts: () => inRootTag({ unit: (n) => ` xmlns:a${n}="u"`, times: 1_000_000 }),
    expects: "legal",
  },
  {
    name: "100,000 prefixes, and 100,000 elements that declare one more",
    parts: () => [
      ...inRootTag({ unit: (n) => ` xmlns:a${n}="u"`, times: 100_000 }).slice(0, 2),
      "><wmo301:Header>",
      fill('<x xmlns:q="v"/>', 1_600_000),
    ],
    expects: "wrong",
  },
  {
    name: "100,000 prefixes, and 100,000 elements under the first of them",
    parts: () => [
      ...inRootTag({ unit: (n) => ` xmlns:a${n}="u"`, times: 100_000 }).slice(0, 2),
      "><wmo301:Header>",
      fill("<a0:x/>", 700_000),
    ],
    expects: "wrong",
  },
  {
    name: "100,000 prefixes, and an attribute under each of them",
    parts: () =>
      inTag(
        { unit: (n) => ` xmlns:a${n}="u"`, times: 100_000 },
        { unit: (n) => ` a${n}:b=""`, times: 100_000 },
      ),
    expects: "wrong",
  },
  {
    name: "64 MB of unknown elements",
    parts: () => inRoot(fill("<x/>", 64 * megabyte)),
    mostBytes: 1000 * megabyte,
    expects: "wrong",
  },
  {
    name: "24 MB of unknown elements deep in the message",
    parts: () => before("WMO323", "<wmo323:ProductReferentie>", fill("<x/>", large)),
    expects: "wrong",
  },
  {
    name: "24 MB of unknown elements, each with another path",
    parts: () => inRoot(...tree(large)),
    expects: "wrong",
  },
  {
    name: "300,000 findings of one value",
    parts: () =>
      at("<wmo301:Relatie>", fill("<wmo301:Relatie>&#32;a</wmo301:Relatie>", 11_700_000)),
    expects: "wrong",
  },
  {
    name: "6,000,000 elements that are missing",
    parts: () => at("<wmo301:ToegewezenProduct>", fill("<wmo301:ToegewezenProduct/>", large)),
    expects: "wrong",
  },
  { name: "24 MB of comments", parts: () => inRoot(fill("<!---->", large)), expects: "legal" },
  { name: "24 MB of empty lines", parts: () => inRoot(fill("\r\n", large)), expects: "legal" },
];

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"];

/** Unknown elements of four levels, so that no two have the same names around them. */
function tree(size: number): Part[] {
  const leaves = letters.map((name) => `<${name}/>`).join("");
  const third = letters.map((name) => `<${name}>${leaves}</${name}>`).join("");
  const second = (n: number): string => {
    const name = letters[n % letters.length] ?? "a";
    return `<${name}>${third}</${name}>`;
  };
  const perFirst = letters.length * (third.length + 7) + 7;
  return letters
    .slice(0, Math.max(Math.floor(size / perFirst), 1))
    .flatMap((name) => [`<${name}>`, { unit: second, times: letters.length }, `</${name}>`]);
}

/** What is as large as a message may be, or hardly smaller. */
export const bombs: readonly Bomb[] = [
  ...refused,
  ...single.map((one) => ({ ...one, mostGrowth: largeGrowth })),
  ...many,
];
