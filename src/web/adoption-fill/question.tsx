import { ErrorMessage } from "@amsterdam/design-system-react";
import { type FirstFill, fillWords } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import { KindTag } from "../ui/tags.tsx";
import { usePage } from "../view.tsx";
import { chosenFor, fieldOf } from "./fill-acts.ts";
import type { FillData } from "./load-first-fill.ts";

type FillQuestion = FirstFill["questions"][number];

interface QuestionProps {
  readonly question: FillQuestion;
  /** From 1. */
  readonly place: number;
  readonly data: FillData;
}

/** Whether it uses one thing: why that is asked, who else uses it, and one click. */
export function Question({ question, place, data }: QuestionProps) {
  const { t, href, language } = usePage();
  const { entry, summary } = question;
  const { tried, organisation } = data;
  const at = `question-${place}`;
  const error = errorFor(entry.id, data) ? t("adoptionFill.questions.ours") : undefined;
  const chosen = chosenFor(tried, entry.id);
  return (
    <fieldset
      className={error ? "w-ask w-ask--wrong" : "w-ask"}
      aria-describedby={`${at}-why${error ? ` ${at}-error` : ""}`}
    >
      <legend className="w-ask__name" lang={dutchOn({ language })}>
        {entry.name}
      </legend>
      <div className="w-ask__text">
        {summary !== null && (
          <p className="w-ask__summary" lang={dutchOn({ language })}>
            {summary}
          </p>
        )}
        <p id={`${at}-why`} className="w-meta">
          <Why question={question} organisation={organisation.id} />
        </p>
        <p className="w-row">
          <KindTag kind={entry.kind} />
          <a className="w-ask__about" href={href("entry", { id: entry.id })}>
            {t("adoptionFill.questions.about", { name: entry.name })}
          </a>
        </p>
        {error && (
          <ErrorMessage id={`${at}-error`} prefix={t("shell.inputError")}>
            {error}
          </ErrorMessage>
        )}
      </div>
      <div className="w-seg">
        {fillWords.map((word, n) => (
          <label key={word} className={`w-seg__part w-seg__part--${word}`}>
            <input
              // The error summary leads to the first.
              id={n === 0 ? at : undefined}
              type="radio"
              name={fieldOf(entry.id)}
              value={word}
              defaultChecked={chosen === word}
            />
            <span>{t(`adoptionFill.questions.words.${word}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Of which entry the API said that the side of who asks proposed it. */
const errorFor = (entry: string, { tried }: FillData): boolean =>
  tried?.refused?.errors?.some(({ where }) => where === entry) ?? false;

function Why({
  question: { because, named, count, asked },
  organisation,
}: {
  question: FillQuestion;
  organisation: string;
}) {
  const { t, format, href } = usePage();
  const names = format.list(named.map(({ name }) => name));
  const more = count - named.length;
  const others = format.number(more);
  return (
    <>
      <span className="w-reason">{t(`adoptionFill.questions.because.${because}`)}</span>{" "}
      {(because === "proposal" || because === "source") && (
        <>
          <a href={href("uses", { id: organisation })}>{t("adoptionFill.questions.whatTheySay")}</a>
          {". "}
        </>
      )}
      {count === 0 && t("adoptionFill.questions.noUsers")}
      {count > 0 && more === 0 && t("adoptionFill.questions.users", { names })}
      {more > 0 &&
        t("adoptionFill.questions.usersMore", { names: namesOf(named), count: more, n: others })}
      {asked && ` ${t("adoptionFill.questions.asked")}`}
    </>
  );
}

/** With "and so many others" after it, so without an "and" of its own. */
const namesOf = (named: FillQuestion["named"]): string => named.map(({ name }) => name).join(", ");
