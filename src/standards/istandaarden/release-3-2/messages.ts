import { type ClassType, type Fields, klass } from "../notation.ts";
import { type Family, iJw, iWmo } from "./families.ts";
import { antwoord } from "./messages/antwoord.ts";
import { declaratie } from "./messages/declaratie.ts";
import { declaratieAntwoord, declaratieAntwoordHeader } from "./messages/declaratie-antwoord.ts";
import { header, type Sender } from "./messages/header.ts";
import { retourHeader, retourOf } from "./messages/retour.ts";
import { start } from "./messages/start.ts";
import { stop } from "./messages/stop.ts";
import { toewijzing } from "./messages/toewijzing.ts";
import { verzoekOmToewijzing } from "./messages/verzoek-om-toewijzing.ts";
import { verzoekOmWijziging } from "./messages/verzoek-om-wijziging.ts";

/** One of the 28 messages. */
export interface MessageDefinition {
  /** `WMO301` … `JW325`. */
  readonly name: string;
  readonly family: Family;
  /** `3.2`. */
  readonly release: string;
  /** The three digits that both families share. */
  readonly number: string;
  /** What stands in BerichtCode (COD002). */
  readonly code: string;
  readonly sender: Sender;
  /** The namespace of the message, and of the base schema. */
  readonly namespace: string;
  readonly baseNamespace: string;
  readonly root: ClassType;
  /** The number of the message that it returns, or null. */
  readonly returns: string | null;
  /** No official schema was at hand: it follows from the message that it returns and from the same pair of iJw. */
  readonly reconstructed: boolean;
}

const release = "3.2";

interface Pair {
  readonly number: string;
  readonly sender: Sender;
  readonly content: (family: Family) => Fields;
  /** BerichtCode in iWmo and iJw. */
  readonly codes: readonly [wmo: string, jw: string];
  /** The number of its return message, with its codes. A claim has none: it is answered. */
  readonly retour: readonly [number: string, wmo: string, jw: string] | null;
}

const pairs: readonly Pair[] = [
  pair("301", "municipality", toewijzing, ["414", "436"], ["302", "415", "437"]),
  pair("305", "provider", start, ["418", "438"], ["306", "419", "439"]),
  pair("307", "provider", stop, ["420", "440"], ["308", "421", "441"]),
  pair("315", "provider", verzoekOmToewijzing, ["444", "446"], ["316", "445", "447"]),
  pair("317", "provider", verzoekOmWijziging, ["480", "486"], ["318", "481", "487"]),
  pair("319", "municipality", antwoord, ["482", "488"], ["320", "483", "489"]),
  pair("323", "provider", declaratie, ["484", "490"], null),
];

function pair(
  number: string,
  sender: Sender,
  content: Pair["content"],
  codes: Pair["codes"],
  retour: Pair["retour"],
): Pair {
  return { number, sender, content, codes, retour };
}

const define = (
  family: Family,
  number: string,
  code: string,
  rest: Pick<MessageDefinition, "sender" | "returns" | "reconstructed"> & { fields: () => Fields },
): MessageDefinition => {
  const { fields, ...more } = rest;
  let root: ClassType | null = null;
  const name = `${family.prefix}${number}`;
  const space = `http://www.istandaarden.nl/${family.name.toLowerCase()}/${release.replace(".", "_")}`;
  return {
    name,
    family,
    release,
    number,
    code,
    ...more,
    namespace: `${space}/${name.toLowerCase()}/schema`,
    baseNamespace: `${space}/basisschema/schema`,
    // Of the 28 most runs see one.
    get root() {
      root ??= klass("Root", fields());
      return root;
    },
  };
};

function messagesOf(family: Family): MessageDefinition[] {
  const at = family === iWmo ? 0 : 1;
  const reconstructed = family === iWmo;
  const all = pairs.flatMap(({ number, sender, content, codes, retour }) => {
    const there = define(family, number, codes[at], {
      sender,
      returns: null,
      reconstructed: false,
      fields: () => ({ Header: header(codes[at], sender), ...content(family) }),
    });
    if (retour === null) return [there];
    const [back, ...backCodes] = retour;
    return [
      there,
      define(family, back, backCodes[at], {
        sender,
        returns: number,
        reconstructed,
        fields: () => ({
          Header: retourHeader(backCodes[at], sender),
          ...retourOf(content(family)),
        }),
      }),
    ];
  });
  const answer = at === 0 ? "485" : "491";
  return [
    ...all,
    define(family, "325", answer, {
      sender: "municipality",
      returns: null,
      reconstructed,
      fields: () => ({ Header: declaratieAntwoordHeader(answer), ...declaratieAntwoord(family) }),
    }),
  ];
}

/** All 28, by name. */
export const messages: ReadonlyMap<string, MessageDefinition> = new Map(
  [iWmo, iJw].flatMap(messagesOf).map((message) => [message.name, message]),
);

/** The one of this name, for who knows that it is there. */
export function messageNamed(name: string): MessageDefinition {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return message;
}
