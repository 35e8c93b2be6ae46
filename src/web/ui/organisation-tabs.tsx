import { usePage } from "../view.tsx";
import { Tabs } from "./tabs.tsx";

const pages = [
  "uses",
  "answers",
  "likeUs",
  "colleagues",
  "mandates",
  "organisationContact",
  "documents",
] as const;
export type OrganisationTab = (typeof pages)[number];

/** The pages with which an organisation keeps its own house. */
export function OrganisationTabs({ id, current }: { id: string; current: OrganisationTab }) {
  const { t, href } = usePage();
  return (
    <Tabs
      name={t("people.tabs.name")}
      tabs={pages
        .filter((page) => page !== "likeUs" || isMunicipality(id))
        .map((page) => ({
          href: href(page, { id }),
          label: t(`people.tabs.${page}`),
          current: page === current,
        }))}
    />
  );
}

/** Statistics Netherlands begins the code of every municipality with these letters, and of nothing else. */
export const isMunicipality = (id: string): boolean => id.startsWith("GM");
