import * as keys from "#contract/api-keys";
import * as contract from "#contract/people";
import type { Context } from "#platform/context";
import type { Api } from "#platform/http/api";
import type { PersonalData } from "#platform/personal-data";
import { answerClaim } from "./claims/answer-claim.ts";
import { claimOrganisation } from "./claims/claim-organisation.ts";
import { decideClaim } from "./claims/decide-claim.ts";
import { decideOrganisationClaim } from "./claims/decide-organisation-claim.ts";
import { getClaimOptions } from "./claims/get-claim-options.ts";
import { listClaims } from "./claims/list-claims.ts";
import { lookUpClaim } from "./claims/look-up-claim.ts";
import { withdrawClaim } from "./claims/withdraw-claim.ts";
import { acceptInvitation } from "./invitations/accept-invitation.ts";
import { invite } from "./invitations/invite.ts";
import { inviteNationally } from "./invitations/invite-nationally.ts";
import { listInvitations } from "./invitations/list-invitations.ts";
import { lookUpInvitation } from "./invitations/look-up-invitation.ts";
import { withdrawInvitation } from "./invitations/withdraw-invitation.ts";
import { listKeys } from "./keys/list-keys.ts";
import { makeKey } from "./keys/make-key.ts";
import { withdrawKey } from "./keys/withdraw-key.ts";
import { endMandate } from "./mandates/end-mandate.ts";
import { getContact } from "./mandates/get-contact.ts";
import { giveMandate } from "./mandates/give-mandate.ts";
import { listMandates } from "./mandates/list-mandates.ts";
import { setContact } from "./mandates/set-contact.ts";
import { changeMe } from "./persons/change-me.ts";
import { eraseMe } from "./persons/erase-me.ts";
import { getMe } from "./persons/get-me.ts";
import { getMyData } from "./persons/get-my-data.ts";
import { confirmRights } from "./rights/confirm-rights.ts";
import { endNationalRight } from "./rights/end-national-right.ts";
import { getPermissions } from "./rights/get-permissions.ts";
import { handOver } from "./rights/hand-over.ts";
import { leaveOrganisation } from "./rights/leave-organisation.ts";
import { listColleagues } from "./rights/list-colleagues.ts";
import { setRights } from "./rights/set-rights.ts";

/** What this module asks of the whole: what every module keeps of a person, and how much waits for the caller. */
interface Wiring {
  readonly personalData: readonly PersonalData[];
  readonly countTasks: (ctx: Context) => Promise<number>;
}

export function servePeople(api: Api, wiring: Wiring): void {
  serveMe(api, wiring);
  serveColleagues(api);
  serveInvitations(api);
  serveClaims(api);
  serveMandates(api);
  serveKeys(api);
}

function serveMe(api: Api, { personalData, countTasks }: Wiring): void {
  api.serve(contract.getMe, ({ work }) => work.read((ctx) => getMe(ctx, countTasks)));
  api.serve(contract.changeMe, ({ body, work }) => work.change((ctx) => changeMe(ctx, body)));
  api.serve(contract.getMyData, ({ work }) => work.read((ctx) => getMyData(ctx, personalData)));
  api.serve(contract.eraseMe, ({ work }) => work.change((ctx) => eraseMe(ctx, personalData)));
  api.serve(contract.getPermissions, ({ query, work }) =>
    work.read((ctx) => getPermissions(ctx, query.organisation)),
  );
}

function serveColleagues(api: Api): void {
  api.serve(contract.listColleagues, ({ params, query, work }) =>
    work.read((ctx) => listColleagues(ctx, params.id, query)),
  );
  api.serve(contract.setRights, ({ params, body, work }) =>
    work.change((ctx) => setRights(ctx, params.id, { person: params.person, ...body })),
  );
  api.serve(contract.confirmRights, ({ params, work }) =>
    work.change((ctx) => confirmRights(ctx, params.id, params.person)),
  );
  api.serve(contract.handOver, ({ params, body, work }) =>
    work.change((ctx) => handOver(ctx, params.id, body.person)),
  );
  api.serve(contract.leaveOrganisation, ({ params, body, work }) =>
    work.change((ctx) => leaveOrganisation(ctx, params.id, body)),
  );
  api.serve(contract.listNationalRights, ({ query, work }) =>
    work.read((ctx) => listColleagues(ctx, null, query)),
  );
  api.serve(contract.confirmNationalRights, ({ params, work }) =>
    work.change((ctx) => confirmRights(ctx, null, params.person)),
  );
  api.serve(contract.endNationalRight, ({ params, work }) =>
    work.change((ctx) => endNationalRight(ctx, params)),
  );
}

