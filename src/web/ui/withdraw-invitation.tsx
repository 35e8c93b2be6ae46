import { type Tried, typedIn } from "../acts.ts";
import { usePage } from "../view.tsx";
import { Confirm } from "./confirm.tsx";

interface WithdrawInvitationProps {
  readonly invitation: { readonly id: string; readonly email: string; readonly state: string };
  readonly tried: Tried | null;
}

/** Withdraws an invitation that waits, or takes one that expired from the list. */
export function WithdrawInvitation({ invitation, tried }: WithdrawInvitationProps) {
  const { t } = usePage();
  const { id, email, state } = invitation;
  const words = state === "waiting" ? "withdraw" : "drop";
  return (
    <Confirm
      act="withdraw"
      of={id}
      label={t(`people.colleagues.invitations.${words}.open`)}
      about={t("people.colleagues.invitations.about", { email })}
      question={t(`people.colleagues.invitations.${words}.question`)}
      yes={t(`people.colleagues.invitations.${words}.yes`)}
      open={typedIn(tried, "withdraw", id) !== null}
    />
  );
}
