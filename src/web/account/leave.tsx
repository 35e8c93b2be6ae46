import { ErrorMessage } from "@amsterdam/design-system-react";
import type { Tried } from "../acts.ts";
import { Confirm } from "../ui/confirm.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";

interface LeaveProps {
  readonly place: { readonly id: string; readonly name: string };
  /** Nobody else is administrator. */
  readonly last: boolean;
  /** The form of this organisation, when it was sent and not done. */
  readonly tried: Tried | null;
}

/** Leaving. Who is the last administrator is told before, what to do instead, and must say that it is meant. */
export function Leave({ place, last, tried }: LeaveProps) {
  const { t } = usePage();
  // Also who became the last one after the page was drawn: the API refuses then.
  const warned =
    last ||
    (tried !== null &&
      (tried.form.has("warned") || tried.refused?.type === "/problems/people/last-administrator"));
  return (
    <>
      {warned && <LastOne id={place.id} />}
      <Confirm
        act="leave"
        of={place.id}
        label={t(warned ? "account.organisations.leaveLast" : "account.organisations.leave")}
        about={place.name}
        question={t("account.organisations.leaveQuestion")}
        yes={t("account.organisations.leaveYes")}
        open={tried !== null}
      >
        {warned && <Sure of={place.id} fault={tried?.faults["withoutSuccessor"]} />}
      </Confirm>
    </>
  );
}

function LastOne({ id }: { id: string }) {
  const { t, href } = usePage();
  return (
    <p className="w-noprint">
      <RichText
        text={t("account.organisations.last")}
        parts={{ colleagues: (words) => <a href={href("colleagues", { id })}>{words}</a> }}
      />
    </p>
  );
}

function Sure({ of, fault }: { of: string; fault: string | undefined }) {
  const { t } = usePage();
  // The summary of faults leads to the one that was sent; each other keeps an id of its own.
  const id = fault ? "withoutSuccessor" : `withoutSuccessor-${of}`;
  return (
    <>
      <input type="hidden" name="warned" value="yes" />
      {fault && (
        <ErrorMessage id="withoutSuccessor-error" prefix={t("shell.inputError")}>
          {fault}
        </ErrorMessage>
      )}
      <label className="w-choice">
        <input
          id={id}
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
