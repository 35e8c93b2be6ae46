import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { type AnswerSettings, xsdVersieOf } from "./answer-settings.ts";
import { ClassCodes } from "./class-codes.ts";
import type { Judgement } from "./judgement.ts";
import { mustRefuse, noRemark, withoutReason } from "./return-codes.ts";
import type { Sent } from "./sent.ts";
import { withCodes } from "./with-codes.ts";

/**
 * The content of a return message (302, 306, 308, 316, 318, 320), by IV028. Its header is that of the message, sender and
 * receiver as they stood; what was sent comes back only when something is wrong with it at level 3 or 4.
 */
export function retourOf(
  { content }: Sent,
  retour: MessageDefinition,
  judgement: Judgement,
  settings: AnswerSettings,
): ClassContent {
  const header = {
    ...(content["Header"] as ClassContent),
    BerichtCode: retour.code,
    IdentificatieRetour: settings.identificatie,
    DagtekeningRetour: settings.dagtekening,
    XsdVersieRetour: { ...xsdVersieOf(settings) },
  };
  switch (judgement.kind) {
    case "approved":
      return { Header: header };
    case "within":
      return { Header: { ...header, ...refusedWithin(settings) } };
    case "header":
      mustRefuse(judgement.codes);
      return { Header: { ...header, RetourCodes: judgement.codes } };
    case "classes": {
      const codes = new ClassCodes(judgement.codes);
      const returned = withCodes(retour.root, content, (path) => codes.of(path));
      codes.mustBeUsed();
      return { ...returned, Header: { ...header, RetourCodes: [noRemark] } };
    }
  }
}

/** In the header of a message that is refused for what stands within it. */
export const refusedWithin = ({ xsltVersie }: AnswerSettings): ClassContent => ({
  ...(xsltVersie !== undefined && { XsltVersie: xsltVersie }),
  RetourCodes: [withoutReason],
});