function serveInvitations(api: Api): void {
  api.serve(contract.listInvitations, ({ params, query, work }) =>
    work.read((ctx) => listInvitations(ctx, params.id, query)),
  );
  api.serve(contract.invite, ({ params, body, work }) =>
    work.change((ctx) => invite(ctx, params.id, body)),
  );
  api.serve(contract.withdrawInvitation, ({ params, work }) =>
    work.change((ctx) => withdrawInvitation(ctx, params.id, params.invitation)),
  );
  api.serve(contract.lookUpInvitation, ({ body, work }) =>
    work.read((ctx) => lookUpInvitation(ctx, body.token)),
  );
  api.serve(contract.acceptInvitation, ({ body, work }) =>
    work.change((ctx) => acceptInvitation(ctx, body.token)),
  );
  api.serve(contract.inviteNationally, ({ body, work }) =>
    work.change((ctx) => inviteNationally(ctx, body)),
  );
  api.serve(contract.listNationalInvitations, ({ query, work }) =>
    work.read((ctx) => listInvitations(ctx, null, query)),
  );
  api.serve(contract.withdrawNationalInvitation, ({ params, work }) =>
    work.change((ctx) => withdrawInvitation(ctx, null, params.invitation)),
  );
}

function serveClaims(api: Api): void {
  api.serve(contract.getClaimOptions, ({ params, work }) =>
    work.read((ctx) => getClaimOptions(ctx, params.id)),
  );
  api.serve(contract.claimOrganisation, ({ params, body, work }) =>
    work.change((ctx) => claimOrganisation(ctx, params.id, body)),
  );
  api.serve(contract.withdrawClaim, ({ params, work }) =>
    work.change((ctx) => withdrawClaim(ctx, params.claim)),
  );
  api.serve(contract.listClaims, ({ query, work }) =>
    work.read((ctx) => listClaims(ctx, null, query)),
  );
  api.serve(contract.listOrganisationClaims, ({ params, query, work }) =>
    work.read((ctx) => listClaims(ctx, params.id, query)),
  );
  api.serve(contract.decideClaim, ({ params, body, work }) =>
    work.change((ctx) => decideClaim(ctx, params.claim, body)),
  );
  api.serve(contract.decideOrganisationClaim, ({ params, body, work }) =>
    work.change((ctx) => decideOrganisationClaim(ctx, params.id, { ...params, ...body })),
  );
  api.serve(contract.lookUpClaim, ({ body, work }) =>
    work.read((ctx) => lookUpClaim(ctx, body.token)),
  );
  api.serve(contract.answerClaim, ({ body, work }) => work.change((ctx) => answerClaim(ctx, body)));
}

function serveMandates(api: Api): void {
  api.serve(contract.listMandates, ({ params, query, work }) =>
    work.read((ctx) => listMandates(ctx, params.id, query)),
  );
  api.serve(contract.giveMandate, ({ params, body, work }) =>
    work.change((ctx) => giveMandate(ctx, params.id, body)),
  );
  api.serve(contract.endMandate, ({ params, work }) =>
    work.change((ctx) => endMandate(ctx, params.id, params.mandate)),
  );
  api.serve(contract.getContact, ({ params, work }) =>
    work.read((ctx) => getContact(ctx, params.id)),
  );
  api.serve(contract.setContact, ({ params, body, work }) =>
    work.change((ctx) => setContact(ctx, params.id, body)),
  );
}

function serveKeys(api: Api): void {
  api.serve(keys.listApiKeys, ({ params, query, work }) =>
    work.read((ctx) => listKeys(ctx, params.id, query)),
  );
  api.serve(keys.makeApiKey, ({ params, body, work }) =>
    work.change((ctx) => makeKey(ctx, params.id, body)),
  );
  api.serve(keys.withdrawApiKey, ({ params, work }) =>
    work.change((ctx) => withdrawKey(ctx, params.id, params.key)),
  );
}
