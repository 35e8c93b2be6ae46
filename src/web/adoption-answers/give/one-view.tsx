import { dutchOn } from "../../dutch-on.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { AnswerTag } from "../answer-tag.tsx";
import { Hides } from "../hides.tsx";
import { MayOnlySee } from "../may-only-see.tsx";
import { Said } from "../said.tsx";
import { Before } from "../shown/before.tsx";
import { Asked, SubjectLink, Summary } from "../subject-head.tsx";
import { inAddress, keyOf } from "../subjects.ts";
import { named } from "../words.ts";
import type { GiveData, OneSubject } from "./load-give.ts";
import { OneForm } from "./one-form.tsx";
import { ReadyWords } from "./ready-words.tsx";

interface OneViewProps {
  readonly data: GiveData;
  readonly one: OneSubject;
}

/** One subject: by which rule it is asked, what stands, the form, and what others say. */
export function OneView({ data, one }: OneViewProps) {
  const { t, href } = usePage();
  const { item } = one;
  const { id } = data.organisation;
  return (
    <>
      <p className="w-row w-noprint">
        <ButtonLink href={`${href("giveAnswers", { id })}#${item.section}`} small>
          {t("adoptionAnswers.one.all")}
        </ButtonLink>
        {one.next && (
          <a href={href("giveAnswers", { id }, inAddress(keyOf(one.next)))}>
            {t("adoptionAnswers.one.skip", { name: named(one.next) })}
          </a>
        )}
      </p>
      <AskedBy one={one} />
      {data.mayGive === "no" ? <MayOnlySee organisation={id} /> : <OneForm data={data} one={one} />}
    </>
  );
}

function AskedBy({ one: { item, history, summary } }: { one: OneSubject }) {
  const view = usePage();
  const { t } = view;
  const { rule, decider, ready, answer } = item;
  return (
    <section className="w-card" aria-labelledby="asked">
      <Summary subject={item} summary={summary} />
      <h2 id="asked">{t(`adoptionAnswers.rule.${rule}.name`)}</h2>
      <p>{t(`adoptionAnswers.rule.${rule}.what`)}</p>
      <p>
        <SubjectLink subject={item} /> <Asked subject={item} />
        {decider && (
          <span className="w-sub">
            {t("adoptionAnswers.one.decider")} <span lang={dutchOn(view)}>{decider}</span>
          </span>
        )}
      </p>
      <div>
        {t("adoptionAnswers.one.now")} <AnswerTag state={answer} kind={item.entry.kind} />{" "}
        <Hides item={{ ...item, hides: item.hides && ready === null }} />
        <Said item={item} />
        {ready && <ReadyWords item={item} ready={ready} />}
        <Before past={history} kind={item.entry.kind} />
      </div>
    </section>
  );
}
