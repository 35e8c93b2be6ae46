import { organisationRights } from "#contract/access";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";

/** Invites a colleague by mail, with what that colleague may do. */
export function InviteForm({ tried }: { tried: Tried | null }) {
  const { t } = usePage();
  const sent = typedIn(tried, "invite");
  return (
    <section className="w-card w-noprint" aria-labelledby="invite">
      <div>
        <h2 id="invite">{t("people.colleagues.invite.title")}</h2>
        <p>{t("people.colleagues.invite.lead")}</p>
      </div>
      <ActForm act="invite" className="w-stack w-stack--l w-form">
        <TextField
          id="invite-email"
          name="email"
          type="email"
          label={t("people.colleagues.invite.email")}
          hint={t("people.colleagues.invite.emailHint")}
          value={sent?.form.get("email") ?? ""}
          error={sent?.faults["invite-email"]}
        />
        <ChoiceList
          id="invite-rights"
          name="right"
          legend={t("people.colleagues.invite.rights")}
          hint={t("people.colleagues.invite.rightsHint")}
          error={sent?.faults["invite-rights"]}
          choices={organisationRights.map((right) => ({
            value: right,
            label: t(`people.right.${right}.name`),
            hint: t(`people.right.${right}.may`),
          }))}
          chosen={sent?.form.getAll("right") ?? []}
        />
        <Submit>{t("people.colleagues.invite.send")}</Submit>
      </ActForm>
    </section>
  );
}
