import { type Tried, typedIn } from "../../acts.ts";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { HintAndError } from "../../ui/hint-and-error.tsx";
import { usePage } from "../../view.tsx";
import { AnswerTag } from "../answer-tag.tsx";
import { AnswerFields } from "../give/answer-fields.tsx";
import { nothingFilled, typed } from "../give/filled.ts";
import { replacedOf } from "../give/tick.ts";
import { Hides } from "../hides.tsx";
import { MayOnlySee } from "../may-only-see.tsx";
import { Said } from "../said.tsx";
import { Asked, SubjectLink, Summary } from "../subject-head.tsx";
import { doneWith } from "../words.ts";
import type { OneMemberSubject as Loaded, MemberSubject } from "./load-members.ts";
import { memberField, memberTick } from "./member-act.ts";

interface OneMemberSubjectProps {
  /** Code of the partnership. */
  readonly id: string;
  readonly subject: Loaded;
  readonly tried: Tried | null;
  readonly mayGive: boolean;
}

/** One answer on one subject, for every member that is ticked. */
export function OneMemberSubject({
  id,
  subject: { subject, answers, summary },
  tried,
  mayGive,
}: OneMemberSubjectProps) {
  const { t, now, format, href } = usePage();
  const sent = typedIn(tried, "members");
  const doing = doneWith(subject.entry.kind);
  const given = givenIn(sent, answers);
  return (
    <>
      {given.length > 0 && (
        <p role="status">
          {t("adoptionAnswers.done.members", { names: format.list(given.map(({ name }) => name)) })}
        </p>
      )}
      <p className="w-noprint">
        <ButtonLink href={href("giveAnswers", { id })} small>
          {t("adoptionAnswers.one.all")}
        </ButtonLink>
      </p>
      <section className="w-card" aria-labelledby="asked">
        <Summary subject={subject} summary={summary} />
        <h2 id="asked">{t(`adoptionAnswers.rule.${subject.rule}.name`)}</h2>
        <p>{t(`adoptionAnswers.rule.${subject.rule}.what`)}</p>
        <p>
          <SubjectLink subject={subject} /> <Asked subject={subject} />
        </p>
      </section>
      <section className="w-card" aria-labelledby="form">
        <h2 id="form">{t("adoptionAnswers.members.form")}</h2>
        <ActForm act="members" className="w-stack w-stack--l">
          <input type="hidden" name="entry" value={subject.entry.id} />
          <input type="hidden" name="version" value={subject.version ?? ""} />
          <MemberBoxes answers={answers} sent={sent} />
          {mayGive ? (
            <>
              <div className="w-form">
                <AnswerFields
                  filled={sent ? typed(sent.form) : nothingFilled(dayOf(now))}
                  faults={sent?.faults ?? {}}
                  legend={t(`adoptionAnswers.members.legend.${doing}`)}
                  doing={doing}
                  ofMembers
                  rule={subject.rule}
                />
              </div>
              <Submit>{t("adoptionAnswers.members.send")}</Submit>
            </>
          ) : (
            <MayOnlySee organisation={id} />
          )}
        </ActForm>
      </section>
    </>
  );
}

/** Of a form that was done for some and not for all: for whom it was. */
function givenIn(sent: Tried | null, answers: MemberSubject["answers"]) {
  const refused = answers.some(({ member }) => sent?.faults[memberField(member.id)]);
  if (!sent || !refused) return [];
  return answers
    .map(({ member }) => member)
    .filter(({ id }) => wasTicked(sent, id) && !sent.faults[memberField(id)]);
}

const wasTicked = ({ form }: Tried, member: string): boolean =>
  form.getAll("member").some((value) => value.startsWith(`${member},`));

interface MemberBoxesProps {
  readonly answers: MemberSubject["answers"];
  readonly sent: Tried | null;
}

/** The members, each with what it answers now. Who is silent is ticked. */
function MemberBoxes({ answers, sent }: MemberBoxesProps) {
  const view = usePage();
  const { t } = view;
  const some = answers.some(({ member }) => sent?.faults[memberField(member.id)]);
  return (
    <fieldset className="w-choices" aria-describedby="member-hint">
      <legend className="ams-label">{t("adoptionAnswers.members.which")}</legend>
      <div id="member">
        <HintAndError
          id="member"
          hint={t("adoptionAnswers.members.whichHint")}
          error={sent?.faults["member"]}
        />
      </div>
      <ul className="w-list w-ansmembers">
        {answers.map(({ member, own }) => {
          const fault = sent?.faults[memberField(member.id)];
          const silent = own.answer === "none" || own.answer === "expired";
          const ticked = sent
            ? wasTicked(sent, member.id) && (!some || fault !== undefined)
            : silent;
          return (
            <li key={member.id}>
              <label className="w-choice">
                <input
                  id={memberField(member.id)}
                  type="checkbox"
                  name="member"
                  value={memberTick(member.id, replacedOf(own))}
                  defaultChecked={ticked}
                />
                <span>
                  <span lang={dutchOn(view)}>{member.name}</span>{" "}
                  <AnswerTag state={own.answer} kind={own.entry.kind} /> <Hides item={own} />
                </span>
              </label>
              <HintAndError id={memberField(member.id)} error={fault} />
              <Said item={own} />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
