import { hydrator } from "../hydrate.tsx";
import { MapIsland } from "./map-island.tsx";

export const hydrate = hydrator(MapIsland);
