import { dutchOn } from "../../dutch-on.ts";
import type { PageView } from "../../page.ts";
import { PrintButton } from "../../ui/action-button.tsx";
import { MoreLink } from "../../ui/button-link.tsx";
import { DateForm } from "../../ui/date-field.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { usePage } from "../../view.tsx";
import { AnswerBar, AnswerLegend } from "../answer-bar.tsx";
import { CountWords } from "../count-links.tsx";
import { Shares } from "../lead.tsx";
import { MomentsTable } from "../moments-table.tsx";
import { subjectPlace } from "../places.ts";
import { drawnStates, knownIn, unknownIn } from "../states.ts";
import { Steps } from "../steps.tsx";
import { subjectKey } from "../subject-key.ts";
import { RuleWords, subjectName } from "../subject-name.tsx";
import { GroupTable } from "./group-table.tsx";
import { countRows, placeWith, provinceGroups, sizeGroups } from "./groups.ts";
import type { SubjectData } from "./load-subject.ts";
import { SubjectMap } from "./subject-map.tsx";
import { SubjectRows } from "./subject-rows.tsx";

export const nameWith = ({ entry, asked: { version } }: SubjectData, view: PageView): string =>
  subjectName({ entry, version }, view);

export function SubjectView({ data }: { data: SubjectData }) {
  const view = usePage();
  const { t, format } = view;
  const { subject } = data;
  const name = nameWith(data, view);
  return (
    <>
      <PageHead
        title={t("monitor.subject.title", { name })}
        lead={
          subject ? (
            <Lead data={data} />
          ) : (
            t("monitor.subject.notThen", { name, date: format.date(data.on) })
          )
        }
      />
      <div className="w-stack w-stack--xl">
        <About data={data} />
        {subject && (
          <>
            <Together data={data} name={name} />
            <div className="w-split w-split--aside w-monsplit">
              <GroupTable
                id="size"
                title={t("monitor.subject.size")}
                of={t("monitor.filter.sizeClass")}
                groups={sizeGroups(data, view)}
              />
              <SubjectMap data={data} />
            </div>
            <GroupTable
              id="province"
              title={t("monitor.subject.province")}
              of={t("monitor.filter.province")}
              groups={provinceGroups(data, view)}
            />
          </>
        )}
        <OverTime data={data} />
        {subject && <SubjectRows data={data} />}
      </div>
    </>
  );
}

/** Over what is known, with what is not known beside it. */
function Lead({ data }: { data: SubjectData }) {
  const view = usePage();
  const { t, format } = view;
  const counts = countRows(data.rows);
  const known = knownIn(counts);
  const unknown = unknownIn(counts);
  const total = format.number(data.rows.length);
  const date = format.date(data.on);
  const n = (value: number) => ({ count: value, n: format.number(value) });
  return (
    <>
      {known === 0 ? (
        t("monitor.subject.lead.nothing", { date })
      ) : (
        <Shares
          counts={counts}
          sentence={(shares) => t("monitor.subject.lead.known", { ...n(known), date, shares })}
          rowsOf={(state) => rowsOf(data, state, view)}
        />
      )}{" "}
      {unknown === 0
        ? t("monitor.subject.lead.allKnown", { total })
        : t("monitor.subject.lead.unknown", { ...n(unknown), total })}{" "}
      {t("monitor.lead.unknownNow")}
    </>
  );
}

const rowsOf = (data: SubjectData, state: (typeof drawnStates)[number], view: PageView): string =>
  placeWith(data, { province: [], sizeClass: [], answer: [state] }, view);

/** Why it is asked, by whom, since when, and on which day this page looks. */
function About({ data }: { data: SubjectData }) {
  const view = usePage();
  const { t, format, href, language } = view;
  const { entry, subject, others, asked } = data;
  return (
    <section className="w-stack w-stack--s">
      {subject ? (
        <>
          <p className="w-row">
            <RuleWords subject={subject} />
            {subject.since !== null && (
              <span className="w-meta">
                {t("monitor.since", { date: format.date(subject.since) })}
              </span>
            )}
            {subject.decider !== null && (
              <span className="w-meta" lang={dutchOn({ language })}>
                {t("monitor.decidedBy", { name: subject.decider })}
              </span>
            )}
          </p>
          <p>{t(`monitor.ruleLong.${subject.rule}`)}</p>
          <KnownUse data={data} />
        </>
      ) : (
        <p>{t("monitor.subject.notThenText")}</p>
      )}
      {others.length > 0 && (
        <p>
          {t("monitor.subject.others")}{" "}
          {others.map((other, index) => (
            <span key={subjectKey(other.entry.id, other.version)}>
              {index > 0 && ", "}
              <a href={subjectPlace(other, { ...asked, province: [], sizeClass: [] }, view)}>
                {subjectName(other, view)}
              </a>
            </span>
          ))}
        </p>
      )}
      <div className="w-row w-row--between w-noprint">
        <div className="w-row">
          <MoreLink href={href("entry", { id: entry.id })}>
            {t("monitor.subject.entry", { name: entry.name })}
          </MoreLink>
          <MoreLink href={href("entryUsers", { id: entry.id })}>
            {t("monitor.subject.users")}
          </MoreLink>
        </div>
        <DateForm on={data.on} />
      </div>
    </section>
  );
}

/** Use is known by more than answers: two figures of one thing must not stand unexplained. */
function KnownUse({ data: { entry, rows, users } }: { data: SubjectData }) {
  const { t, format, href } = usePage();
  const answered = countRows(rows).uses;
  if (users === null || users === answered) return null;
  return (
    <p>
      <RichText
        text={t("monitor.subject.knownUse", {
          count: answered,
          n: format.number(answered),
          users: format.number(users),
        })}
        parts={{ users: (words) => <a href={href("entryUsers", { id: entry.id })}>{words}</a> }}
      />
    </p>
  );
}

function Together({ data, name }: { data: SubjectData; name: string }) {
  const view = usePage();
  const { t } = view;
  const counts = countRows(data.rows);
  return (
    <section className="w-stack w-stack--s" aria-labelledby="together">
      <div className="w-row w-row--between">
        <h2 id="together">{t("monitor.subject.all")}</h2>
        <div className="w-noprint">
          <PrintButton small />
        </div>
      </div>
      <div className="w-monbar--large">
        <AnswerBar name={name} counts={counts} />
      </div>
      <CountWords
        counts={counts}
        states={drawnStates}
        rowsOf={(state) => rowsOf(data, state, view)}
      />
      <AnswerLegend />
    </section>
  );
}

function OverTime({ data }: { data: SubjectData }) {
  const view = usePage();
  const { t } = view;
  const { asked, moments, others, on, subject } = data;
  const asking = moments.filter(({ subjects }) => subjects > 0);
  return (
    <section className="w-stack w-stack--s w-montime" aria-labelledby="time">
      <h2 id="time">{t("monitor.subject.time")}</h2>
      {asking.length === 0 ? (
        <p>{t("monitor.time.nothing")}</p>
      ) : (
        <div className="w-split w-split--even w-monsplit">
          <div className="w-stack w-stack--s">
            <Steps moments={asking} />
            {subject === null && <AnswerLegend />}
          </div>
          <MomentsTable
            moments={asking}
            placeOn={(day) =>
              placeWith(
                data,
                { on: day === on ? asked.on : day, answer: [], province: [], sizeClass: [] },
                view,
              )
            }
          />
        </div>
      )}
      <p className="w-meta">
        {t("monitor.time.title")}. {t("monitor.time.note")}{" "}
        {asked.version === null && others.length > 0 && t("monitor.time.noteVersions")}
      </p>
    </section>
  );
}
