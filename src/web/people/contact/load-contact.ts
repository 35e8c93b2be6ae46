import type { z } from "zod";
import { getContact, setContact } from "#contract/people";
import { looksPersonal } from "#contract/role-address";
import { type Act, type Tried, textOf, wrong } from "../../acts.ts";
import { isMailAddress } from "../../mail-address.ts";
import { type Organisation, organisationOf } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { type May, nothingAllowed, permissionsAt } from "../../permissions.ts";

export interface ContactData {
  readonly organisation: Organisation;
  readonly contact: z.infer<typeof getContact.reply>["contact"];
  readonly may: May;
  readonly tried: Tried | null;
}

/** Everybody may read whom to call; who may write it sees the form too. */
export async function loadContact(asked: Asked, tried: Tried | null): Promise<ContactData> {
  const { ask, me } = asked;
  const organisation = await organisationOf(asked);
  const [{ contact }, may] = await Promise.all([
    ask(getContact, { params: { id: organisation.id } }),
    me === null ? nothingAllowed : permissionsAt(ask, organisation.id),
  ]);
  return { organisation, contact, may: may("setContact"), tried };
}

export const contactActs: Readonly<Record<string, Act>> = {
  contact: async (form, asked) => {
    const faults = faultsOf(form, asked);
    if (Object.keys(faults).length > 0) return wrong(faults);
    const phone = textOf(form, "phone");
    await asked.ask(setContact, {
      params: asked.params,
      body: {
        role: textOf(form, "role"),
        email: textOf(form, "email"),
        ...(phone !== "" && { phone }),
      },
    });
    return undefined;
  },
};

function faultsOf(form: URLSearchParams, { t }: Asked): Record<string, string> {
  const faults: Record<string, string> = {};
  const role = textOf(form, "role");
  const email = textOf(form, "email");
  const phone = textOf(form, "phone");
  if (role.length < 2) faults["role"] = t("people.contact.edit.roleShort");
  if (role.length > 120) faults["role"] = t("people.contact.edit.roleLong");
  if (email === "") faults["email"] = t("people.emailNone");
  else if (!isMailAddress(email)) faults["email"] = t("people.emailWrong", { value: email });
  // Once is a question: who ticks the box has answered it.
  else if (looksPersonal(email) && textOf(form, "sure") !== "yes") {
    faults["email"] = t("people.contact.edit.personal");
  }
  if (phone !== "" && !/^[+0-9][0-9 ()-]{5,24}$/.test(phone)) {
    faults["phone"] = t("people.contact.edit.phoneWrong", { value: phone });
  }
  return faults;
}
