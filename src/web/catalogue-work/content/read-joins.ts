import { listOrganisations } from "#contract/network";
import type { Faults } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { linesOf } from "./lines.ts";

/** As many as the contract takes. */
const mostJoins = 50;

/** Who joins, one on a line: a name, a code, or both as `Oefendam (GM9001)`. */
export async function readJoins(
  text: string,
  { ask, t }: Asked,
): Promise<{ joins: string[]; faults: Faults }> {
  const lines = linesOf(text);
  if (lines.length > mostJoins) {
    return { joins: [], faults: { joins: t("catalogueWork.wrong.tooMany", { most: mostJoins }) } };
  }
  const joins: string[] = [];
  for (const line of lines) {
    const code = /^(?:.*\()?([A-Z]{2}[\w-]*\d[\w-]*)\)?$/.exec(line)?.[1];
    const id = code ?? (await byName(line, ask));
    if (id === null) {
      return { joins, faults: { joins: t("catalogueWork.wrong.joins", { value: line }) } };
    }
    joins.push(id);
  }
  return { joins: [...new Set(joins)], faults: {} };
}

/** The one organisation of this name; null when there is none, or more than one. */
async function byName(name: string, ask: Asked["ask"]): Promise<string | null> {
  const { items } = await ask(listOrganisations, { query: { q: name.slice(0, 100), limit: 20 } });
  const plain = name.toLocaleLowerCase("nl");
  const found = items.filter((one) => one.name.toLocaleLowerCase("nl") === plain);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
