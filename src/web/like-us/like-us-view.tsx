import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { EndedAlert } from "../ui/ended-alert.tsx";
import { OrganisationTabs } from "../ui/organisation-tabs.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { usePage } from "../view.tsx";
import { LikeCard } from "./like-card.tsx";
import { LikeFacts } from "./like-facts.tsx";
import type { LikeUsData } from "./load-like-us.ts";
import { UsedByThem } from "./used-by-them.tsx";
import { csvWith } from "./weights.ts";
import { WeightsForm } from "./weights-form.tsx";

export function LikeUsView({ data }: { data: LikeUsData }) {
  const { t } = usePage();
  const { organisation, absent } = data;
  const { id, name } = organisation;
  return (
    <>
      <PageHead title={t("likeUs.title", { name })} lead={t("likeUs.lead", { name })} />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={id} current="likeUs" />
        {absent === "no-municipality" && <NoMunicipality name={name} />}
        {organisation.ended && <Ended data={data} />}
        {(absent === null || absent === "no-weights") && <Compared data={data} />}
      </div>
    </>
  );
}

function Compared({ data }: { data: LikeUsData }) {
  const { t } = usePage();
  const { organisation, weights, absent, used } = data;
  return (
    <>
      <p className="w-noprint w-row">
        <a href="#weights">{t("likeUs.toWeights")}</a>
        <a href="#used">{t("likeUs.toUsed", { count: used.length })}</a>
      </p>
      <div className="w-split w-split--aside">
        <div className="w-stack w-stack--l">
          {absent === "no-weights" ? <NoWeights id={organisation.id} /> : <Like data={data} />}
          <UsedByThem data={data} />
        </div>
        <div className="w-stack w-stack--l">
          <WeightsForm organisation={organisation} weights={weights} />
          <LikeFacts />
        </div>
      </div>
    </>
  );
}

function Like({ data: { organisation, weights, like, maySay } }: { data: LikeUsData }) {
  const { t, format } = usePage();
  const { id, name } = organisation;
  const silent = like.items.every(({ notCompared }) => notCompared.includes("use"));
  return (
    <section className="w-stack" aria-labelledby="like">
      <div className="w-sechead">
        <h2 id="like">{t("likeUs.list.title")}</h2>
        <span className="w-noprint">
          <ButtonLink
            href={`/api/v1/municipalities/${id}/like-us?${csvWith(weights)}`}
            icon="download"
            small
            download
          >
            {t("likeUs.list.csv")}
          </ButtonLink>
        </span>
      </div>
      <p className="w-meta">
        {t("likeUs.list.found", { count: like.total, n: format.number(like.total), name })}
      </p>
      {silent && weights.use > 0 && <NothingOfUse data={{ organisation, maySay }} />}
      <ol className="w-like" start={(like.page - 1) * like.size + 1}>
        {like.items.map((one) => (
          <LikeCard key={one.municipality.id} one={one} us={organisation} />
        ))}
      </ol>
      <PagesNav list={like} />
    </section>
  );
}

/** That use could not be compared, and what can be done about that. */
function NothingOfUse({
  data: { organisation, maySay },
}: {
  data: Pick<LikeUsData, "organisation" | "maySay">;
}) {
  const { t, href } = usePage();
  const { id, name } = organisation;
  return (
    <p className="w-likenote">
      {t("likeUs.list.silent", { name })}{" "}
      {maySay !== "no" && (
        <MoreLink href={href("firstFill", { id })}>{t("likeUs.list.fill")}</MoreLink>
      )}
    </p>
  );
}

function NoWeights({ id }: { id: string }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("likeUs.noWeights.title")}>
      <p>{t("likeUs.noWeights.text")}</p>
      <ButtonLink href={href("likeUs", { id })}>{t("likeUs.weights.usual")}</ButtonLink>
    </EmptyState>
  );
}

function NoMunicipality({ name }: { name: string }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("likeUs.noMunicipality.title")}>
      <p>{t("likeUs.noMunicipality.text", { name })}</p>
      <ButtonLink href={href("organisations", {}, { kind: "municipality" })}>
        {t("likeUs.noMunicipality.find")}
      </ButtonLink>
    </EmptyState>
  );
}

function Ended({ data: { organisation } }: { data: LikeUsData }) {
  const { t, href } = usePage();
  const successor = organisation.ended?.successor ?? null;
  return (
    <>
      <EndedAlert organisation={organisation} successor={successor} />
      {successor && (
        <MoreLink href={href("likeUs", { id: successor.id })}>
          {t("likeUs.title", { name: successor.name })}
        </MoreLink>
      )}
    </>
  );
}
