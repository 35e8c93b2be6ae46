export { isMemberOf } from "./cooperation/is-member-of.ts";
export { loadFacts as loadNetworkFacts } from "./facts/load-facts.ts";
export { countryFigures } from "./figures/country-figures.ts";
export { currentCode } from "./organisations/current-code.ts";
export { organisationNames } from "./organisations/organisation-names.ts";
export { registeredAddress } from "./organisations/registered-address.ts";
export { searchOrganisations } from "./organisations/search-organisations.ts";
export { serveNetwork } from "./routes.ts";
