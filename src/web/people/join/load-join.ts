import type { z } from "zod";
import { organisationRights } from "#contract/access";
import { claimOrganisation, getClaimOptions, type Me, withdrawClaim } from "#contract/people";
import { type Act, chosenOf, type Tried, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";

export const roads = ["registered-address", "administrator", "moderators"] as const;
export type Road = (typeof roads)[number];

type Options = z.infer<typeof getClaimOptions.reply>;

export interface JoinData {
  readonly options: Options;
  readonly tried: Tried | null;
  /** Claims of the reader on this organisation that wait. */
  readonly waiting: Me["claims"];
  readonly already: boolean;
  /** The road of a claim that was just sent. */
  readonly sent: Road | null;
}

export async function loadJoin(asked: Asked, tried: Tried | null): Promise<JoinData> {
  const { ask, params, me, query } = asked;
  const options = await ask(getClaimOptions, { params });
  const { id } = options.organisation;
  return {
    options,
    tried,
    waiting:
      me?.claims.filter(
        ({ organisation, state }) =>
          organisation.id === id && (state === "waiting" || state === "half-agreed"),
      ) ?? [],
    already: me?.organisations.some((one) => one.id === id && one.rights.length > 0) ?? false,
    sent: roads.find((road) => road === query.get("sent")) ?? null,
  };
}

export const joinActs: Readonly<Record<string, Act>> = {
  claim: async (form, asked) => {
    const { ask, params, href } = asked;
    const faults = faultsOf(form, asked);
    if (Object.keys(faults).length > 0) return wrong(faults);
    const [road] = chosenOf(form, "road", roads);
    const [right] = chosenOf(form, "right", organisationRights);
    if (!road || !right) return wrong(faults);
    await ask(claimOrganisation, {
      params,
      body: { road, right, explanation: textOf(form, "explanation") },
    });
    return redirect(href("join", params, { sent: road }), 303);
  },
  withdraw: async (form, { ask }) => {
    await ask(withdrawClaim, { params: { claim: textOf(form, "of") } });
    return undefined;
  },
};

function faultsOf(form: URLSearchParams, { t }: Asked): Record<string, string> {
  const faults: Record<string, string> = {};
  if (chosenOf(form, "road", roads).length === 0) faults["road"] = t("people.join.roadNone");
  if (chosenOf(form, "right", organisationRights).length === 0) {
    faults["right"] = t("people.join.rightNone");
  }
  const { length } = textOf(form, "explanation");
  if (length < 10) faults["explanation"] = t("people.join.explanationShort", { count: length });
  if (length > 1000) faults["explanation"] = t("people.join.explanationLong", { n: length });
  return faults;
}
