export { loadFacts as loadNetworkFacts } from "./facts/load-facts.ts";
export { countryFigures } from "./figures/country-figures.ts";
export { searchOrganisations } from "./organisations/search-organisations.ts";
export { serveNetwork } from "./routes.ts";
