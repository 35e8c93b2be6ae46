import { fixed, klass } from "../../notation.ts";
import { berichtIdentificatie, xsdVersie } from "../shared-classes.ts";
import * as value from "../values.ts";

/** Who sends a message: a municipality to a provider, or the other way around. */
export type Sender = "municipality" | "provider";

const byWhom = {
  municipality: { Afzender: value.gemeente, Ontvanger: value.agbCode },
  provider: { Afzender: value.agbCode, Ontvanger: value.gemeente },
} as const;

/** With what every header begins. `code`: the BerichtCode of the message (COD002). */
export const headerFields = (code: string, sender: Sender) => ({
  BerichtCode: fixed(value.berichtCode, code),
  BerichtVersie: fixed(value.berichtVersie, "3"),
  BerichtSubversie: fixed(value.berichtSubversie, "2"),
  ...byWhom[sender],
  BerichtIdentificatie: berichtIdentificatie,
  XsdVersie: xsdVersie,
});

export const header = (code: string, sender: Sender) => klass("Header", headerFields(code, sender));
