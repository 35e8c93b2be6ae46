import { withCodes } from "../answers/with-codes.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { ClassContent } from "../writer/write-message.ts";
import type { Chance } from "./chance.ts";
import { identificatie, xsdVersie } from "./header.ts";
import type { Making } from "./making.ts";

const noRemark = ["0200"];
const notJudged = ["0233"];

/** For each message that is returned: which codes the classes can bear that it always has. */
const reasons: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "301": { ToegewezenProduct: ["9332", "9379", "9385", "S329"] },
  "305": { StartProduct: ["9019", "9063", "9071", "9074", "9326"] },
  "307": { StopProduct: ["9019", "9063", "9069", "9413", "9414", "9415"] },
  "315": { AangevraagdProduct: ["9347", "S329"], Client: ["9374"] },
  "317": { Verzoek: ["9347", "9349"], Client: ["8187", "9374"] },
  "319": { Antwoord: ["9355", "9359", "9360", "9365"] },
};

/** 302 … 320: what was sent, as it is approved, refused by its header, or returned with what is wrong with it. */
export function retourOf(making: Making, sent: ClassContent): ClassContent {
  const { chance, message } = making;
  const header = {
    ...(sent["Header"] as ClassContent),
    BerichtCode: message.code,
    IdentificatieRetour: identificatie(chance),
    DagtekeningRetour: making.day,
    XsdVersieRetour: xsdVersie,
  };
  const kind = chance.between(0, 5);
  if (kind === 0) return { Header: header };
  if (kind === 1) return { Header: { ...header, RetourCodes: [chance.pick(["9056", "8848"])] } };
  if (kind === 2) return { Header: { ...header, XsltVersie: "1.0.0", RetourCodes: ["0001"] } };
  const codes = refusal(message, chance);
  const content = withCodes(message.root, sent, (_path, name) => codes(name));
  return { ...content, Header: { ...header, RetourCodes: noRemark } };
}

/** Tells the codes of a class, by its name, from the outside inwards. */
type Codes = (name: string) => readonly string[];

/** One class is refused for sure, and others of it may be. When that is the client, nothing within it is judged. */
function refusal({ returns }: MessageDefinition, chance: Chance): Codes {
  const classes = Object.entries(reasons[returns ?? ""] ?? {});
  const [target, codes] = chance.pick(classes);
  let isRefused = false;
  return (name) => {
    if (isRefused && target === "Client") return notJudged;
    if (name !== target || (isRefused && !chance.once(3))) return noRemark;
    isRefused = true;
    return [chance.pick(codes)];
  };
}
