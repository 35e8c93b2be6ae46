import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { type PublicCode, readPubliccode, writePubliccode } from "#standards/publiccode/index";
import { entriesById, entriesOfWhole } from "./entry-store.ts";
import { contentOfWhole } from "./gather.ts";
import { type GivenText, givenText } from "./given-text.ts";
import { publiccodeOf } from "./publiccode-of.ts";
import { requireWhole } from "./require-entry.ts";

/**
 * An entry of software as a publiccode.yml of version 0.7, with what is known and nothing more; contacts never. Throws
 * `catalogue/unknown-entry` and `catalogue/no-software`.
 */
export async function getEntryPubliccode(ctx: Context, id: string): Promise<GivenText> {
  const whole = await requireWhole(ctx, id);
  if (whole.kind !== "software") {
    throw new Conflict(
      "catalogue/no-software",
      "Only software has a publiccode file, and this entry is something else. Read the entry itself.",
    );
  }
  const parts = (await entriesOfWhole(ctx.db, whole.id)).filter((row) => row.id !== whole.id);
  const content = contentOfWhole(whole, parts);
  const agreements = await entriesById(ctx.db, content.standards);
  const file = publiccodeOf(
    content,
    agreements.flatMap(({ link }) => link ?? []),
  );
  return givenText(
    { fileName: "publiccode.yml", mediaType: "application/yaml; charset=utf-8" },
    writePubliccode(fitting(file)),
  );
}

/** Without what the standard would not take, such as a licence that has no SPDX name. */
function fitting(file: PublicCode): PublicCode {
  const { faults } = readPubliccode(new TextEncoder().encode(writePubliccode(file)));
  const wrong = new Set(
    faults
      .filter(({ level, code }) => level === "error" && code !== "required")
      .map(({ key }) => key),
  );
  return {
    ...file,
    url: wrong.has("url") ? null : file.url,
    landingUrl: wrong.has("landingURL") ? null : file.landingUrl,
    legal: { ...file.legal, license: wrong.has("legal.license") ? null : file.legal.license },
  };
}
