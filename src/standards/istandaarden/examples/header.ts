import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { Chance } from "./chance.ts";

// Codes with which the official samples write, so that nothing is said of anybody else.
const gemeente = "0384";
const aanbieders = ["42420001", "65656055"];

export const xsdVersie = { BasisschemaXsdVersie: "1.0.0", BerichtXsdVersie: "1.0.0" };

/** At most twelve characters: digits, or a beginning of a UUID. */
export const identificatie = (chance: Chance): string =>
  chance.once(2)
    ? `${chance.between(1, 999_999_999_999)}`
    : chance.between(0x10_00_00_00_00, 0xff_ff_ff_ff_ff).toString(16).replace(/^.{8}/, "$&-");

export function headerOf({ code, sender }: MessageDefinition, day: string, chance: Chance) {
  const aanbieder = chance.pick(aanbieders);
  const [Afzender, Ontvanger] =
    sender === "municipality" ? [gemeente, aanbieder] : [aanbieder, gemeente];
  return {
    BerichtCode: code,
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender,
    Ontvanger,
    BerichtIdentificatie: { Identificatie: identificatie(chance), Dagtekening: day },
    XsdVersie: xsdVersie,
  };
}
