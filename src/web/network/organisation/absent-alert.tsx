import { Alert } from "@amsterdam/design-system-react";
import type { ReactNode } from "react";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** Says that it was not there on the day asked, and who was. */
export function AbsentAlert({ data }: { data: OrganisationData }) {
  const { organisation, on, existed } = data;
  if (organisation.kind !== "municipality") {
    return existed ? <OnlyNow /> : <NoMore data={data} />;
  }
  return on !== null && organisation.validFrom !== null && on < organisation.validFrom ? (
    <NotYet data={data} day={on} />
  ) : (
    <NoMore data={data} />
  );
}

function NotYet({ data, day }: { data: OrganisationData; day: string }) {
  const { t, format, href } = usePage();
  const { organisation, land } = data;
  const { name, id, validFrom } = organisation;
  const before = land?.before ?? [];
  return (
    <Notice title={t("network.organisation.absent.notYetTitle", { name, date: format.date(day) })}>
      <p>
        {validFrom &&
          t("network.organisation.absent.since", { name, date: format.date(validFrom) })}{" "}
        {before.length === 0
          ? t("network.organisation.absent.unknownThen")
          : t("network.organisation.absent.notYet", { count: before.length })}
      </p>
      <ul className="w-absent">
        {before.map((one) => (
          <li key={one.id}>
            <OrganisationLink to={one} on={day} />
            {one.part && ` (${t("network.organisation.absent.part")})`}
          </li>
        ))}
      </ul>
      <p>
        <a href={href("organisation", { id })}>
          {t("network.organisation.absent.toToday", { name })}
        </a>
      </p>
    </Notice>
  );
}

const counted = ["n2", "n3", "n4", "n5", "n6"] as const;

function NoMore({ data: { organisation } }: { data: OrganisationData }) {
  const { t, format } = usePage();
  const { name, validUntil, succession } = organisation;
  const date = validUntil === null ? "" : format.date(validUntil);
  const candidates = succession?.candidates ?? [];
  if (succession?.split) {
    const word = counted[candidates.length - 2];
    const n = word ? t(`network.organisation.numbers.${word}`) : format.number(candidates.length);
    return (
      <Notice title={t("network.organisation.absent.splitTitle", { name, date })}>
        <p>{t("network.organisation.absent.split", { name, n })}</p>
        <ul className="w-absent">
          {candidates.map((one) => (
            <li key={one.id}>
              <OrganisationLink to={one} />
              {one.id === succession.current?.id && ` (${t("network.organisation.absent.main")})`}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice title={t("network.organisation.absent.noMoreTitle", { name, date })}>
      {succession?.current && (
        <p>
          {t("network.organisation.absent.into")}{" "}
          <b>
            <OrganisationLink to={succession.current} />
          </b>
          .
        </p>
      )}
    </Notice>
  );
}

/** Of other kinds only the register of now is known: say so instead of pretending to know then. */
function OnlyNow() {
  const { t } = usePage();
  return (
    <Notice title={t("network.organisation.absent.onlyNowTitle")}>
      <p>{t("network.organisation.absent.onlyNow")}</p>
    </Notice>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert heading={title} headingLevel={2} severity="warning">
      <div className="w-stack w-stack--s">{children}</div>
    </Alert>
  );
}
