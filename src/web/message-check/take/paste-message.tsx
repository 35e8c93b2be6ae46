import { useRef, useState } from "react";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import type { Taken } from "./taken-files.ts";

/** How many were pasted since the page opened, for their names. */
let pasted = 0;

/** A message as text. The field is not watched while one types: 25 MB of it would take long at each key. */
export function PasteMessage({
  onTake,
  onClose,
}: {
  onTake: (taken: Taken) => void;
  onClose: () => void;
}) {
  const { texts } = useCheck();
  const t = texts.take;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);

  const check = () => {
    const text = field.current?.value ?? "";
    setEmpty(text.trim() === "");
    if (text.trim() === "") {
      field.current?.focus();
      return;
    }
    pasted += 1;
    const name = fill(t.pasteName, { n: pasted });
    const blob = new Blob([text], { type: "text/xml" });
    onTake({ chosen: [{ name, blob }], empty: [], skipped: 0 });
    onClose();
  };

  return (
    <div className="w-stack w-stack--s">
      <label className="ams-label" htmlFor="pasted">
        {t.pasteLabel}
      </label>
      <p className="w-hint" id="pasted-hint">
        {t.pasteHint}
      </p>
      {isEmpty && (
        <p className="ams-error-message" id="pasted-error">
          {t.pasteEmpty}
        </p>
      )}
      <textarea
        ref={field}
        id="pasted"
        className="ams-text-area w-msgpaste"
        rows={8}
        spellCheck={false}
        aria-describedby={isEmpty ? "pasted-hint pasted-error" : "pasted-hint"}
        aria-invalid={isEmpty || undefined}
      />
      <div className="w-row">
        <button type="button" className="ams-button ams-button--primary w-small" onClick={check}>
          {t.pasteCheck}
        </button>
        <button type="button" className="ams-button ams-button--tertiary w-small" onClick={onClose}>
          {t.pasteClose}
        </button>
      </div>
    </div>
  );
}
