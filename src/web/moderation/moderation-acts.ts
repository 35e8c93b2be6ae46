import { invitedNationally } from "#contract/access";
import { eraseFeedback, handleFeedback } from "#contract/overview";
import {
  confirmNationalRights,
  decideClaim,
  endNationalRight,
  inviteNationally,
  withdrawNationalInvitation,
} from "#contract/people";
import { type Act, chosenOf, type Faults, textOf, wrong } from "../acts.ts";
import { isMailAddress } from "../mail-address.ts";
import { catalogueActs } from "./catalogue-acts.ts";

/** What the forms of the page can ask for, by the name that they send. */
export const moderationActs: Readonly<Record<string, Act>> = {
  ...catalogueActs,
  decide: async (form, { ask, t }) => {
    const claim = textOf(form, "of");
    const agreed = textOf(form, "agreed") === "yes";
    const reason = textOf(form, "reason");
    if (!agreed && reason === "") {
      return wrong({ [`reason-${claim}`]: t("people.colleagues.claims.reasonNone") });
    }
    await ask(decideClaim, { params: { claim }, body: { agreed, reason } });
    return undefined;
  },
  handle: async (form, { ask }) => {
    await ask(handleFeedback, { params: { feedback: textOf(form, "of") } });
    return undefined;
  },
  erase: async (form, { ask }) => {
    await ask(eraseFeedback, { params: { feedback: textOf(form, "of") } });
    return undefined;
  },
  invite: async (form, { ask, t, language }) => {
    const email = textOf(form, "email");
    const [right] = chosenOf(form, "right", invitedNationally);
    const faults: Faults = {
      ...(email === "" && { "invite-email": t("people.emailNone") }),
      ...(email !== "" &&
        !isMailAddress(email) && { "invite-email": t("people.emailWrong", { value: email }) }),
      ...(!right && { "invite-right": t("moderation.people.invite.rightNone") }),
    };
    if (!right || Object.keys(faults).length > 0) return wrong(faults);
    await ask(inviteNationally, { body: { email, right, language } });
    return undefined;
  },
  withdraw: async (form, { ask }) => {
    await ask(withdrawNationalInvitation, { params: { invitation: textOf(form, "of") } });
    return undefined;
  },
  confirm: async (form, { ask }) => {
    await ask(confirmNationalRights, { params: { person: textOf(form, "of") } });
    return undefined;
  },
  end: async (form, { ask }) => {
    const [person = "", right = ""] = textOf(form, "of").split(" ");
    await ask(endNationalRight, { params: { person, right } });
    return undefined;
  },
};
