import { type Bomb, before, fill, largeGrowth, megabyte, type Part } from "./bomb.ts";
import { at, inRoot, inRootTag, inTag, remark } from "./bomb-places.ts";

const large = 24 * megabyte;
const gigabyte = 1000 * megabyte;

const without = (parts: readonly Part[]): readonly Part[] => parts.slice(0, -1);

/** White space and what does not end, far beyond what a file may have. */
const endless = (
  what: string,
  more: Pick<Bomb, "mostBytes" | "mostGrowth">,
  legal: Bomb["expects"],
): Bomb[] => {
  const spaces = fill(" ", gigabyte);
  const all: readonly (readonly [string, () => readonly Part[], Bomb["expects"]])[] = [
    ["before the root", () => before("WMO301", "<wmo301:Bericht", spaces), legal],
    ["between two elements", () => inRoot(spaces), legal],
    ["in an element that is unknown", () => inRoot("<x>", spaces, "</x>"), "wrong"],
    ["behind the root", () => [...at("\r\n\t<wmo301:Header"), spaces], legal],
    ["in a value", () => remark(spaces), legal],
    ["in a tag", () => at(">\r\n\t\t<wmo301:Bsn>", spaces), legal],
    ["in a tag that closes", () => at(">\r\n</wmo301:Bericht>", spaces), legal],
    ["in a comment", () => inRoot("<!--", spaces, "-->"), legal],
    ["in an attribute", () => inRootTag(' a="', spaces, '"'), "wrong"],
    ["in a comment that does not end", () => without(inRoot("<!--", spaces)), "wrong"],
    ["in a CDATA section that does not end", () => without(remark("<![CDATA[", spaces)), "wrong"],
    ["in a tag that does not end", () => without(inTag(spaces)), "wrong"],
    ["in a value that does not end", () => without(remark(spaces)), "wrong"],
  ];
  return all.map(([where, parts, expects]) => ({
    name: `1 GB of spaces ${where}, ${what}`,
    parts,
    expects,
    ...more,
  }));
};

/** What comes in pieces that are far too small. */
const trickled: readonly Bomb[] = [
  {
    name: "a comment of 1 MB in pieces of 16 bytes",
    parts: () => inRoot("<!--", fill("a", megabyte), "-->"),
    pieceSize: 16,
    expects: "legal",
  },
  {
    name: "a text of 24 MB in pieces of 4 KB",
    parts: () => remark(fill("a", large)),
    pieceSize: 4096,
    expects: "legal",
    mostGrowth: largeGrowth,
  },
  {
    name: "24 MB of spaces in pieces of 64 bytes",
    parts: () => inRoot(fill(" ", large)),
    pieceSize: 64,
    expects: "legal",
  },
];

/** What is learned of one message is kept for the next one. Nobody may fill the memory with what he makes up. */
const learned: readonly Bomb[] = [
  {
    name: "400 messages of hardly more than a root, each with 100 other namespaces of 9 KB on it",
    parts: (round) => [
      ...inRootTag({
        unit: (n) => ` xmlns:a${n}="${round}-${"a".repeat(9000)}"`,
        times: 100,
      }).slice(0, 2),
      "></wmo301:Bericht>",
    ],
    rounds: 400,
    expects: "wrong",
  },
  {
    name: "500 messages, each with 40 other prefixes on its root",
    parts: (round) => inRootTag({ unit: (n) => ` xmlns:a${round}-${n}="u"`, times: 40 }),
    rounds: 500,
    expects: "legal",
  },
  {
    name: "60 messages, each with 100 other namespaces of 9 KB",
    parts: (round) =>
      inRoot({ unit: (n) => `<x xmlns:a="${round}-${n}${"a".repeat(9000)}"/>`, times: 100 }),
    rounds: 60,
    expects: "wrong",
  },
  {
    name: "1,000 messages, each with 50 other names of 900 characters",
    parts: (round) => inRoot({ unit: (n) => `<a${round}-${n}${"a".repeat(900)}/>`, times: 50 }),
    rounds: 1000,
    expects: "wrong",
  },
  {
    name: "200 messages, each with 1,000 other names",
    parts: (round) => inRoot({ unit: (n) => `<a${round}><b${n}/></a${round}>`, times: 1000 }),
    rounds: 200,
    expects: "wrong",
  },
];

/** What goes on and on. */
export const bombsWithoutEnd: readonly Bomb[] = [
  ...trickled,
  ...learned.map((one) => ({ ...one, mostGrowth: largeGrowth })),
  ...endless("of which 25 MB are taken", { mostGrowth: largeGrowth }, ["size"]),
  ...endless("all of them taken", { mostBytes: 2 * gigabyte, mostGrowth: largeGrowth }, "legal"),
];
