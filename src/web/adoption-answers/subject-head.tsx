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
