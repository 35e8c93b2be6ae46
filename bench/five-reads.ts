/** Reads of every weight: a long list, one thing, a search, a figure of all, and a count over the whole network. */
export const fiveReads = {
  "municipalities on a date": "/api/v1/municipalities?on=2018-01-01&limit=500",
  "one organisation": "/api/v1/organisations/GM0214",
  "search by name": "/api/v1/organisations?q=den+bosch",
  "values of a figure": "/api/v1/figures/population/values",
  "co-members of one": "/api/v1/organisations/GM0214/co-members",
} as const;
