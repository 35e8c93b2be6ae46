import * as contract from "#contract/network";
import type { Api } from "#platform/http/api";
import { listArrangementsOf } from "./cooperation/list-arrangements-of.ts";
import { listCoMembers } from "./cooperation/list-co-members.ts";
import { listMembers } from "./cooperation/list-members.ts";
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
import { changeRegistration } from "./registrations/change-registration.ts";
import { endRegistration } from "./registrations/end-registration.ts";
import { getRegistration } from "./registrations/get-registration.ts";
import { registerOrganisation } from "./registrations/register-organisation.ts";
import { listSources } from "./sources/list-sources.ts";

export function serveNetwork(api: Api): void {
  api.serve(contract.listOrganisations, ({ query, work }) =>
    work.read((ctx) => listOrganisations(ctx, query)),
  );
  api.serve(contract.countOrganisations, ({ query, work }) =>
    work.read((ctx) => countOrganisations(ctx, query)),
  );
  api.serve(contract.getOrganisation, ({ params, query, work }) =>
    work.read((ctx) => getOrganisation(ctx, params.id, query)),
  );
  api.serve(contract.listPopulation, ({ params, query, work }) =>
    work.read((ctx) => listPopulation(ctx, params.id, query)),
  );
  api.serve(contract.listCoMembers, ({ params, query, work }) =>
    work.read((ctx) => listCoMembers(ctx, params.id, query)),
  );
  api.serve(contract.listArrangementsOf, ({ params, query, work }) =>
    work.read((ctx) => listArrangementsOf(ctx, params.id, query)),
  );
  api.serve(contract.listMembers, ({ params, query, work }) =>
    work.read((ctx) => listMembers(ctx, params.id, query)),
  );
  api.serve(contract.listNeighbours, ({ params, query, work }) =>
    work.read((ctx) => listNeighbours(ctx, params.id, query)),
  );
  api.serve(contract.listMunicipalities, ({ query, work }) =>
    work.read((ctx) => listMunicipalities(ctx, query)),
  );
  api.serve(contract.getMunicipality, ({ params, query, work }) =>
    work.read((ctx) => getMunicipality(ctx, params.code, query)),
  );
  api.serve(contract.listRegions, ({ query, work }) => work.read((ctx) => listRegions(ctx, query)));
  api.serve(contract.listReorganisations, ({ query, work }) =>
    work.read((ctx) => listReorganisations(ctx, query)),
  );
  api.serve(contract.listFigures, ({ query, work }) => work.read((ctx) => listFigures(ctx, query)));
  api.serve(contract.listFigureValues, ({ params, query, work }) =>
    work.read((ctx) => listFigureValues(ctx, params.figure, query)),
  );
  api.serve(contract.registerOrganisation, ({ body, work }) =>
    work.change((ctx) => registerOrganisation(ctx, body)),
  );
  api.serve(contract.getRegistration, ({ params, work }) =>
    work.read((ctx) => getRegistration(ctx, params.id)),
  );
  api.serve(contract.changeRegistration, ({ params, body, work }) =>
    work.change((ctx) => changeRegistration(ctx, params.id, body)),
  );
  api.serve(contract.endRegistration, ({ params, query, work }) =>
    work.change((ctx) => endRegistration(ctx, params.id, query.lastDay)),
  );
  api.serve(contract.listSources, ({ query, work }) => work.read((ctx) => listSources(ctx, query)));
}
