import { definePage, show } from "../page.ts";
import { worksAt } from "../ui/organisation-tabs.tsx";
import {
  loadMunicipality,
  type MunicipalityData,
  type NoMunicipality,
} from "./load-municipality.ts";
import { MunicipalityView } from "./municipality-view.tsx";
import { NoMunicipalityView } from "./no-municipality-view.tsx";

/** One page that a secretary reads in two minutes, on the screen or on two sheets. */
export const municipalityPage = definePage<MunicipalityData | NoMunicipality>({
  id: "municipality",
  // Of another municipality it is no page of one's own.
  section: ({ me, params }) =>
    worksAt(me, params["id"] ?? "") ? "myMunicipality" : "organisations",
  load: async (asked) => show(await loadMunicipality(asked)),
  View: ({ data }) =>
    "brief" in data ? <MunicipalityView data={data} /> : <NoMunicipalityView {...data} />,
  head: (data, { t, href }) => {
    const { id, name } = "brief" in data ? data.brief.municipality : data.organisation;
    return {
      title: "brief" in data ? t("municipality.title", { name }) : name,
      crumb: t("municipality.crumb"),
      description: t("municipality.description", { name }),
      crumbs: [
        { label: t("shell.organisations"), href: href("organisations") },
        { label: name, href: href("organisation", { id }) },
      ],
    };
  },
});
