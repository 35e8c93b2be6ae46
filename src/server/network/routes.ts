import * as contract from "#contract/network";
import type { Work } from "#platform/context";
import type { Api } from "#platform/http/mount";
import { listArrangementsOf } from "./cooperation/list-arrangements-of.ts";
import { listMembers } from "./cooperation/list-members.ts";
import { listPartners } from "./cooperation/list-partners.ts";
import { listRegions } from "./cooperation/list-regions.ts";
import { listFigureValues } from "./figures/list-figure-values.ts";
import { listFigures } from "./figures/list-figures.ts";
import { getMunicipality } from "./municipalities/get-municipality.ts";
import { listMunicipalities } from "./municipalities/list-municipalities.ts";
import { listNeighbours } from "./municipalities/list-neighbours.ts";
import { listPopulation } from "./municipalities/list-population.ts";
import { listReorganisations } from "./municipalities/list-reorganisations.ts";
import { countOrganisations } from "./organisations/count-organisations.ts";
import { getOrganisation } from "./organisations/get-organisation.ts";
import { listOrganisations } from "./organisations/list-organisations.ts";
import { listSources } from "./sources/list-sources.ts";

export function serveNetwork(api: Api, { read }: Work): void {
  api.serve(contract.listOrganisations, ({ query }) =>
    read((ctx) => listOrganisations(ctx, query)),
  );
  api.serve(contract.countOrganisations, ({ query }) =>
    read((ctx) => countOrganisations(ctx, query)),
  );
  api.serve(contract.getOrganisation, ({ params, query }) =>
    read((ctx) => getOrganisation(ctx, params.id, query)),
  );
  api.serve(contract.listPopulation, ({ params, query }) =>
    read((ctx) => listPopulation(ctx, params.id, query)),
  );
  api.serve(contract.listPartners, ({ params, query }) =>
    read((ctx) => listPartners(ctx, params.id, query)),
  );
  api.serve(contract.listArrangementsOf, ({ params, query }) =>
    read((ctx) => listArrangementsOf(ctx, params.id, query)),
  );
  api.serve(contract.listMembers, ({ params, query }) =>
    read((ctx) => listMembers(ctx, params.id, query)),
  );
  api.serve(contract.listNeighbours, ({ params, query }) =>
    read((ctx) => listNeighbours(ctx, params.id, query)),
  );
  api.serve(contract.listMunicipalities, ({ query }) =>
    read((ctx) => listMunicipalities(ctx, query)),
  );
  api.serve(contract.getMunicipality, ({ params, query }) =>
    read((ctx) => getMunicipality(ctx, params.code, query)),
  );
  api.serve(contract.listRegions, ({ query }) => read((ctx) => listRegions(ctx, query)));
  api.serve(contract.listReorganisations, ({ query }) =>
    read((ctx) => listReorganisations(ctx, query)),
  );
  api.serve(contract.listFigures, ({ query }) => read((ctx) => listFigures(ctx, query)));
  api.serve(contract.listFigureValues, ({ params, query }) =>
    read((ctx) => listFigureValues(ctx, params.figure, query)),
  );
  api.serve(contract.listSources, ({ query }) => read((ctx) => listSources(ctx, query)));
}
