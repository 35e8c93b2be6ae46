import type { SubjectAnswers } from "#contract/adoption";
import { usePage } from "../view.tsx";
import { AnswerLegend } from "./answer-bar.tsx";
import type { MonitorData } from "./load-monitor.ts";
import type { ColumnGroup, Picture } from "./load-picture.ts";
import { countWords } from "./states.ts";
import { type Pixel, stripAddress } from "./strip.ts";
import { subjectKey } from "./subject-key.ts";
import { subjectName } from "./subject-name.tsx";
import { SubjectTable } from "./subject-table.tsx";

/** Columns between two groups. */
const gap = 3;

/** The whole country in one picture: a row for each subject, a column for each municipality, white where it is silent. */
export function PictureView({ data, picture }: { data: MonitorData; picture: Picture }) {
  const { t, format } = usePage();
  const { groups, subjects } = picture;
  const leftOut = data.subjects.length - subjects.length;
  const own = groups.flatMap(({ columns }) => columns).find(({ code }) => code === data.own);
  return (
    <section className="w-stack" aria-labelledby="picture">
      <h2 id="picture">{t("monitor.picture.title")}</h2>
      <AnswerLegend />
      {leftOut > 0 && (
        <p>{t("monitor.picture.leftOut", { count: leftOut, n: format.number(leftOut) })}</p>
      )}
      <SubjectTable
        asked={data.asked}
        subjects={subjects}
        name={t("monitor.picture.title")}
        head={<Groups groups={groups} />}
        draw={(subject) => <Strip subject={subject} picture={picture} own={data.own} />}
        dense
      />
      <p className="w-meta">
        {t("monitor.picture.order")}{" "}
        {t("monitor.picture.groups", {
          groups: format.list(
            groups.map(
              ({ size, columns }) =>
                `${t(`monitor.picture.size.${size}`)} (${format.number(columns.length)})`,
            ),
          ),
        })}{" "}
        {own && t("monitor.picture.own", { name: own.name })} {t("monitor.picture.table")}
      </p>
    </section>
  );
}

/** How large the municipalities of each group are, above their columns. */
function Groups({ groups }: { groups: readonly ColumnGroup[] }) {
  const { t, format } = usePage();
  return (
    <>
      <span className="w-vh">{t("monitor.picture.column")}</span>
      <span className="w-mongroups">
        {groups.map(({ size, columns }, index) => (
          <span
            key={size}
            style={{ flexGrow: columns.length + (index < groups.length - 1 ? gap : 0) }}
          >
            {t(`monitor.picture.size.${size}`)}
            <span className="w-sub">{format.number(columns.length)}</span>
          </span>
        ))}
      </span>
    </>
  );
}

function Strip({
  subject,
  picture: { groups, states },
  own,
}: {
  subject: SubjectAnswers;
  picture: Picture;
  own: string | null;
}) {
  const view = usePage();
  const { t, format } = view;
  const said = states.get(subjectKey(subject.entry.id, subject.version));
  const codes = groups.flatMap(({ columns }, index) => [
    ...(index > 0 ? Array<null>(gap).fill(null) : []),
    ...columns.map(({ code }) => code),
  ]);
  if (codes.length === 0) return null;
  const pixels = codes.map((code): Pixel => (code === null ? "gap" : (said?.get(code) ?? "none")));
  const at = own === null ? -1 : codes.indexOf(own);
  return (
    <span className="w-strip">
      <img
        src={stripAddress(pixels)}
        width={codes.length}
        height={1}
        alt={t("monitor.picture.strip", {
          name: subjectName(subject, view),
          n: format.number(subject.municipalities),
          counts: countWords(subject.counts, view),
        })}
      />
      {at >= 0 && (
        <i className="w-strip__own" style={{ left: `${(100 * (at + 0.5)) / codes.length}%` }} />
      )}
    </span>
  );
}
