import type { z } from "zod";
import type { listFigureValues } from "#contract/network";

/** One municipality of today with its place on the map and its inhabitants. */
export type CountryCell = z.infer<typeof listFigureValues.reply>["items"][number];
