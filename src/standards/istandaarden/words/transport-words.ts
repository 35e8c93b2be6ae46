import type { Seen } from "../finding.ts";
import type { Stop } from "../structure/message-reader.ts";
import { fileKind } from "./file-kind.ts";
import { otherRelease, unknownMessage } from "./root-words.ts";
import { sentences, type Told, words } from "./told.ts";

/** Why a message is not read to its end. */
type TransportFault = Stop["fault"];

/**
 * What a finding of transport says, and how to mend it. `seen` holds of `size` the limit in MB, of `other-release` the release,
 * of `unknown-message` the `namespace` and the name of the `root`. Of what is wrong at the very beginning of a file: `begin`,
 * its first characters.
 */
export function transportWords(code: string, seen: readonly Seen[]): Told {
  if (!isTransportFault(code)) throw new Error(`there is no fault of transport named ${code}`);
  const told = byFault[code];
  return fileKind(seen) ?? (typeof told === "function" ? told(seen) : told);
}

/** All of them. */
export const transportFaults = (): string[] => Object.keys(byFault);

const isTransportFault = (code: string): code is TransportFault => Object.hasOwn(byFault, code);

const asUtf8 = words(
  "Bewaar het bericht als UTF-8 zonder BOM (OP192).",
  "Save the message as UTF-8 without a BOM (OP192).",
);
const wholeAgain = words(
  "Vraag het bestand opnieuw op, of maak het opnieuw.",
  "Ask for the file again, or make it anew.",
);

