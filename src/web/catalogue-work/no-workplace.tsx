import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { TextField } from "../ui/field.tsx";
import { NoRight } from "../ui/no-right.tsx";
import { usePage } from "../view.tsx";
import type { NoWorkplace as Nowhere, Workplace } from "./workplace.ts";

/** To who works for no organisation: how to get one; and to who may work for any: which one it is about. */
export function NoWorkplace({ nowhere: { anywhere, unknown } }: { nowhere: Nowhere }) {
  const { t, href, path } = usePage();
  if (anywhere) {
    return (
      <form action={path.split("?", 1)[0]} className="w-card w-stack w-form" noValidate>
        <div>
          <h2>{t("catalogueWork.workplace.which")}</h2>
          <p>{t("catalogueWork.workplace.whichText")}</p>
        </div>
        <TextField
          id="organisation"
          name="organisation"
          label={t("catalogueWork.workplace.code")}
          hint={t("catalogueWork.workplace.codeHint")}
          value={unknown ?? ""}
          error={
            unknown === null
              ? undefined
              : t("catalogueWork.workplace.codeWrong", { value: unknown })
          }
        />
        <div>
          <button className="ams-button ams-button--primary" type="submit">
            {t("catalogueWork.workplace.goOn")}
          </button>
        </div>
      </form>
    );
  }
  return (
    <EmptyState title={t("catalogueWork.workplace.none")}>
      <p>{t("catalogueWork.workplace.noneText")}</p>
      <ButtonLink href={href("organisations")} variant="primary">
        {t("catalogueWork.workplace.find")}
      </ButtonLink>
      <p>
        <a href={href("account")}>{t("catalogueWork.workplace.account")}</a>
      </p>
    </EmptyState>
  );
}

/** To who works for an organisation and may not do this there. */
export function MayNot({ organisation }: Pick<Workplace, "organisation">) {
  const { t } = usePage();
  return (
    <NoRight
      title={t("catalogueWork.workplace.mayNot", { name: organisation.name })}
      needed={["editor", "confirmer", "administrator"]}
      organisation={organisation.id}
    >
      <p>{t("catalogueWork.workplace.mayNotText")}</p>
    </NoRight>
  );
}
