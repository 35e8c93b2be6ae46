import { actWords } from "../act-words.ts";
import { HeldRights } from "../ui/held-rights.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { usePage } from "../view.tsx";
import { type ActGroup, groupOf, groups } from "./act-groups.ts";
import type { Permissions, PermissionsData } from "./permissions.ts";
import { WhyNot } from "./why-not.tsx";

type Act = Permissions["acts"][number];

export function PermissionsView({ me, permissions }: PermissionsData) {
  const { t } = usePage();
  const { organisation, acts } = permissions;
  const held = organisation
    ? (me.organisations.find(({ id }) => id === organisation.id)?.rights ?? [])
    : me.national;
  return (
    <>
      <PageHead title={t("account.permissions.title")} lead={t("account.permissions.lead")} />
      <div className="w-stack w-stack--l">
        <Choose me={me} permissions={permissions} />
        <section className="w-stack w-stack--s" aria-labelledby="here">
          <h2 id="here">
            {organisation
              ? t("account.permissions.at", { name: organisation.name })
              : t("account.permissions.here")}
          </h2>
          {held.length > 0 ? (
            <HeldRights rights={held} />
          ) : (
            <p>{t("account.permissions.heldNone")}</p>
          )}
        </section>
        {groups.map((group) => (
          <Group
            key={group}
            group={group}
            acts={acts.filter(({ act }) => groupOf(act) === group)}
            organisation={organisation}
          />
        ))}
      </div>
    </>
  );
}

/** Each organisation that the reader works for, in whose name too, and the one that is shown. */
function Choose({ me, permissions }: PermissionsData) {
  const { t, href } = usePage();
  const { organisation } = permissions;
  const named = new Map(
    [
      ...me.organisations.flatMap(({ id, name, actsFor }) => [{ id, name }, ...actsFor]),
      ...(organisation ? [organisation] : []),
    ].map(({ id, name }) => [id, name]),
  );
  return (
    <form action={href("permissions")} className="w-row w-choose w-noprint">
      <SelectField
        id="organisation"
        name="organisation"
        label={t("account.permissions.organisation")}
        value={organisation?.id ?? ""}
        none={t("account.permissions.nowhere")}
        options={[...named].map(([value, label]) => ({ value, label }))}
      />
      <button className="ams-button ams-button--primary" type="submit">
        {t("account.permissions.show")}
      </button>
    </form>
  );
}

interface GroupProps {
  readonly group: ActGroup;
  readonly acts: readonly Act[];
  readonly organisation: Permissions["organisation"];
}

function Group({ group, acts, organisation }: GroupProps) {
  const { t } = usePage();
  if (acts.length === 0) return null;
  const title = t(`account.permissions.groups.${group}`);
  const items = acts.map((act) => (
    <li key={act.act} className="w-linkrow">
      <span>{actWords(t, act.act)}</span>
      <Answer act={act} />
      <WhyNot act={act} organisation={organisation} />
    </li>
  ));
  // Nothing to ask for here: it need not be read to know that.
  if (acts.every(({ allowed }) => allowed)) {
    return (
      <details className="w-card w-all">
        <summary>
          <h2>{title}</h2>{" "}
          <span className="w-badge w-badge--ok">{t("account.permissions.all")}</span>
        </summary>
        {group === "facts" && <p>{t("account.permissions.anybody")}</p>}
        <ul className="w-list w-list--tight">{items}</ul>
      </details>
    );
  }
  return (
    <section className="w-card" aria-labelledby={group}>
      <h2 id={group}>{title}</h2>
      <ul className="w-list w-list--tight">{items}</ul>
    </section>
  );
}

function Answer({ act: { allowed, why } }: { act: Act }) {
  const { t } = usePage();
  if (allowed) {
    return <span className="w-badge w-badge--ok">{t("account.permissions.yes")}</span>;
  }
  return why?.startsWith("platform/second-factor") ? (
    <span className="w-badge w-badge--warn">{t("account.permissions.afterCode")}</span>
  ) : (
    <span className="w-badge">{t("account.permissions.no")}</span>
  );
}
