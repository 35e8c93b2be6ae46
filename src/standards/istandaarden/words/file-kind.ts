import type { Seen } from "../finding.ts";
import { type Told, words } from "./told.ts";

/** What a file is that is no XML at all, by how it begins; null when that does not tell. */
export function fileKind(seen: readonly Seen[]): Told | null {
  const begin = seen.find(({ name }) => name === "begin")?.value ?? "";
  const bare = begin.replace(/^\ufeff/, "").trimStart();
  return kinds.find(({ is }) => is(bare))?.told ?? null;
}

const base64Of = /^(?:PD94|77u\/|UEsD)/;

/** Letters of both kinds and digits with nothing between them: no word of a language. */
const isBase64 = (begin: string): boolean =>
  base64Of.test(begin) ||
  (/^[A-Za-z0-9+/]{20}$/.test(begin) && [/[A-Z]/, /[a-z]/, /\d/].every((one) => one.test(begin)));

const kinds: readonly { readonly is: (begin: string) => boolean; readonly told: Told }[] = [
  {
    is: (begin) => begin.startsWith("PK"),
    told: {
      says: words(
        "Dit is een zip-bestand, en geen bericht.",
        "This is a zip file, and no message.",
      ),
      mend: words(
        "Pak het eerst uit, en controleer het bericht dat erin zit. Een bestand van Word of Excel begint ook zo: dat is geen bericht.",
        "Unpack it first, and check the message within. A file of Word or Excel begins like this too: that is no message.",
      ),
    },
  },
  {
    is: (begin) => begin.startsWith("%PDF"),
    told: {
      says: words("Dit is een pdf, en geen bericht.", "This is a PDF, and no message."),
      mend: words(
        "Kies het bericht zelf: een bestand in XML.",
        "Choose the message itself: a file in XML.",
      ),
    },
  },
  {
    is: (begin) => /^[{[]/.test(begin),
    told: {
      says: words(
        "Dit lijkt een bestand in JSON. Een bericht van iWmo of iJw is in XML.",
        "This looks like a file in JSON. A message of iWmo or iJw is in XML.",
      ),
      mend: words(
        "Vraag het bericht in XML, of laat uw leverancier het zo maken.",
        "Ask for the message in XML, or have your supplier make it so.",
      ),
    },
  },
  {
    is: isBase64,
    told: {
      says: words(
        "Dit lijkt een bestand in base64: zo reist een bericht in een envelop.",
        "This looks like a file in base64: so a message travels in an envelope.",
      ),
      mend: words(
        "Zet het eerst om naar gewone tekst (base64 decoderen), en controleer wat eruit komt.",
        "Turn it into plain text first (decode base64), and check what comes out.",
      ),
    },
  },
];
