import { z } from "zod";
import { practiceMark, route } from "./route.ts";

const described = { tag: "Traffic" };

const SeenValue = z
  .object({
    name: z.string(),
    value: z.string().nullable().describe("Null: the element is not there"),
  })
  .meta({ id: "SeenValue" });

const MessageFinding = z
  .object({
    layer: z.enum(["transport", "structure", "rules"]),
    code: z.string().describe("Of a rule its official code; of the other layers our own name"),
    official: z
      .string()
      .nullable()
      .describe("The code of the standard for what our own code names; null when it has none"),
    path: z
      .string()
      .describe(
        "Names from the root down, `[2]` for the second of its parent. Empty: the whole file",
      ),
    line: z.int().describe("From 1"),
    column: z.int().describe("From 1; counts bytes"),
    text: z.string().describe("What is wrong"),
    mend: z.string().describe("How to mend it"),
    seen: z
      .array(SeenValue)
      .describe("Values on which it rests, at most 100 characters each; BSNs are masked"),
    keys: z
      .array(SeenValue)
      .describe("By what the client and the product around it are known; BSNs are masked"),
    otherLine: z.int().nullable().describe("Of what is double: the line of the first"),
  })
  .meta({ id: "MessageFinding" });

const MessageReport = z
  .object({
    ...practiceMark,
    message: z.string().nullable().describe("Such as `WMO323`; null when that is not known"),
    release: z.string().nullable().describe("Such as `3.2`; null when it is no message that tells"),
    reconstructed: z
      .boolean()
      .describe(
        "True for seven answers of iWmo, of which the schema could not be had: it was made from others",
      ),
    verdict: z
      .enum(["right", "wrong", "not-read"])
      .describe("`not-read`: its transport is wrong, and nothing after that was read"),
    findings: z.array(MessageFinding),
    counts: z
      .record(z.string(), z.int())
      .describe("How many there are of each code, also of those that are not in `findings`"),
  })
  .meta({ id: "MessageReport" });
export type MessageReport = z.infer<typeof MessageReport>;

/** An answer of a municipality to a request. Its one fault is that nobody has the code of its sender: we make up no answer of one that exists. */
const example = `<?xml version="1.0" encoding="UTF-8"?>
<wmo319:Bericht xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema" xmlns:wmo319="http://www.istandaarden.nl/iwmo/3_2/wmo319/schema">
  <wmo319:Header>
    <wmo319:BerichtCode>482</wmo319:BerichtCode>
    <wmo319:BerichtVersie>3</wmo319:BerichtVersie>
    <wmo319:BerichtSubversie>2</wmo319:BerichtSubversie>
    <wmo319:Afzender>9999</wmo319:Afzender>
    <wmo319:Ontvanger>42420001</wmo319:Ontvanger>
    <wmo319:BerichtIdentificatie>
      <iwmo:Identificatie>voorbeeld-1</iwmo:Identificatie>
      <iwmo:Dagtekening>2026-11-20</iwmo:Dagtekening>
    </wmo319:BerichtIdentificatie>
    <wmo319:XsdVersie>
      <iwmo:BasisschemaXsdVersie>1.0.0</iwmo:BasisschemaXsdVersie>
      <iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>
    </wmo319:XsdVersie>
  </wmo319:Header>
  <wmo319:Antwoord>
    <wmo319:ReferentieAanbieder>VERZOEK-1</wmo319:ReferentieAanbieder>
    <wmo319:VerzoekAntwoord>2</wmo319:VerzoekAntwoord>
  </wmo319:Antwoord>
</wmo319:Bericht>
`;

export const checkMessage = route({
  ...described,
  id: "checkMessage",
  method: "post",
  path: "/message-checks",
  summary: "Check a message of iWmo or iJw 3.2: transport, structure, and the rules of level 2",
  description: [
    "Send the message itself as the content, at most 25 MB; it is read while it comes in. Nothing of it is kept, here or in a log.",
    "A message with faults is no fault of the request: the status is 200, and `verdict` says how it stands. Reading stops at what is wrong with the transport, such as a file that is too large.",
    "BSNs are always masked in the answer.",
    "The example below has one fault: no municipality has the code 9999 (`TR378`).",
    "At most 250 checks and 110 MB at a time of one organisation, with all its keys; above that 429, and when the server is full 503, with `Retry-After`. The content must have come in within 30 seconds, without a silence of 10.",
  ].join("\n\n"),
  withKey: true,
  streamed: ["application/xml", "text/xml", "application/octet-stream"],
  example,
  query: z.object({
    lang: z.enum(["nl", "en"]).default("nl").describe("Language of `text` and `mend`"),
    today: z.iso
      .date("write a date as YYYY-MM-DD, for example 2026-11-27")
      .refine((day) => day >= "2000-01-01" && day <= "2999-12-31", "a day from 2000 to 2999")
      .optional()
      .describe("The day of checking; today in the Netherlands when left out"),
    most: z.coerce
      .number()
      .int()
      .min(1)
      .max(1000)
      .default(100)
      .describe("How many findings of each code are told at the most; all are counted"),
  }),
  reply: MessageReport,
});

export const trafficRoutes = [checkMessage] as const;
