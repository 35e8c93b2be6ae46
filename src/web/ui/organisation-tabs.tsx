import type { Me } from "#contract/people";
import { countingRights, holdsNationally } from "../shell/held.ts";
import { usePage } from "../view.tsx";
import { Tabs } from "./tabs.tsx";

const pages = [
  "organisation",
  "municipality",
  "uses",
  "answers",
  "likeUs",
  "colleagues",
  "mandates",
  "organisationContact",
  "documents",
  "apiKeys",
] as const;
export type OrganisationTab = (typeof pages)[number];

/** Pages that there are of a municipality alone. */
const ofMunicipality: ReadonlySet<OrganisationTab> = new Set(["municipality", "likeUs"]);
/** Pages that open for who works there. */
const within: ReadonlySet<OrganisationTab> = new Set(["colleagues", "mandates"]);

/** Pages that few need: they are found from the page of people. */
const rare: ReadonlySet<OrganisationTab> = new Set(["apiKeys"]);

/** All pages of an organisation in one row, the same on each of them: those that open for the reader. */
export function OrganisationTabs({ id, current }: { id: string; current: OrganisationTab }) {
  const { t, href, me } = usePage();
  const inside = me !== null && mayLookInside(me, id);
  const ours = me !== null && worksFor(me, id);
  const opens = (page: OrganisationTab): boolean =>
    (isMunicipality(id) || !ofMunicipality.has(page)) &&
    (inside || page === current || !within.has(page)) &&
    (page === current || !rare.has(page));
  return (
    <Tabs
      name={t("people.tabs.name")}
      tabs={pages.filter(opens).map((page) => ({
        href: href(page, { id }),
        label: t(page === "likeUs" && !ours ? "people.tabs.likeIt" : `people.tabs.${page}`),
        current: page === current,
      }))}
    />
  );
}

const worksFor = ({ organisations }: Me, id: string): boolean =>
  organisations.some((place) => place.id === id);

/** Whether the reader works there, or now in its name. */
export const worksAt = (me: Me | null, id: string): boolean =>
  me !== null && (me.organisation?.id === id || worksFor(me, id));

/** As the table of rights has it for who may do what there. */
const mayLookInside = (me: Me, id: string): boolean =>
  me.organisations.some((place) => place.id === id && countingRights(place.rights).length > 0) ||
  holdsNationally(me, "moderator") ||
  holdsNationally(me, "auditor");

/** Statistics Netherlands begins the code of every municipality with these letters, and of nothing else. */
export const isMunicipality = (id: string): boolean => id.startsWith("GM");
