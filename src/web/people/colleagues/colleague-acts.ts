import { organisationRights } from "#contract/access";
import {
  confirmRights,
  decideOrganisationClaim,
  handOver,
  invite,
  setRights,
  withdrawInvitation,
} from "#contract/people";
import { type Act, chosenOf, type Faults, textOf, wrong } from "../../acts.ts";
import { isMailAddress } from "../../mail-address.ts";

/** What the forms of the page can ask for, by the name that they send. */
export const colleagueActs: Readonly<Record<string, Act>> = {
  rights: async (form, { ask, params }) => {
    await ask(setRights, {
      params: { ...params, person: textOf(form, "of") },
      body: { rights: chosenOf(form, "right", organisationRights) },
    });
    return undefined;
  },
  confirm: async (form, { ask, params }) => {
    await ask(confirmRights, { params: { ...params, person: textOf(form, "of") } });
    return undefined;
  },
  "hand-over": async (form, { ask, params, t }) => {
    const person = Number(textOf(form, "person"));
    if (!(person > 0)) return wrong({ successor: t("people.colleagues.handOver.personNone") });
    await ask(handOver, { params, body: { person } });
    return undefined;
  },
  invite: async (form, { ask, params, t, language }) => {
    const email = textOf(form, "email");
    const rights = chosenOf(form, "right", organisationRights);
    const faults: Faults = {
      ...(email === "" && { "invite-email": t("people.emailNone") }),
      ...(email !== "" &&
        !isMailAddress(email) && { "invite-email": t("people.emailWrong", { value: email }) }),
      ...(rights.length === 0 && { "invite-rights": t("people.colleagues.invite.rightsNone") }),
    };
    if (Object.keys(faults).length > 0) return wrong(faults);
    await ask(invite, { params, body: { email, rights, language } });
    return undefined;
  },
  withdraw: async (form, { ask, params }) => {
    await ask(withdrawInvitation, { params: { ...params, invitation: textOf(form, "of") } });
    return undefined;
  },
  decide: async (form, { ask, params, t }) => {
    const claim = textOf(form, "of");
    const agreed = textOf(form, "agreed") === "yes";
    const reason = textOf(form, "reason");
    if (!agreed && reason === "") {
      return wrong({ [`reason-${claim}`]: t("people.colleagues.claims.reasonNone") });
    }
    await ask(decideOrganisationClaim, { params: { ...params, claim }, body: { agreed, reason } });
    return undefined;
  },
};
