import type { z } from "zod";
import {
  getMunicipality,
  listFigures,
  listMembers,
  type OrganisationDetail,
} from "#contract/network";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import type { CountryCell } from "../country-cell.ts";

export type Member = z.infer<typeof listMembers.reply>["items"][number];

/** Who takes part in an arrangement, or in the one that set a regional body up. */
export interface Members {
  readonly members: readonly Member[];
  /** Codes of today's municipalities among them; a dissolved one counts as its successor. */
  readonly municipalities: readonly string[];
  /** Their inhabitants together; null when one of them is not known. */
  readonly population: number | null;
  /** Of which year, and where that comes from. */
  readonly populationYear: number | null;
  readonly populationSources: OrganisationDetail["sources"];
}

/** Null for an organisation that has no members. */
export async function loadMembers(
  asked: Asked,
  organisation: OrganisationDetail,
  country: readonly CountryCell[],
): Promise<Members | null> {
  const arrangement =
    organisation.kind === "joint-arrangement" ? organisation.id : organisation.setUpBy?.id;
  if (arrangement === undefined) return null;
  const [inOrder, figures] = await Promise.all([
    allPages(asked.ask, listMembers, {}, { id: arrangement }),
    asked.ask(listFigures),
  ]);
  const inhabited = figures.items.find(({ id }) => id === "population");
  // Those with a page of their own come before those of which the name alone is known.
  const members = inOrder.toSorted(
    (a, b) => Number(a.organisation === null) - Number(b.organisation === null),
  );
  const found = await Promise.all(
    members
      .filter((member) => member.kind === "municipality")
      .map((member) => municipalityOfToday(asked, member)),
  );
  const codes = [...new Set(found.filter((code) => code !== null))];
  const inhabitants = codes.map(
    (code) => country.find((cell) => cell.code === code)?.value ?? null,
  );
  const known = inhabitants.filter((value) => value !== null);
  const complete = known.length === codes.length && !found.includes(null);
  return {
    members,
    municipalities: codes,
    population: complete ? known.reduce((sum, value) => sum + value, 0) : null,
    populationYear: inhabited?.years.toSorted((a, b) => a - b).at(-1) ?? null,
    populationSources: inhabited?.sources ?? [],
  };
}

/** Null when it was divided, or when the register gives no code: then nobody knows which it is. */
async function municipalityOfToday({ ask }: Asked, member: Member): Promise<string | null> {
  if (member.organisation === null) return null;
  const code = member.organisation.id;
  if (!member.dissolved) return code;
  const { succession } = await ask(getMunicipality, { params: { code } });
  return succession.split ? null : (succession.current?.id ?? null);
}
