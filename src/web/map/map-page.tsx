import { Island } from "../island.tsx";
import { definePage, show } from "../page.ts";
import { PageHead } from "../ui/page-head.tsx";
import { usePage } from "../view.tsx";
import { loadMap } from "./load-map.ts";
import { MapIsland } from "./map-island.tsx";
import type { MapProps } from "./map-props.ts";

export const mapPage = definePage({
  id: "map",
  async load(asked) {
    return show(await loadMap(asked));
  },
  View: ({ data }) => <MapView map={data} />,
  head: (_, { t }) => ({
    title: t("map.title"),
    description: t("map.description"),
    canonicalQuery: ["figure"],
  }),
});

function MapView({ map }: { map: MapProps }) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("map.title")} lead={t("map.lead")} />
      <Island name="map" component={MapIsland} props={map} />
    </>
  );
}
