import * as contract from "#contract/sign-in";
import { pageOf } from "../cursor.ts";
import type { Api } from "../http/api.ts";
import { confirmSecondFactor } from "./second-factor/confirm-second-factor.ts";
import { getSecondFactor } from "./second-factor/get-second-factor.ts";
import { removeSecondFactor } from "./second-factor/remove-second-factor.ts";
import { renewRecoveryCodes } from "./second-factor/renew-recovery-codes.ts";
import { startSecondFactor } from "./second-factor/start-second-factor.ts";
import { endOtherSessions } from "./sessions/end-other-sessions.ts";
import { endSession } from "./sessions/end-session.ts";
import { listMySessions } from "./sessions/list-my-sessions.ts";
import { switchOrganisation } from "./sessions/switch-organisation.ts";
import type { SignInKit } from "./sign-in-kit.ts";
import { signedIn } from "./signed-in.ts";

export function serveSignIn(
  api: Api,
  {
    baseUrl,
    providers,
    keys,
    directory,
  }: Pick<SignInKit, "baseUrl" | "providers" | "keys" | "directory">,
): void {
  const key = keys.secondFactor;
  api.serve(contract.listSignInProviders, async ({ query }) => {
    const { offset, limit, next } = pageOf("listSignInProviders", query);
    return {
      total: providers.length,
      items: providers.slice(offset, offset + limit).map(({ id, name, kind, organisations }) => ({
        id,
        name,
        kind,
        organisations: [...organisations],
      })),
      next: next(providers.length),
    };
  });
  api.serve(contract.listMySessions, ({ query, work }) =>
    work.read((ctx) => listMySessions(ctx, providers, query)),
  );
  api.serve(contract.endSession, ({ params, work }) =>
    work.change((ctx) => endSession(ctx, params.id)),
  );
  api.serve(contract.endOtherSessions, ({ work }) => work.change(endOtherSessions));
  api.serve(contract.switchOrganisation, ({ body, work }) =>
    work.change((ctx) => switchOrganisation(ctx, body)),
  );
  api.serve(contract.getSecondFactor, ({ work }) => work.read(getSecondFactor));
  api.serve(contract.startSecondFactor, ({ work }) =>
    work.change((ctx) => startSecondFactor(ctx, { key, host: new URL(baseUrl).hostname })),
  );
  api.serve(contract.confirmSecondFactor, ({ body, work }) =>
    work.change((ctx) => confirmSecondFactor(ctx, { key, directory }, body)),
  );
  api.serve(contract.removeSecondFactor, ({ work }) =>
    work.change(async (ctx) => {
      await removeSecondFactor(ctx, directory, signedIn(ctx).person);
    }),
  );
  api.serve(contract.renewRecoveryCodes, ({ work }) =>
    work.change((ctx) => renewRecoveryCodes(ctx, directory)),
  );
}
