import type { ReactNode } from "react";
import { addressWith } from "../acts.ts";
import { usePage } from "../view.tsx";

interface KeptFormProps {
  readonly act: string;
  /** Drawn again after it was sent: what stands in it is newer than what the browser kept. */
  readonly sent: boolean;
  readonly children: ReactNode;
}

/** A long form. With script the browser keeps what is typed in it, for this person and this tab: see `keep-typed.ts`. */
export function KeptForm({ act, sent, children }: KeptFormProps) {
  const view = usePage();
  return (
    <form
      method="post"
      action={addressWith(view, {})}
      className="w-stack w-stack--l w-workform"
      data-keep-typed={String(view.me?.person.number ?? "")}
      data-sent={sent ? "" : undefined}
      data-restored={view.t("catalogueWork.restored")}
      noValidate
    >
      <input type="hidden" name="act" value={act} />
      {children}
    </form>
  );
}

/** On a page that is shown when a form was taken: what the browser kept of it may go. */
export const Kept = () => <div data-typed-taken="" hidden />;
