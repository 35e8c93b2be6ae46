import { dayOf } from "../../moment.ts";
import { ClaimFacts } from "../../ui/claim-facts.tsx";
import { usePage } from "../../view.tsx";
import type { Registration } from "./load-registration.ts";
import { wordFields } from "./read-form.ts";

type Earlier = Registration["earlier"][number];

/** What a moderator filled in, without what was left out. */
export function RegisteredFacts({ facts }: { facts: Omit<Earlier, "until"> }) {
  const { t } = usePage();
  return (
    <ClaimFacts
      facts={[
        [t("moderation.registration.kind"), t(`words.kind.${facts.kind}`)],
        ...wordFields.flatMap((name) => {
          const value = facts[name];
          return value === null
            ? []
            : [[t(`moderation.registration.words.${name}`), value] as const];
        }),
      ]}
    />
  );
}

/** What stood there before each change, the newest first. */
export function EarlierFacts({ earlier }: { earlier: readonly Earlier[] }) {
  const { t, format } = usePage();
  return (
    <section className="w-card" aria-labelledby="earlier">
      <h2 id="earlier">{t("moderation.registration.earlier")}</h2>
      {earlier.map((one) => (
        <div key={one.until} className="w-stack w-stack--s">
          <h3>
            {t("moderation.registration.factsUntil", { date: format.date(dayOf(one.until)) })}
          </h3>
          <RegisteredFacts facts={one} />
        </div>
      ))}
    </section>
  );
}
