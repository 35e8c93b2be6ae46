import type { WaitingAnswers } from "#contract/municipality";
import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";

/** To who works for a municipality: how many questions wait there, and where. */
export function Waiting({ waiting }: { waiting: readonly WaitingAnswers[] }) {
  const { t } = usePage();
  if (waiting.length === 0) return null;
  return (
    <section
      className="w-card w-card--here w-waiting w-noprint"
      aria-label={t("home.waiting.title")}
    >
      <ul className="w-stack">
        {waiting.map((one) => (
          <li key={one.municipality.id} className="w-linkrow">
            <Line waiting={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ waiting: { municipality, total, law } }: { waiting: WaitingAnswers }) {
  const { t, href } = usePage();
  const { id, name } = municipality;
  const some = t("home.waiting.some", { name, count: total });
  return (
    <>
      <p className="w-lead">
        <b>
          {total === 0 && t("home.waiting.none", { name })}
          {total > 0 && (law > 0 ? `${some}, ${t("home.waiting.law", { law })}` : some)}
        </b>
      </p>
      <MoreLink href={href("municipality", { id })}>{t("home.waiting.go", { name })}</MoreLink>
    </>
  );
}
