import { type FormEvent, useState } from "react";
import { dutchDay } from "#standards/working-days/dutch-day";
import { fill } from "../../ui/fill.ts";
import { PathIcon } from "../../ui/path-icon.tsx";
import { useCheck } from "../check-context.tsx";
import { saveFile } from "../save-file.ts";
import type { Ask } from "../use-checker.ts";
import type { Expected } from "../worker/exchange.ts";

interface AnswerPartProps {
  readonly id: number;
  readonly answer: Expected;
  readonly showBsn: boolean;
  readonly ask: Ask;
}

/** What comes back for a message, as a draft to keep. */
export function AnswerPart({ id, answer, showBsn, ask }: AnswerPartProps) {
  const { texts } = useCheck();
  const t = texts.answer;
  const { kind, message } = answer;
  const isMade = kind === "message" || kind === "error";
  return (
    <section className="w-stack w-stack--s w-noprint" aria-labelledby="answer">
      <h3 id="answer">{t.title}</h3>
      <p>{fill(t[kind], { message: message ?? "" })}</p>
      {isMade && (
        <details>
          <summary>{message === null ? t.formError : t.form}</summary>
          <div className="w-stack">
            <p className="w-msgnote">{t.warning}</p>
            <AnswerForm id={id} message={message} showBsn={showBsn} ask={ask} />
          </div>
        </details>
      )}
    </section>
  );
}

/** Twelve characters that nobody used before. */
const newIdentification = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

/** As in the published samples. */
const usualVersion = "1.0.0";

interface AnswerFormProps extends Omit<AnswerPartProps, "answer"> {
  /** Null: it is an error, of which nothing is to be filled in. */
  readonly message: string | null;
}

function AnswerForm({ id, message, showBsn, ask }: AnswerFormProps) {
  const { texts, icons } = useCheck();
  const t = texts.answer;
  const [day, setDay] = useState(() => dutchDay(new Date()));
  const [identification, setIdentification] = useState(newIdentification);
  const [base, setBase] = useState(usualVersion);
  const [own, setOwn] = useState(usualVersion);
  const [told, setTold] = useState<{ words: string; isWrong: boolean } | null>(null);

  const [isIdWrong, setIdWrong] = useState(false);

  const make = async (): Promise<void> => {
    const to = {
      identificatie: identification.trim(),
      dagtekening: day,
      xsdVersie: { BasisschemaXsdVersie: base.trim(), BerichtXsdVersie: own.trim() },
    };
    const made = await ask("answer", { id, to, showBsn }).catch(() => null);
    if (made?.kind === "file") {
      saveFile(made.name, made.blob);
      setTold({ words: fill(t.made, { name: made.name }), isWrong: false });
      // Each answer has another one.
      setIdentification(newIdentification());
    } else setTold({ words: made?.kind === "refused" ? t.refused : t.lost, isWrong: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWrong = message !== null && !/^.{1,12}$/su.test(identification.trim());
    setIdWrong(isWrong);
    if (isWrong) {
      setTold(null);
      document.getElementById("answer-id")?.focus();
    } else void make();
  };

  return (
    <form className="w-stack" onSubmit={submit} noValidate>
      {message !== null && (
        <div className="w-msgfields">
          <Field id="answer-day" type="date" label={t.day} value={day} onChange={setDay} />
          <Field
            id="answer-id"
            label={t.id}
            hint={t.idHint}
            error={isIdWrong ? t.idWrong : null}
            value={identification}
            onChange={setIdentification}
          />
          <Field
            id="answer-base"
            label={t.base}
            hint={t.versionHint}
            value={base}
            onChange={setBase}
          />
          <Field id="answer-own" label={t.own} hint={t.versionHint} value={own} onChange={setOwn} />
        </div>
      )}
      <div className="w-row">
        <button type="submit" className="ams-button ams-button--secondary w-small">
          <PathIcon path={icons.download} />
          {message === null ? t.makeError : fill(t.make, { message })}
        </button>
      </div>
      <p className={told?.isWrong ? "ams-error-message" : "w-meta"} role="status">
        {told?.words}
      </p>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly type?: "date";
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ id, type, label, hint, error = null, value, onChange }: FieldProps) {
  const about = [hint ? `${id}-hint` : "", error === null ? "" : `${id}-error`].join(" ").trim();
  return (
    <div className="w-msgfield">
      <label className="ams-label" htmlFor={id}>
        {label}
      </label>
      {error !== null && (
        <p className="ams-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        className="ams-text-input"
        type={type ?? "text"}
        value={value}
        aria-describedby={about || undefined}
        aria-invalid={error !== null || undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {hint && (
        <p className="w-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
