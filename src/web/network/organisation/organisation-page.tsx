import { definePage, type PageView, show } from "../../page.ts";
import { headingOf } from "./heading.ts";
import { jsonLdOf } from "./json-ld.ts";
import { loadOrganisation, type OrganisationData } from "./load-organisation.ts";
import { OrganisationView } from "./organisation-view.tsx";

export const organisationPage = definePage<OrganisationData & { baseUrl: string }>({
  id: "organisation",
  section: "organisations",
  async load(asked) {
    return show({ ...(await loadOrganisation(asked)), baseUrl: asked.baseUrl });
  },
  View: ({ data }) => <OrganisationView data={data} />,
  head: (data, view) => ({
    title: headingOf(data.organisation, view),
    description: description(data, view),
    crumbs: [
      {
        label: view.t("network.directory.title"),
        href: view.href("organisations", {}, { kind: data.organisation.kind }),
      },
    ],
    jsonLd: jsonLdOf(
      data.organisation,
      data.baseUrl + view.href("organisation", { id: data.organisation.id }),
    ),
  }),
});

function description({ organisation }: OrganisationData, view: PageView): string {
  const name = headingOf(organisation, view);
  return organisation.kind === "municipality"
    ? view.t("network.organisation.descriptionMunicipality", { name })
    : view.t("network.organisation.descriptionOther", { name });
}
