import { messages } from "../release-3-2/messages.ts";
import { Experience } from "./experience.ts";
import { MessageReader } from "./message-reader.ts";

/** Reads a message that comes in pieces of so many bytes. */
export function readIn(
  bytes: Uint8Array,
  size = Math.max(bytes.length, 1),
  experience = new Experience(messages.values()),
): MessageReader {
  const reader = new MessageReader({ experience });
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.end();
  return reader;
}

export const readText = (text: string, experience?: Experience): MessageReader => {
  const bytes = new TextEncoder().encode(text);
  return readIn(bytes, bytes.length + 1, experience);
};

const space = "http://www.istandaarden.nl/iwmo/3_2";

/** The shortest message: a WMO319, with what a test puts in the place of a part. */
export const answer = ({
  declaration = '<?xml version="1.0" encoding="UTF-8"?>',
  root = `m:Bericht xmlns:m="${space}/wmo319/schema" xmlns:b="${space}/basisschema/schema"`,
  code = "<m:BerichtCode>482</m:BerichtCode>",
  dated = "<b:Dagtekening>2026-11-27</b:Dagtekening>",
  content = "<m:ReferentieAanbieder>R1</m:ReferentieAanbieder><m:VerzoekAntwoord>2</m:VerzoekAntwoord>",
  after = "",
} = {}): string => `${declaration}<${root}><m:Header>${code}<m:BerichtVersie>3</m:BerichtVersie>
<m:BerichtSubversie>2</m:BerichtSubversie><m:Afzender>0384</m:Afzender><m:Ontvanger>42420001</m:Ontvanger>
<m:BerichtIdentificatie><b:Identificatie>A1</b:Identificatie>${dated}</m:BerichtIdentificatie>
<m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie><b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie>
</m:XsdVersie></m:Header>
<m:Antwoord>${content}</m:Antwoord></m:Bericht>${after}`;

/** A WMO305 with these products, of which each is one record after another. */
export const starts = (
  ...products: readonly string[]
): string => `<?xml version="1.0" encoding="UTF-8"?>
<m:Bericht xmlns:m="${space}/wmo305/schema" xmlns:b="${space}/basisschema/schema"><m:Header><m:BerichtCode>418</m:BerichtCode>
<m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie><m:Afzender>42420001</m:Afzender>
<m:Ontvanger>0384</m:Ontvanger><m:BerichtIdentificatie><b:Identificatie>A1</b:Identificatie>
<b:Dagtekening>2026-11-27</b:Dagtekening></m:BerichtIdentificatie><m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>
<b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersie></m:Header><m:Client><m:Bsn>999900006</m:Bsn>
<m:Geboortedatum><b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>1</m:Geslacht>
<m:Naam><b:Geslachtsnaam><b:Achternaam>Wit</b:Achternaam></b:Geslachtsnaam></m:Naam>
<m:StartProducten>${products.join("\n")}</m:StartProducten></m:Client></m:Bericht>`;

/** One product that started; `tag` stands in its first tag. */
export const started = ({
  tag = "m:StartProduct",
  day = "2026-11-01",
  status = "1",
} = {}): string =>
  `<${tag}><m:Begindatum>${day}</m:Begindatum><m:StatusAanlevering>${status}</m:StatusAanlevering></m:StartProduct>`;
