import { dutchOn } from "../../dutch-on.ts";
import type { Organisation } from "../../organisation-of.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { MayOnlySee } from "../may-only-see.tsx";
import { Asked, SubjectLink } from "../subject-head.tsx";
import { byRule, inAddress, keyOf, wordOf } from "../subjects.ts";
import { named } from "../words.ts";
import type { LoadedMembers, MemberSubject } from "./load-members.ts";

interface MembersViewProps {
  readonly organisation: Organisation;
  readonly loaded: LoadedMembers;
  readonly mayGive: boolean;
}

/** For whom a partnership may answer, and on what: one subject at a time, for all its members. */
export function MembersView({ organisation, loaded, mayGive }: MembersViewProps) {
  const { t, format, href } = usePage();
  const { members, unread, subjects } = loaded;
  if (members.length === 0) {
    return (
      <EmptyState title={t("adoptionAnswers.members.none")}>
        <p>{t("adoptionAnswers.members.noneText")}</p>
        <ButtonLink href={href("mandates", { id: organisation.id })}>
          {t("adoptionAnswers.members.mandates")}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <>
      {!mayGive && <MayOnlySee organisation={organisation.id} />}
      {unread.length > 0 && (
        <p>
          {t("adoptionAnswers.members.unread", {
            names: format.list(unread.map(({ name }) => name)),
          })}
        </p>
      )}
      <Members loaded={loaded} />
      {byRule(subjects.map((one) => ({ ...one, rule: one.subject.rule }))).map(([rule, of]) => (
        <section key={rule} className="w-card w-card--flush" aria-labelledby={rule}>
          <div className="w-card__head">
            <h2 id={rule}>{t(`adoptionAnswers.rule.${rule}.name`)}</h2>
            <p className="w-meta">{t(`adoptionAnswers.rule.${rule}.what`)}</p>
          </div>
          <TableRegion name={t(`adoptionAnswers.rule.${rule}.name`)}>
            <thead>
              <tr>
                <th scope="col">{t("adoptionAnswers.table.subject")}</th>
                <th scope="col" className="n w-headwrap">
                  {t("adoptionAnswers.members.answered")}
                </th>
                <th scope="col">
                  <span className="w-vh">{t("adoptionAnswers.row.answer")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {of.map((one) => (
                <SubjectRow
                  key={wordOf(keyOf(one.subject))}
                  id={organisation.id}
                  one={one}
                  mayGive={mayGive}
                />
              ))}
            </tbody>
          </TableRegion>
        </section>
      ))}
    </>
  );
}

/** Each member, how far it is, and where all its answers stand. */
function Members({ loaded: { members, subjects } }: { loaded: LoadedMembers }) {
  const view = usePage();
  const { t, format, href } = view;
  const answered = (id: string): number =>
    subjects.filter(({ answers }) =>
      answers.some(({ member, own }) => member.id === id && isAnswered(own)),
    ).length;
  return (
    <details className="w-fold">
      <summary>
        <h2>{t("adoptionAnswers.members.title", { count: members.length })}</h2>
      </summary>
      <div className="w-stack">
        <ul className="w-list w-list--tight">
          {members.map(({ id, name }) => (
            <li key={id} className="w-linkrow">
              <a href={href("giveAnswers", { id })} lang={dutchOn(view)}>
                {name}
              </a>
              <span className="w-num">
                {t("adoptionAnswers.members.of", {
                  n: format.number(answered(id)),
                  of: format.number(subjects.length),
                })}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

const isAnswered = ({ answer }: { readonly answer: string }): boolean =>
  !["none", "expired", "conflict"].includes(answer);

interface SubjectRowProps {
  readonly id: string;
  readonly one: MemberSubject;
  readonly mayGive: boolean;
}

function SubjectRow({ id, one: { subject, answers }, mayGive }: SubjectRowProps) {
  const { t, format, href } = usePage();
  return (
    <tr>
      <th scope="row" className="w-anssubject">
        <SubjectLink subject={subject} />
        <Asked subject={subject} />
      </th>
      <td className="n">
        {t("adoptionAnswers.members.of", {
          n: format.number(answers.filter(({ own }) => isAnswered(own)).length),
          of: format.number(answers.length),
        })}
      </td>
      <td className="n w-noprint">
        {mayGive && (
          <ButtonLink href={href("giveAnswers", { id }, inAddress(keyOf(subject)))} small>
            {t("adoptionAnswers.row.answer")}
            <span className="w-vh">: {named(subject)}</span>
          </ButtonLink>
        )}
      </td>
    </tr>
  );
}
