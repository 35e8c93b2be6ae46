import type { ReactNode } from "react";
import { addressWith } from "../acts.ts";
import { usePage } from "../view.tsx";

interface ActFormProps {
  /** Which act of the page this form asks for; see `acts.ts`. */
  readonly act: string;
  /** Of which item, where a page has the same form for each of many. */
  readonly of?: string;
  /** Id of what tells what became of it: there one goes on when it was sent, also without script. */
  readonly toldAt?: string;
  /** Carries a file. */
  readonly multipart?: boolean;
  readonly className?: string;
  /** Names the form for a screen reader, where its heading is not enough. */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A form that the page sends to itself. Its faults are told by us, not by the browser. */
export function ActForm({
  act,
  of,
  toldAt,
  multipart = false,
  className = "w-stack w-form",
  labelledBy,
  children,
}: ActFormProps) {
  const view = usePage();
  return (
    <form
      method="post"
      action={addressWith(view, {}) + (toldAt === undefined ? "" : `#${toldAt}`)}
      encType={multipart ? "multipart/form-data" : undefined}
      className={className}
      aria-labelledby={labelledBy}
      noValidate
    >
      <input type="hidden" name="act" value={act} />
      {of !== undefined && <input type="hidden" name="of" value={of} />}
      {children}
    </form>
  );
}

/** The one button that does what a form is for. */
export function Submit({ children }: { children: ReactNode }) {
  return (
    <div>
      <button className="ams-button ams-button--primary" type="submit">
        {children}
      </button>
    </div>
  );
}
