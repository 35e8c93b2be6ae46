import { type FigureId, figureIds, listFigures, listFigureValues } from "#contract/network";
import type { Asked } from "../page.ts";
import { icons } from "../ui/icons.ts";
import { firstFigure, firstOrder, yearOf } from "./choice.ts";
import { centreOf, frameOf } from "./hex-grid.ts";
import { namesThatFit, provinceNames } from "./labels.ts";
import type { Figure, MapProps } from "./map-props.ts";
import { isOrder } from "./order.ts";
import { outlines } from "./outlines.ts";

/** Room around the land for the names of the provinces. */
const margin = 24;
/** How many of the largest municipalities may carry their name. */
const most = 40;

/** The API names every source of a row; this is the one of the figure itself. */
const origins: Record<FigureId, string> = {
  population: "cbs-population",
  growth: "cbs-population",
  arrangements: "roo",
  urbanity: "kwb",
};

/** Everything the map needs, with the values of the figure and year of the address. */
export async function loadMap(asked: Asked): Promise<MapProps> {
  const { ask, query, t, format, language } = asked;
  const wished = query.get("figure");
  const list = await ask(listFigures);
  const figures = figureIds.flatMap((id): Figure[] => {
    const found = list.items.find((one) => one.id === id);
    if (!found) return [];
    const own = found.sources.filter((source) => source.id.startsWith(origins[id]));
    const sources = (own.length > 0 ? own : found.sources).map(
      ({ id: source, publisher, referenceDate }) => ({
        text: t("map.sourceLine", {
          publisher: publisher.split(/;|, via /)[0],
          date: referenceDate === null ? t("words.unknown") : format.date(referenceDate),
        }),
        url: `${asked.href("sources")}#${source}`,
      }),
    );
    return [{ id, years: found.years.toSorted((a, b) => a - b), sources }];
  });
  // A figure that does not exist is the API's to refuse: it names those that do.
  const figure = (wished ?? firstFigure) as FigureId;
  const year = yearOf(
    figures.find(({ id }) => id === figure),
    Number(query.get("year") ?? Number.NaN),
  );
  const [values, inhabitants] = await Promise.all([
    ask(listFigureValues, { params: { figure }, query: year === null ? {} : { year } }),
    ask(listFigureValues, { params: { figure: "population" } }),
  ]);
  const cells = values.items
    .map((item) => ({
      ...item,
      province: item.province?.name ?? "",
      owner: item.province?.id ?? "",
    }))
    .toSorted((a, b) => centreOf(a).y - centreOf(b).y || a.q - b.q);
  const frame = frameOf(cells, margin);
  const largest = inhabitants.items.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const order = query.get("sort");
  return {
    language,
    texts: t("map.island", { returnObjects: true }),
    cells: cells.map(({ code, name, province, q, r }) => ({ code, name, province, q, r })),
    frame,
    ...outlines(cells),
    provinces: provinceNames(
      cells,
      new Map(cells.map(({ owner, province }) => [owner, province])),
      frame,
    ),
    named: namesThatFit(largest, most).map(({ code }) => code),
    figures,
    figure,
    year,
    order: isOrder(order) ? order : firstOrder,
    values: cells.map(({ value }) => value),
    page: asked.href("map"),
    municipality: asked.href("organisation", { id: "ID" }),
    icons: {
      download: icons.download,
      print: icons.print,
      "chevron-down": icons["chevron-down"],
    },
    sourceLabel: t("map.sources"),
    boundaries: t("map.boundaries"),
  };
}
