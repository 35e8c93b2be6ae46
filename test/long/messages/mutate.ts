import type { Chance } from "./chance.ts";
import { allOf, type Node } from "./random-message.ts";
import { escaped } from "./write-xml.ts";

// What a value can be that is none of its type, or only just.
const oddValues = [
  ..."|   |x|0|-1|+5|007|-0|1.5|1e3|999999999999999|01|1|2|3|9|10|C|D|AB|1234|12345678|123456789|414 | 414|3 | 3|03".split(
    "|",
  ),
  ..."2023-02-29|2024-02-29|0000-01-01|2023-13-01|2023-1-1|2023-01-01Z|2023-01-01+01:00|2023-01-01-05:00".split(
    "|",
  ),
  ..."12023-01-01|-2023-01-01|01-01-2023| 2023-01-01 |2023-01-01T00:00:00".split("|"),
  ..."24:00:00|24:00:01|12:00|12:00:00.5|12:00:00.|12:00:60|23:59:59Z|25:00:00|00:00:00+01:00".split(
    "|",
  ),
  ..."1.0.0|1.0|01.0.0|é|€€€€€€€€€|😀|ỳ|Ỵ|×|٣|\u00a0|\u2003|\u0085|\u2028".split("|"),
  ..."&lt;|&amp;|&#13;|&#10;|&#32;|<![CDATA[ ]]>|<![CDATA[1]]>|]]&gt;".split("|"),
  ...["a\nb", "\n", "\t", "\r\n", "a".repeat(90)],
];
const strayText = [
  "tekst",
  " ",
  "&#32;",
  "<![CDATA[ ]]>",
  "<![CDATA[]]>",
  "&#10;",
  "&amp;",
  "\u00a0",
  "<!-- c -->",
  "<x/>",
];
const strayAttributes = [
  ' a="b"',
  ' xml:lang="nl"',
  ' xmlns:u="urn:x"',
  ' xmlns:u="urn:x" u:a="1"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:other="b"',
];
const broken = [
  ..."<m:a>|</m:a>|<m:a></m:b>|<|&x;|<a:b/>|<m:a b=1/>|<m:a b='1' b='2'/>|<!-- -- -->|]]>|<m:>|<1/>|<m:a:b/>".split(
    "|",
  ),
  ..."\u0001|<m:a b='<'/>|<m:a b='&lt;'/>|</m:Bericht>".split("|"),
];

/** Changes a message in one of the ways in which one goes wrong, or nearly does. */
export function mutate(root: Node, chance: Chance): void {
  const all = allOf(root);
  const node = chance.pick(all);
  const parent = all.find(({ children }) => children?.includes(node));
  if (!parent?.children) return;
  const siblings = parent.children;
  const at = siblings.indexOf(node);
  const values = all.filter(({ children }) => children === null);
  const value = values.length > 0 ? chance.pick(values) : node;
  const ways: readonly (() => void)[] = [
    () => siblings.splice(at, 1),
    () => siblings.splice(at, 0, structuredClone(node)),
    () => siblings.splice(0, siblings.length, ...siblings.slice(1), ...siblings.slice(0, 1)),
    () => {
      node.name = chance.pick([
        "Onbekend",
        node.name.toLowerCase(),
        `${node.name}x`,
        "Bsn",
        "Client",
      ]);
    },
    () => {
      node.shared = !node.shared;
    },
    () => {
      value.literal = chance.pick(oddValues);
    },
    () => {
      value.literal = chance.pick(oddValues);
    },
    () => {
      node.attributes = chance.pick(strayAttributes);
    },
    () => {
      if (node.children) node.before = chance.pick(strayText);
      else node.literal = `${escaped(node.text)}<m:x/>`;
    },
    () => {
      node.raw = chance.pick(broken);
    },
    () => {
      if (node.children) node.children = [];
      else node.text = "";
    },
    () => {
      const { text } = value;
      value.text = chance.pick([
        `${text} `,
        ` ${text}`,
        text + text,
        text.slice(1),
        text.toUpperCase(),
      ]);
    },
    () => {
      const elsewhere = all.filter((one) => one.children && !allOf(node).includes(one));
      siblings.splice(at, 1);
      chance.pick(elsewhere).children?.push(node);
    },
    () => {
      node.prefix = chance.pick(["", "m", "b", "zz"]);
    },
    () => {
      node.children = node.children ? null : [];
    },
  ];
  chance.pick(ways)();
}
