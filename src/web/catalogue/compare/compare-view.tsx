import { Alert } from "@amsterdam/design-system-react";
import { CopyLinkButton, PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import { mostCompared } from "../catalogue-query.ts";
import { compareAddress } from "./compare-address.ts";
import type { CompareData } from "./load-compare.ts";
import { SideBySide } from "./side-by-side.tsx";

export function CompareView({ data }: { data: CompareData }) {
  const { t, format } = usePage();
  const { entries, unknown } = data;
  const names = format.list(entries.map(({ name }) => name));
  return (
    <>
      <PageHead
        title={
          entries.length > 0
            ? t("catalogue.compare.titleOf", { names })
            : t("catalogue.compare.title")
        }
        lead={entries.length > 1 ? undefined : t("catalogue.compare.lead")}
      />
      <div className="w-stack w-stack--l">
        {data.tooMany.length > 0 && (
          <Alert severity="warning" heading={t("catalogue.compare.tooMany")} headingLevel={2}>
            <p>{t("catalogue.compare.tooManyText", { names: format.list(data.tooMany) })}</p>
          </Alert>
        )}
        {unknown.length > 0 && (
          <Alert severity="warning" heading={t("catalogue.compare.unknown")} headingLevel={2}>
            <p>{t("catalogue.compare.unknownText", { names: format.list(unknown) })}</p>
          </Alert>
        )}
        {entries.length === 0 ? <Start /> : <Result data={data} />}
      </div>
    </>
  );
}

function Start() {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("catalogue.compare.start")}>
      <p>{t("catalogue.compare.startText")}</p>
      <ButtonLink href={href("catalogue")}>{t("catalogue.compare.toCatalogue")}</ButtonLink>
    </EmptyState>
  );
}

function Result({ data }: { data: CompareData }) {
  const view = usePage();
  const { t } = view;
  const ids = data.entries.map(({ id }) => id);
  return (
    <>
      <div className="w-row w-row--between w-noprint">
        {ids.length > 1 ? (
          <a className="w-more" href={compareAddress(view, ids, !data.differentOnly)}>
            <Icon name={data.differentOnly ? "plus" : "minus"} />
            {t(
              data.differentOnly ? "catalogue.compare.allRows" : "catalogue.compare.onlyDifferent",
            )}
          </a>
        ) : (
          <p>{t("catalogue.compare.one")}</p>
        )}
        <div className="w-row">
          <CopyLinkButton />
          <PrintButton small />
        </div>
      </div>
      <SideBySide data={data} />
      {ids.length < mostCompared && <AddOne ids={ids} />}
      <p className="w-meta">{t("catalogue.notKnownMeans")}</p>
    </>
  );
}

/** Searches the catalogue and keeps what was chosen. */
function AddOne({ ids }: { ids: readonly string[] }) {
  const { t, href } = usePage();
  return (
    <search className="w-noprint">
      <form className="w-stack w-stack--s w-addone" action={href("catalogue")}>
        <input type="hidden" name="compare" value={ids.join(",")} />
        <label className="ams-label" htmlFor="add-one">
          {t("catalogue.compare.addLabel")}
        </label>
        <div className="w-headsearch w-headsearch--in">
          <input id="add-one" name="q" type="search" autoComplete="off" maxLength={200} />
          <button type="submit" aria-label={t("catalogue.compare.add")}>
            <Icon name="search" />
          </button>
        </div>
        <p className="w-hint">{t("catalogue.compare.addHint")}</p>
      </form>
    </search>
  );
}
