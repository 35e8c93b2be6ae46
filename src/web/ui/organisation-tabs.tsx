import { usePage } from "../view.tsx";
import { Tabs } from "./tabs.tsx";

const pages = ["colleagues", "mandates", "organisationContact", "documents"] as const;
export type OrganisationTab = (typeof pages)[number];

/** The pages with which an organisation keeps its own house. */
export function OrganisationTabs({ id, current }: { id: string; current: OrganisationTab }) {
  const { t, href } = usePage();
  return (
    <Tabs
      name={t("people.tabs.name")}
      tabs={pages.map((page) => ({
        href: href(page, { id }),
        label: t(`people.tabs.${page}`),
        current: page === current,
      }))}
    />
  );
}
