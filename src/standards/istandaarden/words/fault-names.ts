import type { Stop } from "../structure/message-reader.ts";
import type { StructureFault } from "../structure/structure-fault.ts";
import type { Language, Words } from "../words.ts";
import { words } from "./told.ts";

/** A fault that has a name of ours, and not always a code of the standard. */
export type NamedFault = StructureFault | Stop["fault"];

/** What each is called in a few words: our codes are for programs, and no word of Dutch. */
export const faultNames: Readonly<Record<NamedFault, Words>> = {
  missing: words("ontbrekend element", "missing element"),
  "out-of-order": words("verkeerde volgorde", "wrong order"),
  "unknown-element": words("element dat hier niet hoort", "element that does not belong here"),
  "wrong-namespace": words("verkeerde namespace", "wrong namespace"),
  text: words("losse tekst", "loose text"),
  "element-in-value": words("element in een waarde", "element within a value"),
  attribute: words("attribuut in een tag", "attribute in a tag"),
  empty: words("leeg element", "empty element"),
  "too-short": words("te korte waarde", "value too short"),
  "too-long": words("te lange waarde", "value too long"),
  pattern: words("verkeerde tekens", "wrong characters"),
  "no-whole-number": words("geen heel getal", "not a whole number"),
  "too-small": words("te klein getal", "number too small"),
  "too-large": words("te groot getal", "number too large"),
  "no-date": words("geen datum", "not a date"),
  "no-time": words("geen tijd", "not a time"),
  "time-zone": words("tijdzone te veel", "needless time zone"),
  "not-in-list": words("code niet in de lijst", "code not in the list"),
  "other-value": words("waarde van een ander bericht", "value of another message"),
  declaration: words("eerste regel onjuist", "first line not right"),
  encoding: words("andere tekencodering", "another encoding"),
  "byte-order-mark": words("BOM vooraan", "BOM at the start"),
  doctype: words("DOCTYPE in het bestand", "DOCTYPE in the file"),
  instruction: words("opdracht voor een programma", "instruction to a program"),
  entity: words("onbekende afkorting met &", "unknown reference with &"),
  reference: words("verkeerd geschreven &", "& not written right"),
  character: words("verboden teken", "forbidden character"),
  "not-utf8": words("geen UTF-8", "not UTF-8"),
  name: words("verkeerde naam van een element", "wrong name of an element"),
  tag: words("verkeerd geschreven tag", "tag not written right"),
  namespace: words("namespace klopt niet", "namespace not right"),
  comment: words("verkeerd geschreven commentaar", "comment not written right"),
  cdata: words("verkeerd geschreven CDATA", "CDATA not written right"),
  "text-outside": words("tekst buiten het bericht", "text around the message"),
  "not-closed": words("afgebroken bestand", "file cut off"),
  "closed-otherwise": words("verkeerd afgesloten element", "element closed wrong"),
  "after-the-end": words("meer na het einde", "more after the end"),
  nothing: words("niets in het bestand", "nothing in the file"),
  depth: words("te veel elementen in elkaar", "elements too deep"),
  size: words("te groot bestand", "file too large"),
  "unknown-message": words("onbekend bericht", "message not known"),
  "other-release": words("andere release", "another release"),
  "instance-attribute": words("xsi:type of xsi:nil", "xsi:type or xsi:nil"),
};

/** What a code is called: one of the standard by itself. */
export const nameOfCode = (code: string, lang: Language): string =>
  isNamed(code) ? faultNames[code][lang] : code;

const isNamed = (code: string): code is NamedFault => Object.hasOwn(faultNames, code);