const byFault: Readonly<Record<TransportFault, Told | ((seen: readonly Seen[]) => Told)>> = {
  declaration: {
    says: words(
      "De eerste regel van het bestand, <?xml … ?>, is niet goed geschreven.",
      "The first line of the file, <?xml … ?>, is not written right.",
    ),
    mend: words(
      'Schrijf <?xml version="1.0" encoding="UTF-8"?>, of laat die regel weg.',
      'Write <?xml version="1.0" encoding="UTF-8"?>, or leave that line out.',
    ),
  },
  encoding: {
    says: words(
      "Het bestand is niet in UTF-8 geschreven, of de eerste regel noemt een andere codering.",
      "The file is not written in UTF-8, or its first line names another encoding.",
    ),
    mend: sentences(
      asUtf8,
      words(
        "Alleen de eerste regel veranderen is niet genoeg: ook de letters zelf moeten zo zijn bewaard.",
        "Changing the first line alone is not enough: the letters themselves must be saved so.",
      ),
    ),
  },
  "byte-order-mark": {
    says: words(
      "Het bestand begint met een BOM: drie onzichtbare bytes voor het eerste teken.",
      "The file begins with a BOM: three bytes that cannot be seen, before the first character.",
    ),
    mend: asUtf8,
  },
  doctype: {
    says: words(
      "Het bestand bevat een DOCTYPE. Uit veiligheid wordt die niet gelezen.",
      "The file holds a DOCTYPE. For safety it is not read.",
    ),
    mend: words(
      "Haal alles weg van <!DOCTYPE tot en met de > die erbij hoort. Een bericht heeft het niet nodig.",
      "Take out all from <!DOCTYPE up to the > that belongs to it. A message does not need it.",
    ),
  },
  instruction: {
    says: words(
      "Er staat een opdracht voor een programma in het bestand: iets tussen <? en ?>.",
      "The file holds an instruction for a program: something between <? and ?>.",
    ),
    mend: words(
      "Haal het weg. Is het de regel <?xml … ?>, zet die dan helemaal vooraan: er mag geen spatie of lege regel voor staan.",
      "Take it out. If it is the line <?xml … ?>, put it at the very beginning: no space or empty line may stand before it.",
    ),
  },
  entity: {
    says: words(
      "Er staat een afkorting als &eacute; die niet in XML zit.",
      "There is an abbreviation such as &eacute; that is no part of XML.",
    ),
    mend: words(
      "Schrijf het teken zelf, zoals é. Alleen &lt; &gt; &amp; &apos; en &quot; kunnen.",
      "Write the character itself, such as é. Only &lt; &gt; &amp; &apos; and &quot; can be used.",
    ),
  },
  reference: {
    says: words(
      "Er staat een & waar geen goede afkorting achter komt.",
      "There is an & that no good abbreviation follows.",
    ),
    mend: words(
      "Schrijf een gewone & als &amp;, bijvoorbeeld in De Wit &amp; Zonen.",
      "Write a plain & as &amp;, for example in De Wit &amp; Zonen.",
    ),
  },
  character: {
    says: words(
      "Er staat een teken dat in XML niet mag, zoals een onzichtbaar stuurteken.",
      "There is a character that XML does not allow, such as a control character that cannot be seen.",
    ),
    mend: words(
      "Haal het teken weg. Het komt vaak mee bij kopiëren uit een ander programma.",
      "Take the character out. It often comes along when one copies from another program.",
    ),
  },
  "not-utf8": {
    says: words(
      "Hier staan bytes die geen UTF-8 zijn. Vaak is het een letter met een accent, zoals é of ë.",
      "These bytes are no UTF-8. Often it is a letter with an accent, such as é or ë.",
    ),
    mend: sentences(
      asUtf8,
      words(
        "Het programma dat het maakte, schreef waarschijnlijk Windows-1252 of ISO-8859-1.",
        "The program that made it probably wrote Windows-1252 or ISO-8859-1.",
      ),
    ),
  },
  name: {
    says: words("Na een < komt geen naam van een element.", "No name of an element follows a <."),
    mend: words(
      "Een naam begint direct na de < met een letter. Is de < gewone tekst, schrijf dan &lt;.",
      "A name begins with a letter right after the <. If the < is plain text, write &lt;.",
    ),
  },
  tag: {
    says: words("Een tag is niet goed geschreven.", "A tag is not written right."),
    mend: words(
      "Kijk of de tag de vorm <naam>, </naam> of <naam/> heeft en eindigt met >.",
      "See whether the tag looks like <name>, </name> or <name/>, and ends with >.",
    ),
  },
  attribute: {
    says: words(
      "Een attribuut in een tag is niet goed geschreven, of staat er twee keer.",
      "An attribute in a tag is not written right, or stands there twice.",
    ),
    mend: words(
      'Schrijf naam="waarde", met aanhalingstekens eromheen en elke naam één keer.',
      'Write name="value", with quotes around it and each name once.',
    ),
  },
  namespace: {
    says: words(
      "Het is niet bekend bij welke namespace een voorvoegsel hoort: wat in een naam voor de dubbele punt staat.",
      "It is not known to which namespace a prefix belongs: what stands before the colon in a name.",
    ),
    mend: words(
      'Zet het in de tag van Bericht, als xmlns:voorvoegsel="…" met de namespace van het bericht of het basisschema.',
      'Put it in the tag of Bericht, as xmlns:prefix="…" with the namespace of the message or the base schema.',
    ),
  },
  comment: {
    says: words(
      "In een opmerking tussen <!-- en --> staan twee streepjes achter elkaar.",
      "A comment between <!-- and --> holds two hyphens in a row.",
    ),
    mend: words(
      "Haal de opmerking weg, of maak van de twee streepjes één.",
      "Take the comment out, or make one hyphen of the two.",
    ),
  },
  cdata: {
    says: words(
      "In gewone tekst staat ]]>, en dat heeft in XML een eigen betekenis.",
      "Plain text holds ]]>, which has a meaning of its own in XML.",
    ),
    mend: words("Schrijf ]]&gt; in plaats van ]]>.", "Write ]]&gt; in the place of ]]>."),
  },
  "text-outside": {
    says: words("Voor of na het bericht staat tekst.", "Text stands before or after the message."),
    mend: words(
      "Haal alles weg wat voor <Bericht …> of na </Bericht> staat.",
      "Take out all that stands before <Bericht …> or after </Bericht>.",
    ),
  },
  "not-closed": {
    says: words(
      "Het bestand houdt op voordat het bericht af is.",
      "The file ends before the message does.",
    ),
    mend: sentences(
      words("Waarschijnlijk is het onderweg afgekapt.", "It was probably cut on its way."),
      wholeAgain,
    ),
  },
  "closed-otherwise": {
    says: words(
      "Hier wordt een ander element afgesloten dan het laatste dat open staat.",
      "Another element is closed here than the last one that is open.",
    ),
    mend: words(
      "Sluit elk element af met dezelfde naam en hetzelfde voorvoegsel, het binnenste eerst.",
      "Close each element by the same name and the same prefix, the innermost first.",
    ),
  },
  "after-the-end": {
    says: words(
      "Na het einde van het bericht begint er nog een.",
      "After the end of the message another one begins.",
    ),
    mend: words("Zet elk bericht in een eigen bestand.", "Put each message in a file of its own."),
  },
  nothing: {
    says: words("Er staat geen bericht in het bestand.", "The file holds no message."),
    mend: wholeAgain,
  },
  depth: {
    says: words(
      "Er staan meer dan 64 elementen in elkaar. Uit veiligheid wordt dat niet gelezen.",
      "More than 64 elements stand within each other. For safety that is not read.",
    ),
    mend: words(
      "Kijk of elk element wordt afgesloten. Een goed bericht is veel minder diep.",
      "See whether each element is closed. A right message is far less deep.",
    ),
  },
  size: ([limit]) => ({
    says: !limit?.value
      ? words("Het bestand is te groot.", "The file is too large.")
      : words(
          `Het bestand is groter dan ${limit.value} MB.`,
          `The file is larger than ${limit.value} MB.`,
        ),
    mend: words(
      "Verdeel wat u stuurt over meer berichten. De standaard vraagt hooguit 25 MB per bestand (OP179), en wie het vervoert weigert meer (IB003, IB012).",
      "Divide what you send over more messages. The standard asks for at most 25 MB in a file (OP179), and those who carry it refuse more (IB003, IB012).",
    ),
  }),
  "unknown-message": unknownMessage,
  "other-release": ([release]) => otherRelease(release?.value ?? null),
  "instance-attribute": {
    says: words(
      "Een element heeft het attribuut xsi:type of xsi:nil. Uit veiligheid wordt dat niet gelezen.",
      "An element bears the attribute xsi:type or xsi:nil. For safety that is not read.",
    ),
    mend: words(
      "Haal het attribuut weg. Staat er xsi:nil omdat er niets te melden is, laat dan het hele element weg.",
      "Take the attribute out. If xsi:nil stands there because there is nothing to tell, leave out the whole element.",
    ),
  },
};
