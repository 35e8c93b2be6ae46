import type { Subject } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import { LevelTag } from "../ui/tags.tsx";
import { usePage } from "../view.tsx";
import { named } from "./words.ts";

type Headed = Pick<Subject, "entry" | "version" | "level" | "since">;

/** The name of what asks for an answer, as a link to what it is. */
export function SubjectLink({ subject }: { subject: Pick<Subject, "entry" | "version"> }) {
  const view = usePage();
  return (
    <a href={view.href("entry", { id: subject.entry.id })} lang={dutchOn(view)}>
      {named(subject)}
    </a>
  );
}

/** How binding it is and since when. */
export function Asked({ subject: { level, since } }: { subject: Headed }) {
  const { t, format } = usePage();
  if (level === null && since === null) return null;
  return (
    <span className="w-ansasked">
      {level !== null && <LevelTag level={level} />}{" "}
      {since !== null && (
        <span className="w-meta">
          {t("adoptionAnswers.since", { date: format.shortDate(since) })}
        </span>
      )}
    </span>
  );
}

/** What it is, for who knows it by no name: the words of the catalogue. */
export function Summary({
  subject,
  summary,
}: {
  subject: Pick<Subject, "entry" | "version">;
  summary: string | null;
}) {
  const view = usePage();
  const { t } = view;
  if (summary === null) return null;
  return (
    <div className="w-anssummary">
      <h2>{t("adoptionAnswers.summary", { name: named(subject) })}</h2>
      <p lang={dutchOn(view)}>{summary}</p>
    </div>
  );
}
