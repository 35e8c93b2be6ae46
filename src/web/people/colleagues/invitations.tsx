import type { Tried } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { MailAddress } from "../../ui/mail-address.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { Undelivered } from "../../ui/undelivered.tsx";
import { WithdrawInvitation } from "../../ui/withdraw-invitation.tsx";
import { usePage } from "../../view.tsx";
import type { Invitation } from "./load-colleagues.ts";

interface InvitationsProps {
  readonly invitations: readonly Invitation[];
  readonly tried: Tried | null;
}

/** Invitations that wait or came to nothing. Who accepted stands among the people. */
export function Invitations({ invitations, tried }: InvitationsProps) {
  const { t } = usePage();
  const shown = invitations.filter(({ state }) => state === "waiting" || state === "expired");
  const title = t("people.colleagues.invitations.title");
  return (
    <section className="w-card w-card--flush" aria-labelledby="invitations">
      <div className="w-card__head">
        <h2 id="invitations">{title}</h2>
        {shown.length === 0 && <p className="w-meta">{t("people.colleagues.invitations.none")}</p>}
        {shown.some(({ state }) => state === "expired") && (
          <p className="w-meta">{t("people.colleagues.invitations.again")}</p>
        )}
      </div>
      {shown.length > 0 && (
        <TableRegion name={title}>
          <thead>
            <tr>
              <th scope="col">{t("people.colleagues.invitations.email")}</th>
              <th scope="col">{t("people.colleagues.invitations.state")}</th>
            </tr>
          </thead>
          {shown.map((one) => (
            <Row key={one.id} invitation={one} tried={tried} />
          ))}
        </TableRegion>
      )}
    </section>
  );
}

function Row({ invitation, tried }: { invitation: Invitation; tried: Tried | null }) {
  const { t, format } = usePage();
  const { email, rights, undelivered } = invitation;
  return (
    <tbody className="w-withform">
      <tr>
        <th scope="row" className="w-wrapname">
          <MailAddress>{email}</MailAddress>
          <span className="w-sub">
            {format.list(rights.map((right) => t(`people.right.${right}.name`)))}
          </span>
          {undelivered && <Undelivered />}
        </th>
        <td>
          <State invitation={invitation} />
        </td>
      </tr>
      <tr className="w-noprint">
        <td colSpan={2}>
          <WithdrawInvitation invitation={invitation} tried={tried} />
        </td>
      </tr>
    </tbody>
  );
}

function State({ invitation: { state, expiresAt, invitedBy } }: { invitation: Invitation }) {
  const { t, format } = usePage();
  const date = format.shortDate(dayOf(expiresAt));
  return (
    <span>
      {state === "expired" ? (
        <span className="w-badge w-badge--warn w-badge--wrap">
          {t("people.colleagues.invitations.expired", { date })}
        </span>
      ) : (
        t("people.colleagues.invitations.waiting", { date })
      )}
      {invitedBy && (
        <span className="w-sub">{t("people.colleagues.invitations.by", { name: invitedBy })}</span>
      )}
    </span>
  );
}
