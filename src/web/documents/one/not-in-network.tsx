import { organisationRights } from "#contract/access";
import { ButtonLink } from "../../ui/button-link.tsx";
import { NoRight } from "../../ui/no-right.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";

/** For who is signed in and works for no organisation yet. */
export function NotInNetwork() {
  const { t, href } = usePage();
  return (
    <>
      <PageHead title={t("documents.notInNetwork.title")} />
      <NoRight title={t("documents.notInNetwork.what")} needed={organisationRights}>
        <p>{t("documents.notInNetwork.text")}</p>
        <ButtonLink href={href("organisations")} variant="primary">
          {t("documents.notInNetwork.find")}
        </ButtonLink>
      </NoRight>
    </>
  );
}
