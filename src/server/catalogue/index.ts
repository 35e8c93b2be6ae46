export { catalogueData } from "./catalogue-data.ts";
export { catalogueTasks } from "./catalogue-tasks.ts";
export { loadFacts as loadCatalogueFacts } from "./facts/load-facts.ts";
export { forgetOldImports } from "./imports/forget-old-imports.ts";
export { serveCatalogue } from "./routes.ts";
export { mailSavedSearches } from "./saved/mail-saved-searches.ts";
export { indexWhatCameIntoForce } from "./search/index-entries.ts";
export { searchCatalogue } from "./search/search-catalogue.ts";
