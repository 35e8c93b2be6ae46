import type { Words } from "../words.ts";
import { inEuros } from "./number-words.ts";
import { sentences, type Told, words } from "./told.ts";

/** A restriction of the standard, which the schema of a message holds. */
export interface Restriction extends Told {
  readonly code: string;
}

/** The code of each greatest number. */
export const maxima: ReadonlyMap<number, string> = new Map([
  [99, "RS002"],
  [99_999, "RS004"],
  [99_999_999, "RS005"],
  [999_999_999, "RS006"],
  [999_999_999_999, "RS040"],
]);

/** The code of each greatest length. */
export const maxLengths: ReadonlyMap<number, string> = new Map([
  [1, "RS008"],
  [2, "RS009"],
  [3, "RS010"],
  [4, "RS011"],
  [5, "RS012"],
  [6, "RS013"],
  [8, "RS014"],
  [9, "RS015"],
  [10, "RS016"],
  [12, "RS017"],
  [15, "RS018"],
  [20, "RS019"],
  [24, "RS020"],
  [25, "RS021"],
  [35, "RS023"],
  [36, "RS024"],
  [64, "RS025"],
  [80, "RS026"],
  [200, "RS028"],
]);

/** The code of each exact number of digits. */
export const digitCounts: ReadonlyMap<number, string> = new Map([
  [4, "RS035"],
  [8, "RS036"],
  [9, "RS037"],
]);

const ofMaximum = ([most, code]: readonly [number, string]): Restriction => ({
  code,
  says: words(`Het getal is hooguit ${most}.`, `The number is at most ${most}.`),
  mend: sentences(
    words(
      "Kijk of het getal klopt, en of er geen cijfers te veel staan.",
      "See whether the number is right, and has no digits too many.",
    ),
    ofAmounts.has(code) ? centsOf(most) : null,
  ),
});

/** The greatest numbers of amounts; RS005 is that of volumes as well. */
const ofAmounts = new Set(["RS005", "RS040"]);

function centsOf(most: number): Words {
  const { nl, en } = inEuros(most);
  return words(
    `Is het een bedrag, schrijf het dan in hele centen: ${most} is ${nl}.`,
    `When it is an amount write it in whole cents: ${most} is ${en}.`,
  );
}

const ofLength = ([most, code]: readonly [number, string]): Restriction => {
  const [signs, characters] = most === 1 ? ["teken", "character"] : ["tekens", "characters"];
  return {
    code,
    says: words(
      `De waarde is hooguit ${most} ${signs} lang.`,
      `The value is at most ${most} ${characters} long.`,
    ),
    mend: words(
      "Schrijf de waarde korter, en zonder spaties eromheen.",
      "Write the value shorter, and without spaces around it.",
    ),
  };
};

const ofDigits = ([count, code]: readonly [number, string]): Restriction => ({
  code,
  says: words(
    `De waarde bestaat uit precies ${count} cijfers.`,
    `The value consists of exactly ${count} digits.`,
  ),
  mend: words(
    "Schrijf alle cijfers aan elkaar, ook de nullen vooraan.",
    "Write all digits without anything between them, the zeros in front as well.",
  ),
});

/** All restrictions of release 3.2, with the three constraints that its schemas hold too. */
export const restrictions: readonly Restriction[] = [
  {
    code: "RS001",
    says: words("Het getal is 0 of meer.", "The number is 0 or more."),
    mend: words(
      "Schrijf geen minteken. Gaat een bedrag eraf, zet dan C in de DebetCredit die erbij staat.",
      "Write no minus sign. When an amount is taken off, put C in the DebetCredit beside it.",
    ),
  },
  ...[...maxima].map(ofMaximum),
  ...[...maxLengths].map(ofLength),
  {
    code: "RS031",
    says: words(
      "Een opmerking bevat tekst: alleen spaties is niet genoeg.",
      "A comment holds text: spaces alone will not do.",
    ),
    mend: words(
      "Laat Commentaar weg als er niets te zeggen is.",
      "Leave Commentaar out when there is nothing to say.",
    ),
  },
  {
    code: "RS032",
    says: words("Een datum heeft geen tijdzone.", "A date bears no time zone."),
    mend: words(
      "Schrijf alleen jjjj-mm-dd, zonder Z of +01:00 erachter.",
      "Write yyyy-mm-dd alone, without Z or +01:00 behind it.",
    ),
  },
  {
    code: "RS033",
    says: words(
      "Een element is niet leeg, en bevat meer dan spaties.",
      "An element is not empty, and holds more than spaces.",
    ),
    mend: words(
      "Vul het element. Is er niets te melden en mag het ontbreken, laat het dan weg.",
      "Fill the element. When there is nothing to tell and it need not be there, leave it out.",
    ),
  },
  {
    code: "RS034",
    says: words("Een tijd heeft geen tijdzone.", "A time bears no time zone."),
    mend: words(
      "Schrijf de tijd in Nederland als uu:mm:ss, zonder Z of +01:00 erachter.",
      "Write the time in the Netherlands as hh:mm:ss, without Z or +01:00 behind it.",
    ),
  },
  ...[...digitCounts].map(ofDigits),
  {
    code: "RS045",
    says: words(
      "Voorletters zijn letters aan elkaar.",
      "Initials are letters with nothing between them.",
    ),
    mend: words("Schrijf AB, en niet A.B. of A B.", "Write AB, and not A.B. or A B."),
  },
  {
    code: "RS046",
    says: words(
      "Een telefoonnummer is cijfers aan elkaar.",
      "A telephone number is digits with nothing between them.",
    ),
    mend: words(
      "Haal streepjes, spaties, haakjes en een + weg. Het nummer van het land staat in Landnummer.",
      "Take out hyphens, spaces, brackets and a +. The number of the country stands in Landnummer.",
    ),
  },
  {
    code: "RS047",
    says: words(
      "BerichtCode is de code die bij dit soort bericht hoort (COD002).",
      "BerichtCode is the code that belongs to this kind of message (COD002).",
    ),
    mend: words(
      "Kijk of het bericht van de soort is die u wilt sturen, en schrijf de code daarvan.",
      "See whether the message is of the kind that you wish to send, and write the code of that.",
    ),
  },
  {
    code: "RS048",
    says: words(
      "Een versie is drie hele getallen met punten ertussen.",
      "A version is three whole numbers with dots between them.",
    ),
    mend: words(
      "Schrijf bijvoorbeeld 1.0.0, zonder letter of nul vooraan.",
      "Write 1.0.0 for example, without a letter or zero in front.",
    ),
  },
  {
    code: "CS015",
    says: words(
      "BerichtSubversie is 2: dit is release 3.2.",
      "BerichtSubversie is 2: this is release 3.2.",
    ),
    mend: words(
      "Schrijf 2. Is het bericht van een andere release, dan past het hier niet.",
      "Write 2. A message of another release does not fit here.",
    ),
  },
  {
    code: "CS025",
    says: words(
      "BerichtVersie is 3: dit is release 3.2.",
      "BerichtVersie is 3: this is release 3.2.",
    ),
    mend: words(
      "Schrijf 3. Is het bericht van een andere release, dan past het hier niet.",
      "Write 3. A message of another release does not fit here.",
    ),
  },
  {
    code: "CS319",
    says: words(
      "DeclaratieNummer bestaat uit letters en cijfers aan elkaar.",
      "DeclaratieNummer consists of letters and digits with nothing between them.",
    ),
    mend: words(
      "Haal spaties, streepjes en andere tekens weg: D2026001, en niet D-2026/001.",
      "Take out spaces, hyphens and other characters: D2026001, and not D-2026/001.",
    ),
  },
];
