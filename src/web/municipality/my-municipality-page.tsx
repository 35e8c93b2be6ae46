import { listMunicipalities } from "#contract/network";
import { definePage, redirect, show } from "../page.ts";
import { allPages } from "../paging.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { usePage } from "../view.tsx";

interface Choice {
  readonly code: string;
  readonly name: string;
}

/** Leads who works for a municipality to its page in brief; anybody else chooses one. */
export const myMunicipalityPage = definePage<readonly Choice[]>({
  id: "myMunicipality",
  async load({ ask, me, href, query }) {
    const chosen = query.get("id");
    const own = me?.organisation?.id;
    if (chosen) return redirect(href("municipality", { id: chosen }), 303);
    if (own?.startsWith("GM")) return redirect(href("municipality", { id: own }), 303);
    const all = await allPages(ask, listMunicipalities, {});
    return show(all.map(({ code, name }) => ({ code, name })));
  },
  View: ({ data }) => <ChooseView choices={data} />,
  head: (_, { t }) => ({
    title: t("municipality.choose.title"),
    description: t("municipality.choose.lead"),
  }),
});

function ChooseView({ choices }: { choices: readonly Choice[] }) {
  const { t, href, me } = usePage();
  return (
    <>
      <PageHead title={t("municipality.choose.title")} lead={t("municipality.choose.lead")} />
      <div className="w-stack w-stack--l">
        <form className="w-card w-stack w-form" action={href("myMunicipality")}>
          <div className="w-stack w-stack--s">
            <label className="ams-label" htmlFor="which-municipality">
              {t("municipality.choose.label")}
            </label>
            <select className="ams-select" id="which-municipality" name="id">
              {choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div>
            <button className="ams-button ams-button--primary" type="submit">
              {t("municipality.choose.go")}
            </button>
          </div>
        </form>
        {me === null && (
          <p>
            {t("municipality.choose.signIn")}{" "}
            <a href={href("signIn", {}, { to: href("myMunicipality") })}>{t("shell.signIn")}</a>
          </p>
        )}
        {me !== null && me.organisations.length === 0 && (
          <p>
            {t("municipality.choose.join")}{" "}
            <ButtonLink href={href("organisations", {}, { kind: "municipality" })}>
              {t("municipality.choose.find")}
            </ButtonLink>
          </p>
        )}
      </div>
    </>
  );
}
