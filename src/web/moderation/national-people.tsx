import { invitedNationally } from "#contract/access";
import { type Tried, typedIn } from "../acts.ts";
import { dayOf } from "../moment.ts";
import type { May } from "../permissions.ts";
import { ActForm, Submit } from "../ui/act-form.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { TextField } from "../ui/field.tsx";
import { MailAddress } from "../ui/mail-address.tsx";
import { StepUp } from "../ui/step-up.tsx";
import { Undelivered } from "../ui/undelivered.tsx";
import { WithdrawInvitation } from "../ui/withdraw-invitation.tsx";
import { usePage } from "../view.tsx";
import type { Invitation, Shown } from "./load-moderation.ts";
import { NationalTable } from "./national-table.tsx";

type People = Extract<Shown, { tab: "people" }>;

/** Who has a right in the whole network, and inviting another. */
export function NationalPeople({ shown, tried }: { shown: People; tried: Tried | null }) {
  const { may, invitations } = shown;
  return (
    <>
      <StepUp when={Object.values(may)} />
      <NationalTable shown={shown} tried={tried} />
      {invitations !== null && (
        <Invitations invitations={invitations} may={may.withdraw} tried={tried} />
      )}
      {may.invite !== "no" && <InviteForm tried={tried} />}
    </>
  );
}

interface InvitationsProps {
  readonly invitations: readonly Invitation[];
  readonly may: May;
  readonly tried: Tried | null;
}

function Invitations({ invitations, may, tried }: InvitationsProps) {
  const { t } = usePage();
  const waiting = invitations.filter(({ state }) => state === "waiting" || state === "expired");
  return (
    <section className="w-card" aria-labelledby="invitations">
      <h2 id="invitations">{t("moderation.people.invitations")}</h2>
      {waiting.length === 0 && <p className="w-meta">{t("moderation.people.invitationsNone")}</p>}
      <ul className="w-list">
        {waiting.map((one) => (
          <li key={one.id} className="w-stack w-stack--s">
            <Offer invitation={one} />
            {may !== "no" && <WithdrawInvitation invitation={one} tried={tried} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offer({ invitation }: { invitation: Invitation }) {
  const { t, format } = usePage();
  const { email, rights, state, expiresAt, undelivered } = invitation;
  const date = format.shortDate(dayOf(expiresAt));
  return (
    <div>
      <MailAddress>{email}</MailAddress>
      <span className="w-sub">
        {format.list(rights.map((right) => t(`people.right.${right}.name`)))},{" "}
        {state === "expired"
          ? t("people.colleagues.invitations.expired", { date })
          : t("people.colleagues.invitations.waiting", { date })}
      </span>
      {undelivered && <Undelivered />}
    </div>
  );
}

function InviteForm({ tried }: { tried: Tried | null }) {
  const { t } = usePage();
  const sent = typedIn(tried, "invite");
  return (
    <section className="w-card w-noprint" aria-labelledby="invite">
      <div>
        <h2 id="invite">{t("moderation.people.invite.title")}</h2>
        <p>{t("moderation.people.invite.lead")}</p>
      </div>
      <ActForm act="invite" className="w-stack w-stack--l w-form">
        <TextField
          id="invite-email"
          name="email"
          type="email"
          label={t("moderation.people.invite.email")}
          value={sent?.form.get("email") ?? ""}
          error={sent?.faults["invite-email"]}
        />
        <ChoiceList
          id="invite-right"
          name="right"
          one
          legend={t("moderation.people.invite.right")}
          hint={t("moderation.people.invite.rightHint")}
          error={sent?.faults["invite-right"]}
          choices={invitedNationally.map((right) => ({
            value: right,
            label: t(`people.right.${right}.name`),
            hint: t(`people.right.${right}.may`),
          }))}
          chosen={sent?.form.getAll("right") ?? []}
        />
        <Submit>{t("moderation.people.invite.send")}</Submit>
      </ActForm>
    </section>
  );
}
