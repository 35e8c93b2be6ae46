import { dutchOn } from "../dutch-on.ts";
import type { May } from "../permissions.ts";
import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import type { LikeUsData, Used } from "./load-like-us.ts";
import { chosenOf, csvWith } from "./weights.ts";

/** How many stand here before a reader asks for all of them. */
const first = 10;

/** What those most like it use, and is not known of it: a question to ask, never a "no". */
export function UsedByThem({ data }: { data: LikeUsData }) {
  const { t, format, href, query } = usePage();
  const { organisation, weights, absent, used, maySay } = data;
  const { id, name } = organisation;
  const all = query.get("used") === "all";
  const shown = all ? used : used.slice(0, first);
  const other = href("likeUs", { id }, { ...chosenOf(weights), ...(!all && { used: "all" }) });
  return (
    <section className="w-card w-card--flush" aria-labelledby="used">
      <div className="w-card__head w-sechead">
        <div>
          <h2 id="used">{t("likeUs.used.title", { name })}</h2>
          <p className="w-meta">
            {used[0] === undefined
              ? t("likeUs.used.leadNone", { name })
              : `${t(absent === "no-weights" ? "likeUs.used.leadUsual" : "likeUs.used.lead", { count: used[0].of, name })} ${t("likeUs.used.found", { count: used.length })}`}
          </p>
        </div>
        {used.length > 0 && (
          <span className="w-noprint">
            <ButtonLink
              href={`/api/v1/municipalities/${id}/used-by-like-us?${csvWith(absent === "no-weights" ? {} : weights)}`}
              icon="download"
              small
              download
            >
              {t("likeUs.used.csv")}
            </ButtonLink>
          </span>
        )}
      </div>
      {used.length === 0 ? (
        <Nothing data={data} />
      ) : (
        <TableRegion name={t("likeUs.used.title", { name })} cards>
          <thead>
            <tr>
              <th scope="col">{t("likeUs.used.entry")}</th>
              <th scope="col">{t("likeUs.used.who")}</th>
              <th scope="col">{t("likeUs.used.known")}</th>
              {maySay !== "no" && (
                <th scope="col" className="w-noprint">
                  <span className="w-vh">{t("likeUs.used.say")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Row key={one.entry.id} one={one} id={id} maySay={maySay} />
            ))}
          </tbody>
        </TableRegion>
      )}
      {used.length > first && (
        <div className="w-card__foot w-noprint">
          <MoreLink href={`${other}#used`}>
            {all ? t("likeUs.used.fewer") : t("likeUs.used.all", { n: format.number(used.length) })}
          </MoreLink>
        </div>
      )}
    </section>
  );
}

/** As many names as fit a line or two. */
const named = 4;

function Row({ one, id, maySay }: { one: Used; id: string; maySay: May }) {
  const { t, href, language } = usePage();
  const { entry, users, known, of, through } = one;
  const dutch = dutchOn({ language });
  const more = users.length - named;
  return (
    <tr>
      <th scope="row" className="w-wrapname">
        <a href={href("entry", { id: entry.id })} lang={dutch}>
          {entry.name}
        </a>
        <span className="w-sub">{t(`catalogue.kind.${entry.kind}`)}</span>
      </th>
      <td>
        <b>{t("likeUs.used.users", { count: users.length })}</b>
        <span className="w-sub">
          {users.slice(0, named).map((user, index) => (
            <span key={user.id}>
              {index > 0 && ", "}
              <OrganisationName to={user} />
            </span>
          ))}
          {more > 0 && ` ${t("likeUs.used.more", { count: more })}`}
        </span>
        {through && (
          <span className="w-sub">
            {t("likeUs.used.through")} <OrganisationName to={through} />
          </span>
        )}
      </td>
      <td>
        {t("likeUs.used.knownOf", { n: known })}
        <span className="w-sub">{t("likeUs.used.unknownOf", { n: of - known })}</span>
      </td>
      {maySay !== "no" && (
        <td className="w-noprint w-nowrap">
          <a href={href("uses", { id }, { entry: entry.id })}>
            {t("likeUs.used.say")}
            <span className="w-vh">: {entry.name}</span>
          </a>
        </td>
      )}
    </tr>
  );
}

function Nothing({ data: { organisation, maySay } }: { data: LikeUsData }) {
  const { id, name } = organisation;
  const { t, href } = usePage();
  return (
    <div className="w-card__body w-stack w-stack--s">
      <p>{t("likeUs.used.none", { name })}</p>
      <p className="w-noprint">
        {maySay === "no" ? (
          <MoreLink href={href("catalogue")}>{t("likeUs.used.toCatalogue")}</MoreLink>
        ) : (
          <MoreLink href={href("firstFill", { id })}>{t("likeUs.list.fill")}</MoreLink>
        )}
      </p>
    </div>
  );
}
