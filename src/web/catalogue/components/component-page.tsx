import { getComponent } from "#contract/catalogue";
import { definePage, show } from "../../page.ts";
import { sourcesOf } from "../load-sources.ts";
import { type ComponentData, ComponentView } from "./component-view.tsx";

export const componentPage = definePage<ComponentData>({
  id: "component",
  section: "catalogue",
  async load({ ask, params }) {
    const component = await ask(getComponent, { params: { component: params["id"] ?? "" } });
    return show({ component, sources: await sourcesOf(ask, component.sources) });
  },
  View: ({ data }) => <ComponentView data={data} />,
  head: ({ component: { name, summary } }, { t, href }) => ({
    title: name,
    description: summary ? `${name}: ${summary}` : t("catalogue.component.description", { name }),
    crumbs: [
      { label: t("catalogue.title"), href: href("catalogue") },
      { label: t("catalogue.components.title"), href: href("components") },
    ],
  }),
});
