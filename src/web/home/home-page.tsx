import { definePage, show } from "../page.ts";
import { Browse } from "./browse.tsx";
import { CatalogueEntrance } from "./catalogue-entrance.tsx";
import { Figures } from "./figures.tsx";
import { Hero } from "./hero.tsx";
import { loadHome } from "./home-data.ts";
import { keepForAMinute } from "./keep.ts";
import { LargestArrangements } from "./largest-arrangements.tsx";
import { loadWaiting } from "./load-waiting.ts";
import { Moves } from "./moves.tsx";
import { Changes } from "./newest-changes.tsx";
import { Waiting } from "./waiting.tsx";

const loadKept = keepForAMinute(loadHome);

export const homePage = definePage({
  id: "home",
  wide: true,
  async load(asked) {
    const [kept, waiting] = await Promise.all([
      loadKept(asked.ask, asked.now),
      // What is of one reader is not kept for the next.
      loadWaiting(asked),
    ]);
    return show({ ...kept, waiting });
  },
  View: ({ data }) => (
    <>
      <Hero hexagons={data.hexagons} first={<Waiting waiting={data.waiting} />}>
        <Browse facets={data.facets} />
      </Hero>
      <div className="w-wrap w-main">
        <div className="w-stack w-stack--xl">
          <CatalogueEntrance catalogue={data.catalogue} />
          <div className="w-split w-split--even w-split--fill">
            <Moves moves={data.moves} />
            <Changes changes={data.changes} />
          </div>
          <Figures figures={data.figures} />
          <LargestArrangements arrangements={data.arrangements} />
        </div>
      </div>
    </>
  ),
  head: (_, { t, href, baseUrl }) => ({
    title: t("home.title"),
    description: t("home.description"),
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "WebSite",
      name: "Waaier",
      url: baseUrl + href("home"),
      potentialAction: {
        "@type": "SearchAction",
        target: `${baseUrl}${href("search")}?q={search_term_string}`,
        "query-input": "required name=search_term_string",
      },
    },
  }),
});
