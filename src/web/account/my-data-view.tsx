import type { Tried } from "../acts.ts";
import { account } from "../i18n/nl/account.ts";
import { dayOf, timeOf } from "../moment.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Outcome } from "../ui/outcome.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { Erase } from "./erase.tsx";
import type { MyData } from "./my-data.ts";
import { Part } from "./my-data-part.tsx";

export function MyDataView({ data, tried }: { data: MyData; tried: Tried | null }) {
  const { t, format } = usePage();
  const links = useSiteLinks();
  const moment = t("people.moment", {
    date: format.date(dayOf(data.madeAt)),
    time: timeOf(data.madeAt),
  });
  return (
    <>
      <PageHead title={t("account.myData.title")} lead={t("account.myData.lead")} />
      <div className="w-stack w-stack--l">
        <Outcome done={null} tried={tried} />
        <section className="w-stack" aria-labelledby="contents">
          <div className="w-sechead">
            <h2 id="contents">{t("account.myData.contents")}</h2>
            <span className="w-noprint">
              <ButtonLink href="/api/v1/me/data" icon="download" download small>
                {t("account.myData.download")}
              </ButtonLink>
            </span>
          </div>
          <p className="w-meta">{t("account.myData.madeAt", { moment })}</p>
          {inOrder(data.parts).map(({ part, rows }) => (
            <Part key={part} part={part} rows={rows} />
          ))}
        </section>
        <section className="w-stack w-stack--s" aria-labelledby="correct">
          <h2 id="correct">{t("account.myData.correct.title")}</h2>
          <p>
            <RichText text={t("account.myData.correct.text")} parts={links} />
          </p>
        </section>
        <Erase tried={tried} />
      </div>
    </>
  );
}

const order = Object.keys(account.myData.parts);
const placeOf = (part: string): number => {
  const place = order.indexOf(part);
  return place < 0 ? order.length : place;
};

/** Who somebody is comes first, whichever module the API asks first. */
const inOrder = (parts: MyData["parts"]): MyData["parts"] =>
  parts.toSorted((a, b) => placeOf(a.part) - placeOf(b.part));

/** After it: drawn for a visitor, because that is what the reader is now. */
export function Erased() {
  const { t, href } = usePage();
  return (
    <>
      <PageHead title={t("account.myData.erased.title")} lead={t("account.myData.erased.lead")} />
      <div className="w-stack">
        <p>{t("account.myData.erased.text")}</p>
        <div>
          <ButtonLink href={href("home")}>{t("account.myData.erased.home")}</ButtonLink>
        </div>
      </div>
    </>
  );
}
