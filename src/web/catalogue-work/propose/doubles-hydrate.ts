import { hydrator } from "../../hydrate.tsx";
import { DoublesIsland } from "./doubles-island.tsx";

export const hydrate = hydrator(DoublesIsland);
