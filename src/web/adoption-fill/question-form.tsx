import { pageParameter } from "../addresses.ts";
import { ActForm } from "../ui/act-form.tsx";
import { MoreLink } from "../ui/button-link.tsx";
import { isMunicipality } from "../ui/organisation-tabs.tsx";
import { usePage } from "../view.tsx";
import { messageId } from "./fill-message.tsx";
import { Finished } from "./finished.tsx";
import type { FillData } from "./load-first-fill.ts";
import { Question } from "./question.tsx";
import { themeName } from "./theme-list.tsx";

/** The next questions in one form: whatever was chosen is kept by one press, and what was not stays open. */
export function QuestionForm({ data }: { data: FillData }) {
  const { t, format, href } = usePage();
  const { fill, theme, themes, organisation, way } = data;
  const questions = fill?.questions ?? [];
  const { id } = organisation;
  if (data.finished || questions.length === 0) return <Finished data={data} />;
  const counted = { count: questions.length, n: format.number(questions.length) };
  const narrowed = way === "theme" && theme !== null;
  const lead = isMunicipality(id) ? "lead" : "leadOther";
  return (
    <section className="w-card w-fill" aria-labelledby="questions">
      <div className="w-stack w-stack--s">
        {narrowed && (
          <p className="w-noprint">
            <a href={`${href("firstFill", { id }, { way: "theme" })}#ways`}>
              {t("adoptionFill.themes.all")}
            </a>
          </p>
        )}
        <h2 id="questions">
          {narrowed
            ? t("adoptionFill.questions.titleOf", {
                ...counted,
                theme: themeName(theme, themes, t),
              })
            : t("adoptionFill.questions.title", counted)}
        </h2>
        <p>{t(`adoptionFill.questions.${narrowed ? "leadTheme" : lead}`)}</p>
      </div>
      <ActForm act="fill" toldAt={messageId} className="w-fillform" labelledBy="questions">
        {questions.map((question, n) => (
          <Question key={question.entry.id} question={question} place={n + 1} data={data} />
        ))}
        <div className="w-fillform__end w-noprint">
          <button className="ams-button ams-button--primary" type="submit">
            {t(`adoptionFill.questions.${data.more ? "submitMore" : "submit"}`)}
          </button>
        </div>
        {/* Not in the bar, which stands over what comes next. */}
        <p className="w-noprint">
          <button className="ams-button ams-button--tertiary" type="reset">
            {t("adoptionFill.questions.reset")}
          </button>
        </p>
      </ActForm>
      <PassOver data={data} />
    </section>
  );
}

/** To other questions, without saying anything of these. */
function PassOver({ data: { organisation, way, theme, page, more } }: { data: FillData }) {
  const { t, href, language } = usePage();
  const to = (n: number | null) =>
    `${href(
      "firstFill",
      { id: organisation.id },
      { way: way === "alike" ? null : way, theme, [pageParameter[language]]: n },
    )}#ways`;
  if (!more && page === 1) return null;
  return (
    <p className="w-row w-noprint">
      {more && <MoreLink href={to(page + 1)}>{t("adoptionFill.questions.skip")}</MoreLink>}
      {page > 1 && <a href={to(null)}>{t("adoptionFill.questions.back")}</a>}
    </p>
  );
}
