import { type Deadline, deadlinesOf } from "#standards/istandaarden/deadlines/deadlines-of";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import { MoreLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { RuleLink } from "../links.tsx";
import { termOf } from "../standard-words.ts";

/** What has to follow a message, and how long there is. */
export function Deadlines({ message }: { message: MessageDefinition }) {
  const { t, href } = usePage();
  const deadlines = deadlinesOf(message);
  return (
    <section className="w-card" aria-labelledby="deadlines">
      <h2 id="deadlines">{t("messageStandard.message.deadlines")}</h2>
      {deadlines.length === 0 ? (
        <p>{t("messageStandard.message.deadlineNone")}</p>
      ) : (
        <>
          <ul className="w-list w-list--tight">
            {deadlines.map((one) => (
              <OneDeadline key={`${one.rule} ${one.from}`} deadline={one} />
            ))}
          </ul>
          <p className="w-noprint">
            <MoreLink href={href("messageDeadlines", {}, { message: message.name })}>
              {t("messageStandard.message.reckon")}
            </MoreLink>
          </p>
        </>
      )}
    </section>
  );
}

function OneDeadline({ deadline }: { deadline: Deadline }) {
  const view = usePage();
  const { t, language } = view;
  const { rule, counts, says } = deadline;
  const term = termOf(view, deadline);
  return (
    <li>
      <p>
        <strong>{t("messageStandard.message.after", { term, event: counts[language] })}</strong>
      </p>
      <p>
        {says[language]} (<RuleLink code={rule} />)
      </p>
    </li>
  );
}
