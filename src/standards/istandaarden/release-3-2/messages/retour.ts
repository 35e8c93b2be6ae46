import { type Field, type Fields, klass, list, optional, type Type } from "../../notation.ts";
import { berichtIdentificatie, xsdVersie } from "../shared-classes.ts";
import * as value from "../values.ts";
import { headerFields, type Sender } from "./header.ts";

export const retourCodes = list("RetourCodes", "RetourCode", value.retourCode);

/**
 * The header of a return message (302, 306, 308, 316, 318, 320): that of the message it returns, copied with sender and
 * receiver as they stood, and what the returner adds.
 */
export const retourHeader = (code: string, sender: Sender) =>
  klass("Header", {
    ...headerFields(code, sender),
    IdentificatieRetour: berichtIdentificatie.fields.Identificatie,
    DagtekeningRetour: berichtIdentificatie.fields.Dagtekening,
    XsltVersie: optional(value.versie),
    XsdVersieRetour: xsdVersie,
    RetourCodes: optional(retourCodes),
  });

/** The content of a return message: what it returns, with return codes at the end of each class of the message. */
export const retourOf = (content: Fields): Fields =>
  Object.fromEntries(
    Object.entries(content).map(([name, field]) => [name, optional(withCodes(field as Type))]),
  );

const fieldWithCodes = (field: Field): Field =>
  field.kind === "optional" ? optional(withCodes(field.of)) : withCodes(field);

function withCodes(type: Type): Type {
  if (type.kind === "list") return list(type.name, type.itemName, withCodes(type.item));
  if (type.kind !== "class" || type.shared) return type;
  const fields = Object.entries(type.fields).map(([name, field]) => [name, fieldWithCodes(field)]);
  return klass(type.name, { ...Object.fromEntries(fields), RetourCodes: retourCodes });
}
