import { actWords } from "../act-words.ts";
import { HeldRights } from "../ui/held-rights.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { usePage } from "../view.tsx";
import { type ActGroup, groupOf, groups } from "./act-groups.ts";
import type { Permissions, PermissionsData } from "./permissions.ts";
import { Ask, Needed, WhyNot } from "./why-not.tsx";

type Act = Permissions["acts"][number];

const ofOwnFactor = new Set(["removeSecondFactor", "renewRecoveryCodes"]);

export function PermissionsView({ me, permissions }: PermissionsData) {
  const { t } = usePage();
  const { organisation, acts } = permissions;
  const held = organisation
    ? (me.organisations.find(({ id }) => id === organisation.id)?.rights ?? [])
    : me.national;
  // Who has no second factor has none to take away.
  const { enrolled } = me.secondFactor;
  const shown = acts.filter(({ act }) => enrolled || !ofOwnFactor.has(act));
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
            acts={shown.filter(({ act }) => groupOf(act) === group)}
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
  const refused = [...Map.groupBy(acts.filter(isRefused), ({ needed }) => needed.join(" "))];
  const others = acts.filter((act) => !isRefused(act));
  const items = others.map((act) => (
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
  const blocks = refused.map(([needed, some]) => (
    <Refused
      key={needed}
      acts={some}
      organisation={organisation}
      saidAbove={others.length === 0 && refused.length === 1}
    />
  ));
  // Nothing may be done here: one reason for all of it is enough to read.
  if (others.length === 0) {
    return (
      <details className="w-card w-all">
        <summary>
          <h2>{title}</h2> <span className="w-badge">{t("account.permissions.no")}</span>
          {refused.length === 1 && (
            <span className="w-sub">
              <Needed needed={acts[0]?.needed ?? []} />
            </span>
          )}
        </summary>
        {blocks}
      </details>
    );
  }
  return (
    <section className="w-card" aria-labelledby={group}>
      <h2 id={group}>{title}</h2>
      <ul className="w-list w-list--tight">{items}</ul>
      {blocks}
    </section>
  );
}

/** Not now and not after a code. */
const isRefused = ({ allowed, why }: Act): boolean =>
  !allowed && !why?.startsWith("platform/second-factor");

interface RefusedProps extends Omit<GroupProps, "group"> {
  /** The head of the group says already what is needed: whom to ask is left. */
  readonly saidAbove: boolean;
}

/** Acts that are refused for the same reason, which is said once above them. */
function Refused({ acts, organisation, saidAbove }: RefusedProps) {
  const { t } = usePage();
  const [first] = acts;
  if (!first) return null;
  return (
    <div className="w-stack w-stack--s">
      {saidAbove ? (
        <p className="w-sub">
          <Ask needed={first.needed} organisation={organisation} />
        </p>
      ) : (
        <WhyNot act={first} organisation={organisation} />
      )}
      <ul className="w-list w-list--tight">
        {acts.map((act) => (
          <li key={act.act} className="w-linkrow">
            <span>{actWords(t, act.act)}</span>
            <Answer act={act} />
          </li>
        ))}
      </ul>
    </div>
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
