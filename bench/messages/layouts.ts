import { claim, type Layout } from "./made-messages.ts";

/** As our writer does it, and the official samples: a line each, and tabs. */
export const regular: Layout = { name: "regular", rewrite: (piece) => piece };

const gap = /\r\n\t*|^\t+/g;
const spaces = `xmlns:wmo323="${claim.namespace}" xmlns:iwmo="${claim.baseNamespace}"`;
const referenced = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** What makes a reader work that counts on the regular one. */
export const otherLayouts: readonly Layout[] = [
  {
    name: "random white space in every gap",
    rewrite: (piece, chance) =>
      piece.replace(
        gap,
        () =>
          "\n".repeat(chance.between(0, 2)) +
          " ".repeat(chance.between(0, 8)) +
          "\t".repeat(chance.between(0, 3)),
      ),
  },
  {
    name: "a comment in every record",
    rewrite: (piece, chance) =>
      piece.replaceAll(
        "<wmo323:Prestatie>",
        () => `<wmo323:Prestatie><!-- record ${chance.between(1, 999_999)} -->`,
      ),
  },
  {
    name: "namespaces redeclared in every client",
    rewrite: (piece) => piece.replaceAll("<wmo323:Client>", `<wmo323:Client ${spaces}>`),
  },
  {
    name: "a character reference in every reference number",
    rewrite: (piece) =>
      piece.replace(
        /(ReferentieNummer>)([^<\r])/g,
        (_, tag: string, sign: string) => tag + referenced(sign),
      ),
  },
  {
    name: "non-ASCII in every reference number",
    rewrite: (piece) => piece.replace(/(ReferentieNummer>)([^<\r]+)/g, "$1é$2ü"),
  },
];

/** Further than anybody goes: no value can be read as it stands. */
export const everyValueReferenced: Layout = {
  name: "a character reference in every value",
  rewrite: (piece) => piece.replace(/>([^<\r])/g, (_, sign: string) => `>${referenced(sign)}`),
};
