import { EndedAlert } from "../ui/ended-alert.tsx";
import { NoRight } from "../ui/no-right.tsx";
import { isMunicipality } from "../ui/organisation-tabs.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { StepUp } from "../ui/step-up.tsx";
import { usePage } from "../view.tsx";
import { FillMessage } from "./fill-message.tsx";
import { FillProgress } from "./fill-progress.tsx";
import { CheckList } from "./list/check-list.tsx";
import { PasteList } from "./list/paste-list.tsx";
import { type FillData, ways } from "./load-first-fill.ts";
import { QuestionForm } from "./question-form.tsx";
import { ThemeList, UnknownTheme } from "./theme-list.tsx";

export function FirstFillView({ data }: { data: FillData }) {
  const { t, href } = usePage();
  const { organisation, state } = data;
  const { id, name } = organisation;
  return (
    <>
      <PageHead title={t("adoptionFill.title", { name })} lead={t("adoptionFill.lead")} />
      <div className="w-stack w-stack--l">
        <FillMessage data={data} />
        {state === "ended" && (
          <EndedAlert
            organisation={organisation}
            successor={organisation.ended?.successor ?? null}
          />
        )}
        {state === "may-not" && (
          <NoRight
            title={t("adoptionFill.mayNot.title", { name })}
            needed={["editor", "confirmer", "administrator"]}
            organisation={id}
          >
            <p>
              {t("adoptionFill.mayNot.text")}{" "}
              <a href={href("uses", { id })}>{t("adoptionFill.mayNot.uses", { name })}</a>
            </p>
          </NoRight>
        )}
        {state === "second-factor" && <StepUp when={["second-factor"]} />}
        {data.fill && (
          <>
            <FillProgress fill={data.fill} />
            <Ways data={data} />
            <ByWay data={data} />
          </>
        )}
      </div>
    </>
  );
}

/** Three ways to the same, each with an address of its own. */
function Ways({ data: { organisation, way } }: { data: FillData }) {
  const { t, href } = usePage();
  const { id } = organisation;
  const first = isMunicipality(id) ? "alike" : "alikeOther";
  return (
    <nav id="ways" aria-label={t("adoptionFill.way.name")} className="w-noprint">
      <ul className="w-chips">
        {ways.map((one) => (
          <li key={one}>
            <a
              className={one === way ? "w-chip w-chip--on" : "w-chip"}
              href={`${href("firstFill", { id }, { way: one === "alike" ? null : one })}#ways`}
              aria-current={one === way ? "page" : undefined}
            >
              {t(`adoptionFill.way.${one === "alike" ? first : one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ByWay({ data }: { data: FillData }) {
  const { way, theme, list, fill } = data;
  if (way === "list") {
    return list?.checked ? (
      <CheckList data={data} checked={list.checked} />
    ) : (
      <PasteList data={data} />
    );
  }
  if (way === "alike") return <QuestionForm data={data} />;
  const known = fill?.themes.some((one) => one.theme === theme);
  if (theme !== null && known) return <QuestionForm data={data} />;
  return (
    <>
      {theme !== null && <UnknownTheme />}
      <ThemeList data={data} />
    </>
  );
}
