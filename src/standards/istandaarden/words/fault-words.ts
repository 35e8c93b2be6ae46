import type { StructureFault } from "../structure/structure-fault.ts";
import { type Told, words } from "./told.ts";

/** What a fault of structure is when no more is known of it than its name. */
export const faultWords: Readonly<Record<StructureFault, Told>> = {
  missing: {
    says: words("Een verplicht element ontbreekt.", "An element that must be there is missing."),
    mend: words("Zet het op zijn plaats in het bericht.", "Put it in its place in the message."),
  },
  "out-of-order": {
    says: words(
      "Een element staat te laat, of voor de tweede keer.",
      "An element stands too late, or for the second time.",
    ),
    mend: words(
      "Houd de volgorde van het bericht aan, met elk element één keer.",
      "Keep to the order of the message, with each element once.",
    ),
  },
  "unknown-element": {
    says: words("Een element hoort hier niet.", "An element does not belong here."),
    mend: words(
      "Kijk of de naam goed is geschreven en of het op de goede plaats staat. Haal het anders weg.",
      "See whether the name is written right and whether it stands in the right place. Else take it out.",
    ),
  },
  "wrong-namespace": {
    says: words(
      "Een element staat in de verkeerde namespace.",
      "An element is in the wrong namespace.",
    ),
    mend: words(
      "Geef het het voorvoegsel van het bericht of van het basisschema.",
      "Give it the prefix of the message or that of the base schema.",
    ),
  },
  text: {
    says: words(
      "Er staat losse tekst tussen de elementen.",
      "Loose text stands between the elements.",
    ),
    mend: words(
      "Haal die tekst weg, of zet hem in het element waar hij bij hoort.",
      "Take that text out, or put it in the element to which it belongs.",
    ),
  },
  "element-in-value": {
    says: words(
      "Er staat een element waar alleen een waarde hoort.",
      "An element stands where only a value belongs.",
    ),
    mend: words("Zet daar alleen de waarde.", "Put only the value there."),
  },
  attribute: {
    says: words("Een tag bevat een attribuut.", "A tag bears an attribute."),
    mend: words(
      "Haal het weg: elementen van deze berichten hebben geen attributen.",
      "Take it out: elements of these messages have no attributes.",
    ),
  },
  empty: {
    says: words("Een element is leeg.", "An element is empty."),
    mend: words(
      "Vul het. Is er niets te melden en mag het ontbreken, laat het dan weg.",
      "Fill it. When there is nothing to tell and it need not be there, leave it out.",
    ),
  },
  "too-short": {
    says: words("Een waarde is te kort.", "A value is too short."),
    mend: words("Vul de waarde aan.", "Write the whole value."),
  },
  "too-long": {
    says: words("Een waarde is te lang.", "A value is too long."),
    mend: words("Kort de waarde in.", "Shorten the value."),
  },
  pattern: {
    says: words(
      "Een waarde bevat tekens die daar niet kunnen, of te veel of te weinig.",
      "A value holds characters that cannot stand there, or too many or too few.",
    ),
    mend: words(
      "Schrijf de waarde zoals het element hem vraagt.",
      "Write the value as the element asks for it.",
    ),
  },
  "no-whole-number": {
    says: words("Een waarde is geen heel getal.", "A value is no whole number."),
    mend: words(
      "Schrijf alleen cijfers. Een bedrag staat in hele centen.",
      "Write digits alone. An amount stands in whole cents.",
    ),
  },
  "too-small": {
    says: words("Een getal is kleiner dan 0.", "A number is less than 0."),
    mend: words("Schrijf het getal zonder minteken.", "Write the number without a minus sign."),
  },
  "too-large": {
    says: words("Een getal is te groot.", "A number is too large."),
    mend: words("Kijk of het getal klopt.", "See whether the number is right."),
  },
  "no-date": {
    says: words("Een waarde is geen datum.", "A value is no date."),
    mend: words(
      "Schrijf een datum die bestaat als jjjj-mm-dd, bijvoorbeeld 2026-11-27.",
      "Write a date that exists as yyyy-mm-dd, for example 2026-11-27.",
    ),
  },
  "no-time": {
    says: words("Een waarde is geen tijd.", "A value is no time."),
    mend: words(
      "Schrijf een tijd die bestaat als uu:mm:ss, bijvoorbeeld 09:30:00.",
      "Write a time that exists as hh:mm:ss, for example 09:30:00.",
    ),
  },
  "time-zone": {
    says: words("Een datum of tijd heeft een tijdzone.", "A date or time bears a time zone."),
    mend: words("Laat de tijdzone weg.", "Leave the time zone out."),
  },
  "not-in-list": {
    says: words("Een code staat niet in zijn lijst.", "A code is not in its list."),
    mend: words(
      "Kies een code uit de lijst, zonder spaties en met alle nullen.",
      "Choose a code of the list, without spaces and with all its zeros.",
    ),
  },
  "other-value": {
    says: words(
      "Een waarde hoort niet in dit bericht.",
      "A value does not belong in this message.",
    ),
    mend: words(
      "Schrijf de waarde die bij dit bericht en deze release hoort.",
      "Write the value that belongs to this message and this release.",
    ),
  },
};
