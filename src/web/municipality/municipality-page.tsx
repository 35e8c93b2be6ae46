import { definePage, show } from "../page.ts";
import { loadMunicipality, type MunicipalityData } from "./load-municipality.ts";
import { MunicipalityView } from "./municipality-view.tsx";

/** One page that a secretary reads in two minutes, on the screen or on two sheets. */
export const municipalityPage = definePage<MunicipalityData>({
  id: "municipality",
  section: "myMunicipality",
  load: async (asked) => show(await loadMunicipality(asked)),
  View: ({ data }) => <MunicipalityView data={data} />,
  head: ({ brief: { municipality } }, { t, href }) => ({
    title: t("municipality.title", { name: municipality.name }),
    crumb: t("municipality.crumb"),
    description: t("municipality.description", { name: municipality.name }),
    crumbs: [
      { label: t("shell.organisations"), href: href("organisations") },
      { label: municipality.name, href: href("organisation", { id: municipality.id }) },
    ],
  }),
});
