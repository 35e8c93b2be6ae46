import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { type AnswerSettings, xsdVersieOf } from "./answer-settings.ts";
import { type Client, centsOf, type Declaratie, sumOf, totalOf } from "./claimed.ts";
import { ClassCodes } from "./class-codes.ts";
import type { Judgement } from "./judgement.ts";
import { refusedWithin } from "./retour.ts";
import { granted, isFault, mustRefuse, noRemark } from "./return-codes.ts";
import type { Sent } from "./sent.ts";

/** Where the claim stands in its message. */
const wholeClaim = "/Bericht/Declaratie";

/**
 * The content of a 325, the answer to a claim, by IV087. It is a message of its own: the municipality sends it. What is granted
 * does not come back; each Prestatie that is refused does, and together they are what was claimed less what is granted
 * (TR342).
 */
export function declaratieAntwoordOf(
  { content }: Sent,
  answer: MessageDefinition,
  judgement: Judgement,
  settings: AnswerSettings,
): ClassContent {
  const header = headerOf(content["Header"] as ClassContent, answer, settings);
  // Its structure is right, or it would not be answered.
  const declaratie = content["Declaratie"] as unknown as Declaratie;
  switch (judgement.kind) {
    case "approved": {
      const all = answerOf(declaratie, centsOf(declaratie.TotaalIngediendBedrag), [granted]);
      return { Header: { ...header, RetourCodes: [noRemark] }, DeclaratieAntwoord: all };
    }
    case "within":
      return { Header: { ...header, ...refusedWithin(settings) } };
    case "header":
      mustRefuse(judgement.codes);
      return { Header: { ...header, RetourCodes: judgement.codes } };
    case "classes":
      return {
        Header: { ...header, RetourCodes: [noRemark] },
        DeclaratieAntwoord: partly(declaratie, new ClassCodes(judgement.codes)),
      };
  }
}

const headerOf = (
  sent: ClassContent,
  { code }: MessageDefinition,
  settings: AnswerSettings,
): ClassContent => ({
  BerichtCode: code,
  BerichtVersie: sent["BerichtVersie"],
  BerichtSubversie: sent["BerichtSubversie"],
  Afzender: sent["Ontvanger"],
  Ontvanger: sent["Afzender"],
  BerichtIdentificatie: {
    Identificatie: settings.identificatie,
    Dagtekening: settings.dagtekening,
  },
  XsdVersie: { ...xsdVersieOf(settings) },
  DeclaratieIdentificatie: sent["BerichtIdentificatie"],
  XsdVersieDeclaratie: sent["XsdVersie"],
});

const answerOf = (
  { DeclaratieNummer, TotaalIngediendBedrag }: Declaratie,
  grantedCents: number,
  codes: readonly string[],
): ClassContent => ({
  DeclaratieNummer,
  TotaalIngediendBedrag,
  TotaalToegekendBedrag: totalOf(grantedCents),
  RetourCodes: codes,
});

/** The claim is refused as a whole, or clients and prestaties of it are. */
function partly(declaratie: Declaratie, codes: ClassCodes): ClassContent {
  const own = codes.of(wholeClaim);
  if (isFault(own)) {
    codes.mustBeUsed();
    return answerOf(declaratie, 0, own);
  }
  const refused = declaratie.Clienten.flatMap((client, n) => refusedOf(client, n + 1, codes));
  codes.mustBeUsed();
  const cents = refused.reduce((sum, { Prestaties }) => sum + sumOf(Prestaties), 0);
  const answer = answerOf(declaratie, centsOf(declaratie.TotaalIngediendBedrag) - cents, own);
  return { ...answer, Clienten: refused };
}

/** Of a client what is refused: all that is claimed for it when it is at fault itself. Nothing: none of it. */
function refusedOf({ Bsn, Prestaties }: Client, n: number, codes: ClassCodes) {
  const path = `${wholeClaim}/Clienten/Client[${n}]`;
  const own = codes.of(path);
  const all = Prestaties.map((prestatie, at) => ({
    ...prestatie,
    RetourCodes: codes.of(`${path}/Prestaties/Prestatie[${at + 1}]`),
  }));
  const refused = isFault(own) ? all : all.filter(({ RetourCodes }) => isFault(RetourCodes));
  return refused.length > 0 ? [{ Bsn, Prestaties: refused, RetourCodes: own }] : [];
}
