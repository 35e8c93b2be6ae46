import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import { entryFacets } from "#contract/catalogue";
import type { Context } from "#platform/context";
import type { Corpus } from "./corpus.ts";
import { type Chosen, countFacets, isNarrowed } from "./facets.ts";
import { findDocuments } from "./find-documents.ts";

/** How many each value of each facet would give beside what is chosen of the others; what is not known is counted too. */
export async function countEntries(
  ctx: Context,
  asked: z.infer<typeof contract.countEntries.query>,
): Promise<z.infer<typeof contract.countEntries.reply>> {
  const { corpus, places } = await findDocuments(ctx, asked.q);
  const { total, counts } = countOnce(places, asked, corpus);
  const rank = ({ facet }: (typeof counts)[number]): number => entryFacets.indexOf(facet);
  return {
    total,
    facets: counts
      .toSorted((a, b) => rank(a) - rank(b) || b.count - a.count || (a.value < b.value ? -1 : 1))
      .map(({ facet, value, count }) => ({
        facet,
        value,
        label: facet === "component" ? (corpus.components.get(value)?.name ?? null) : null,
        count,
      })),
  };
}

// Everybody who opens the catalogue asks for these: they are counted once for a version of the index.
const ofAll = new WeakMap<Corpus, ReturnType<typeof countFacets>>();

function countOnce(
  places: Int32Array,
  chosen: Chosen,
  corpus: Corpus,
): ReturnType<typeof countFacets> {
  const { documents, codes } = corpus;
  if (places !== documents.all || isNarrowed(chosen)) {
    return countFacets(places, chosen, documents, codes);
  }
  const known = ofAll.get(corpus) ?? countFacets(places, chosen, documents, codes);
  ofAll.set(corpus, known);
  return known;
}
