import { ErrorMessage } from "@amsterdam/design-system-react";
import type { Tried } from "../acts.ts";
import { Confirm } from "../ui/confirm.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";

interface LeaveProps {
  readonly place: { readonly id: string; readonly name: string };
  /** The form of this organisation, when it was sent and not done. */
  readonly tried: Tried | null;
}

/** Leaving. Who is the last administrator is told what happens, and must say that it is meant. */
export function Leave({ place, tried }: LeaveProps) {
  const { t } = usePage();
  const last =
    tried !== null &&
    (tried.form.has("warned") || tried.refused?.type === "/problems/people/last-administrator");
  return (
    <Confirm
      act="leave"
      of={place.id}
      label={t("account.organisations.leave")}
      about={place.name}
      question={t("account.organisations.leaveQuestion")}
      yes={t("account.organisations.leaveYes")}
      open={tried !== null}
    >
      {last && <LastOne id={place.id} fault={tried.faults["withoutSuccessor"]} />}
    </Confirm>
  );
}

function LastOne({ id, fault }: { id: string; fault: string | undefined }) {
  const { t, href } = usePage();
  return (
    <>
      <input type="hidden" name="warned" value="yes" />
      <p>
        <RichText
          text={t("account.organisations.last")}
          parts={{ colleagues: (words) => <a href={href("colleagues", { id })}>{words}</a> }}
        />
      </p>
      {fault && (
        <ErrorMessage id="withoutSuccessor-error" prefix={t("shell.inputError")}>
          {fault}
        </ErrorMessage>
      )}
      <label className="w-choice">
        <input
          id="withoutSuccessor"
          type="checkbox"
          name="withoutSuccessor"
          value="yes"
          aria-describedby={fault && "withoutSuccessor-error"}
          aria-invalid={fault ? true : undefined}
        />
        <span>{t("account.organisations.lastSure")}</span>
      </label>
    </>
  );
}
