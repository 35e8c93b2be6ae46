import type { MessageDefinition } from "../../../src/standards/istandaarden/release-3-2/messages.ts";
import type { Chance } from "./chance.ts";
import type { Node } from "./random-message.ts";

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Which of the liberties of XML a file takes. */
interface Layout {
  readonly gaps: readonly string[];
  readonly inTags: readonly string[];
  /** Namespaces are declared anew within the message, under other prefixes. */
  readonly redeclares: boolean;
  readonly references: boolean;
  readonly closesAtOnce: boolean;
  /** The namespace of the message has no prefix. */
  readonly isDefault: boolean;
  readonly apostrophes: boolean;
}

const randomLayout = (chance: Chance): Layout => ({
  gaps: chance.pick([
    [""],
    ["\n"],
    ["\r\n"],
    ["\n", " ", "\r\n\t", "   ", "\t", ""],
    ["\n", "<!-- x -->", "<!---->", ""],
  ]),
  inTags: chance.pick([[""], ["", " ", "\n"]]),
  redeclares: chance.once(5),
  references: chance.once(3),
  closesAtOnce: chance.once(2),
  isDefault: chance.once(4),
  apostrophes: chance.once(4),
});

const declarations = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<?xml version="1.0" encoding="utf-8"?>\n',
  "<?xml version='1.0' standalone=\"yes\" ?>\r\n<!-- boven -->",
  "",
];

/** The prefixes under which the two namespaces stand, here and now. */
interface Prefixes {
  readonly message: string;
  readonly base: string;
}

/** Writes a message in one of the many ways that mean the same. */
export function writeXml(
  { namespace, baseNamespace }: MessageDefinition,
  root: Node,
  chance: Chance,
): string {
  const layout = randomLayout(chance);
  const gap = (): string => chance.pick(layout.gaps);
  const bind = ({ message, base }: Prefixes): string =>
    ` xmlns${message && ":"}${message}="${namespace}" xmlns:${base}="${baseNamespace}"`;
  const write = (node: Node, given: Prefixes, declared: string): string => {
    if (node.raw !== undefined) return node.raw;
    const isNew = layout.redeclares && declared === "" && node.children !== null && chance.once(5);
    const prefixes = isNew ? { message: chance.pick(["q", "m", "r"]), base: "z" } : given;
    const attributes = (node.attributes ?? "") + declared + (isNew ? bind(prefixes) : "");
    return tagged(node, {
      prefix: node.prefix ?? (node.shared ? prefixes.base : prefixes.message),
      attributes: layout.apostrophes ? attributes.replaceAll('"', "'") : attributes,
      content: contentOf(node, prefixes),
    });
  };
  const contentOf = ({ children, before = "", literal, text }: Node, prefixes: Prefixes): string =>
    children === null
      ? (literal ?? referred(text, layout, chance))
      : before + children.map((child) => gap() + write(child, prefixes, "")).join("");
  const tagged = (
    { name: local, children }: Node,
    { prefix, attributes, content }: { prefix: string; attributes: string; content: string },
  ): string => {
    const inTag = chance.pick(layout.inTags);
    const name = prefix === "" ? local : `${prefix}:${local}`;
    if (content === "" && layout.closesAtOnce) return `<${name}${attributes}${inTag}/>`;
    return `<${name}${attributes}${inTag}>${content}${children ? gap() : ""}</${name}${inTag}>`;
  };
  const prefixes = { message: layout.isDefault ? "" : "m", base: "b" };
  // What is put in the place of an element has the prefix m.
  const spaces = bind(prefixes) + (layout.isDefault ? ` xmlns:m="${namespace}"` : "");
  const end = chance.pick(["", "\n", "<!-- eind -->\n", "\r\n \r\n"]);
  return chance.pick(declarations) + write(root, prefixes, spaces) + end;
}

/** One character of a value is written in another way. */
function referred(text: string, { references }: Layout, chance: Chance): string {
  const signs = [...text];
  if (!references || signs.length === 0) return escaped(text);
  const at = chance.below(signs.length);
  return signs
    .map((sign, n) => {
      if (n !== at) return escaped(sign);
      const point = sign.codePointAt(0) ?? 0;
      const ways = [
        `&#${point};`,
        `&#x${point.toString(16)};`,
        `<![CDATA[${sign}]]>`,
        `<!--c-->${escaped(sign)}`,
      ];
      return chance.pick(ways);
    })
    .join("");
}
