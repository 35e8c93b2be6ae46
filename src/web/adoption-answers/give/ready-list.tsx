import { type Tried, typedIn } from "../../acts.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { HintAndError } from "../../ui/hint-and-error.tsx";
import { usePage } from "../../view.tsx";
import { AnswerTag } from "../answer-tag.tsx";
import { Asked, SubjectLink } from "../subject-head.tsx";
import { inAddress, keyOf, wordOf } from "../subjects.ts";
import { named } from "../words.ts";
import type { GiveData } from "./load-give.ts";
import { isWhole, type Ready } from "./ready.ts";
import { ReadyWords } from "./ready-words.tsx";
import type { Item } from "./sections.ts";
import { readyTickOf } from "./tick.ts";
import { TickCount } from "./tick-count.tsx";

interface ReadyListProps {
  readonly items: readonly Item[];
  readonly data: GiveData;
}

type ReadyItem = Item & { readonly ready: Ready };
const isReady = (item: Item): item is ReadyItem => item.ready !== null;

/** What follows from the use that is known: confirmed with one click, or all that is ticked together. */
export function ReadyList({ items, data }: ReadyListProps) {
  const { t } = usePage();
  if (items.length === 0) return null;
  const ready = items.filter(isReady);
  const whole = ready.filter((item) => isWhole(item.ready));
  const mayGive = data.mayGive !== "no";
  const tried = typedIn(data.tried, "confirm");
  return (
    <section className="w-card w-card--here" aria-labelledby="ready">
      <div>
        <h2 id="ready">{t("adoptionAnswers.section.ready.title", { count: items.length })}</h2>
        <p>{t("adoptionAnswers.section.ready.what")}</p>
        <HintAndError id="ready" error={tried?.faults["ready"]} />
      </div>
      <ActForm act="confirm" className="w-stack">
        {whole.length > 1 && mayGive && (
          // The first button of a form is the one that Enter presses.
          <div className="w-noprint">
            <TickCount
              as="button"
              name="ready"
              one={t("adoptionAnswers.section.ready.allCount", { count: 1 })}
              other={(n) => t("adoptionAnswers.section.ready.allCount", { count: 2, n })}
            >
              {t("adoptionAnswers.section.ready.all")}
            </TickCount>
          </div>
        )}
        <ul className="w-list">
          {ready.map((item) => (
            <ReadyRow
              key={wordOf(keyOf(item))}
              item={item}
              id={data.organisation.id}
              tried={tried}
              mayGive={mayGive}
            />
          ))}
        </ul>
      </ActForm>
    </section>
  );
}

interface ReadyRowProps {
  readonly item: ReadyItem;
  readonly id: string;
  readonly tried: Tried | null;
  readonly mayGive: boolean;
}

function ReadyRow({ item, id, tried, mayGive }: ReadyRowProps) {
  const { t, href } = usePage();
  const { ready } = item;
  const value = readyTickOf(item, ready);
  // Who said something else before is not overruled by ticking all.
  const ticked = tried
    ? tried.form.getAll("ready").includes(value)
    : item.answer === "none" || item.answer === "expired";
  const whole = isWhole(ready);
  return (
    <li className="w-ansrow">
      {whole && mayGive ? (
        <label className="w-choice w-noprint">
          <input type="checkbox" name="ready" value={value} defaultChecked={ticked} />
          <span className="w-vh">{named(item)}</span>
        </label>
      ) : (
        <span />
      )}
      <div>
        <b>
          <SubjectLink subject={item} />
        </b>{" "}
        <Asked subject={item} />
        <ReadyWords item={item} ready={ready} />
        {item.answer !== "none" && (
          <span className="w-sub">
            {t("adoptionAnswers.section.ready.before")}{" "}
            <AnswerTag state={item.answer} kind={item.entry.kind} />
          </span>
        )}
      </div>
      <div className="w-row w-noprint">
        {whole && mayGive && (
          <button
            className="ams-button ams-button--secondary w-small"
            type="submit"
            name="one"
            value={value}
          >
            {t("adoptionAnswers.section.ready.one")}
            <span className="w-vh">: {named(item)}</span>
          </button>
        )}
        <ButtonLink
          href={href("giveAnswers", { id }, inAddress(keyOf(item)))}
          variant={whole ? "tertiary" : "secondary"}
          small
        >
          {t(
            whole ? "adoptionAnswers.section.ready.other" : "adoptionAnswers.section.ready.fillIn",
          )}
          <span className="w-vh">: {named(item)}</span>
        </ButtonLink>
      </div>
    </li>
  );
}
