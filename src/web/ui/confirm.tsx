import type { ReactNode } from "react";
import { ActForm } from "./act-form.tsx";

interface ConfirmProps {
  readonly act: string;
  readonly of?: string;
  /** The button that opens the question: “Take away”. */
  readonly label: string;
  /** Said after the label to a screen reader, where the same button stands with each of many. */
  readonly about?: string;
  /** What will happen, and that it cannot be undone. */
  readonly question: string;
  /** The button that does it: “Yes, take away”. */
  readonly yes: string;
  /** It was tried: the question stays open. */
  readonly open?: boolean;
  /** Fields that go along. */
  readonly children?: ReactNode;
}

/** Asks before it does what cannot be undone. Without script: the question opens below the button. */
export function Confirm({ act, of, label, about, question, yes, open, children }: ConfirmProps) {
  return (
    <details className="w-confirm w-noprint" open={open}>
      <summary className="ams-button ams-button--secondary w-small">
        {label}
        {about && <span className="w-vh"> {about}</span>}
      </summary>
      <ActForm act={act} {...(of !== undefined && { of })} className="w-confirm__ask">
        <p>{question}</p>
        {children}
        <div>
          <button className="ams-button ams-button--primary w-danger" type="submit">
            {yes}
          </button>
        </div>
      </ActForm>
    </details>
  );
}
