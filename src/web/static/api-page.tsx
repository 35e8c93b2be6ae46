import { definePage, show } from "../page.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { MessageCheckApi } from "./message-check-api.tsx";
import { Sections } from "./prose.tsx";

const sections = [
  "start",
  "lists",
  "csv",
  "dates",
  "errors",
  "limits",
  "messages",
  "licence",
] as const;

/** What to type in a terminal, below the section that explains it. */
const examples: Partial<Record<(typeof sections)[number], string>> = {
  start: "/api/v1/municipalities/GM0363",
  lists: "/api/v1/organisations?kind=municipality&province=PV25&sort=-population&limit=10",
  csv: "/api/v1/municipalities?format=csv",
  dates: "/api/v1/municipalities?on=2018-12-31",
  errors: "/api/v1/municipalities?on=2018-02-30",
};

export const apiPage = definePage({
  id: "api",
  load: () => show(null),
  View: ApiView,
  head: (_, { t }) => ({ title: t("api.title"), description: t("api.lead") }),
});

function ApiView() {
  const { t, baseUrl } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <PageHead title={t("api.title")} lead={t("api.lead")} />
      <Sections
        parts={links}
        sections={sections.map((id) => {
          const example = examples[id];
          return {
            id,
            title: t(`api.${id}.title`),
            text: t(`api.${id}.text`),
            more: (
              <>
                {example && <Example address={baseUrl + example} path={example} />}
                {id === "start" && <Description />}
                {id === "messages" && <MessageCheckApi />}
              </>
            ),
          };
        })}
      />
    </>
  );
}

function Example({ address, path }: { address: string; path: string }) {
  const { t } = usePage();
  return (
    <>
      <p className="w-code">
        <code>curl '{address}'</code>
      </p>
      <p>
        <a href={path}>{t("api.tryIt")}</a>
      </p>
    </>
  );
}

function Description() {
  const { t } = usePage();
  return (
    <p>
      <ButtonLink href="/api/v1/openapi.json" icon="document">
        {t("api.openapi")}
      </ButtonLink>
    </p>
  );
}
