import { typedIn } from "../../acts.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { usePage } from "../../view.tsx";
import { AnswerTag } from "../answer-tag.tsx";
import { Hides } from "../hides.tsx";
import { Said } from "../said.tsx";
import { Asked, SubjectLink } from "../subject-head.tsx";
import { inAddress, keyOf } from "../subjects.ts";
import { named } from "../words.ts";
import type { GiveData } from "./load-give.ts";
import { isAnswered } from "./replaced.ts";
import type { Item } from "./sections.ts";
import { StillHolds } from "./still-form.tsx";
import { replacedOf, type Tick, tickOf } from "./tick.ts";

interface ItemRowProps {
  readonly item: Item;
  readonly data: GiveData;
  /** As it was ticked in a form that was not done. */
  readonly tick: Tick | null;
  readonly ticked: boolean;
}

/** One subject: a box for one answer on many, what stands, and what can be done with it. */
export function ItemRow({ item, data, tick, ticked }: ItemRowProps) {
  const { t, href } = usePage();
  const { organisation, mayGive, tried } = data;
  const name = named(item);
  const own = replacedOf(item);
  const changed = tick !== null && tick.replaces !== own;
  return (
    <li className="w-ansrow">
      {mayGive === "no" ? (
        <span />
      ) : (
        <label className="w-choice w-noprint">
          <input
            type="checkbox"
            form="bulk-form"
            name="tick"
            value={tickOf(item)}
            defaultChecked={ticked}
            data-answered={own !== null && isAnswered(item) ? "" : undefined}
          />
          <span className="w-vh">{name}</span>
        </label>
      )}
      <div>
        <b>
          <SubjectLink subject={item} />
        </b>{" "}
        <Asked subject={item} />
        <div>
          {item.answer !== "none" && <AnswerTag state={item.answer} kind={item.entry.kind} />}{" "}
          <Hides item={item} />{" "}
          {changed && (
            <span className="w-badge w-badge--bad">{t("adoptionAnswers.bulk.changed")}</span>
          )}
        </div>
        <Said item={item} />
      </div>
      {mayGive !== "no" && (
        <div className="w-row w-noprint">
          {item.section === "review" && <StillHolds item={item} />}
          <ButtonLink
            href={href("giveAnswers", { id: organisation.id }, inAddress(keyOf(item)))}
            small
          >
            {t(own === null ? "adoptionAnswers.row.answer" : "adoptionAnswers.row.change")}
            <span className="w-vh">: {name}</span>
          </ButtonLink>
          {own !== null && (
            <Confirm
              act="withdraw"
              of={own}
              label={t("adoptionAnswers.withdraw.open")}
              about={name}
              question={t("adoptionAnswers.withdraw.question")}
              yes={t("adoptionAnswers.withdraw.yes")}
              open={typedIn(tried, "withdraw", own) !== null}
            />
          )}
        </div>
      )}
    </li>
  );
}
