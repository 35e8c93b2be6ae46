import type { Tried } from "../acts.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";

interface FactorSetProps {
  readonly since: string | null;
  readonly shownAt: string | null;
  readonly left: number;
  readonly tried: Tried | null;
  readonly to: string;
}

// Of ten: who has so few left has used most, and may be without soon.
const few = 3;

/** The second factor that there is, and how to renew its codes or to take it away. */
export function FactorSet({ since, shownAt, left, tried, to }: FactorSetProps) {
  const { t, href, format } = usePage();
  return (
    <section className="w-card w-form" aria-labelledby="set">
      <h2 id="set">{t("signIn.setUp.set")}</h2>
      <dl className="w-dl">
        <dt>{t("signIn.setUp.since")}</dt>
        <dd>{since && <When moment={since} />}</dd>
        <dt>{t("signIn.setUp.shown")}</dt>
        <dd>{shownAt ? <When moment={shownAt} /> : t("signIn.setUp.notShown")}</dd>
        <dt>{t("signIn.setUp.left")}</dt>
        <dd>{format.number(left)}</dd>
      </dl>
      {left <= few && <p>{t("signIn.setUp.leftFew")}</p>}
      <div>
        <ButtonLink variant="primary" href={href("secondFactor", {}, { to })}>
          {t("signIn.setUp.toCode")}
        </ButtonLink>
      </div>
      <Confirm
        act="renew"
        label={t("signIn.setUp.renew")}
        question={t("signIn.setUp.renewQuestion")}
        yes={t("signIn.setUp.renewYes")}
        open={tried?.act === "renew"}
      />
      <p>{t("signIn.setUp.newPhone")}</p>
      <Confirm
        act="remove"
        label={t("signIn.setUp.remove")}
        question={t("signIn.setUp.removeQuestion")}
        yes={t("signIn.setUp.removeYes")}
        open={tried?.act === "remove"}
      />
    </section>
  );
}
