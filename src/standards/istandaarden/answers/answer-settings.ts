import type { ValueType } from "../notation.ts";
import { berichtIdentificatie } from "../release-3-2/shared-classes.ts";
import { versie } from "../release-3-2/values.ts";
import { faultOfText } from "../values/check-of.ts";

/** Of a schema: the version of the base schema and that of the message. */
export interface XsdVersie {
  readonly BasisschemaXsdVersie: string;
  readonly BerichtXsdVersie: string;
}

/** What an answer says of itself. */
export interface AnswerSettings {
  /** Of 1 to 12 characters, not used before for a message of this kind (TR056). */
  readonly identificatie: string;
  /** The day on which it is written, `YYYY-MM-DD`. */
  readonly dagtekening: string;
  /** Of the schema that the answer follows (IV034). What is not said is 1.0.0, as in the published samples. */
  readonly xsdVersie?: XsdVersie;
  /** Of the official XSLTs, told only of a message that was refused by those (IV033). */
  readonly xsltVersie?: string;
}

const usual: XsdVersie = { BasisschemaXsdVersie: "1.0.0", BerichtXsdVersie: "1.0.0" };

/** Throws a `RangeError` that tells which of them cannot stand in a message. Gives back the versions of the schema. */
export function xsdVersieOf(settings: AnswerSettings): XsdVersie {
  const { identificatie, dagtekening, xsdVersie = usual, xsltVersie } = settings;
  const { Identificatie, Dagtekening } = berichtIdentificatie.fields;
  must(Identificatie, identificatie, "identificatie: 1 to 12 characters on one line");
  must(Dagtekening, dagtekening, "dagtekening: a day that exists, as YYYY-MM-DD");
  must(versie, xsdVersie.BasisschemaXsdVersie, "BasisschemaXsdVersie: a version such as 1.0.0");
  must(versie, xsdVersie.BerichtXsdVersie, "BerichtXsdVersie: a version such as 1.0.0");
  if (xsltVersie !== undefined) must(versie, xsltVersie, "xsltVersie: a version such as 1.0.0");
  return xsdVersie;
}

function must(type: ValueType, written: string, wanted: string): void {
  if (faultOfText(type, written) !== null) throw new RangeError(wanted);
}
