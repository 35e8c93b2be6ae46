import { nationalRights, type Right } from "#contract/access";
import { type Parts, RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";
import type { Permissions } from "./permissions.ts";

interface WhyNotProps {
  readonly act: Permissions["acts"][number];
  readonly organisation: Permissions["organisation"];
}

/** What is needed for an act that the reader may not do, and how to get it. */
export function WhyNot({ act, organisation }: WhyNotProps) {
  const { t } = usePage();
  const { allowed, decision, why, needed } = act;
  if (allowed) {
    return decision ? <p className="w-sub">{t("account.permissions.decision")}</p> : null;
  }
  if (why === "platform/second-factor-needed" || why === "platform/second-factor-too-old") {
    return <Code tooOld={why === "platform/second-factor-too-old"} />;
  }
  if (needed.length === 0) return <p className="w-sub">{t("account.permissions.signIn")}</p>;
  return (
    <p className="w-sub">
      <Needed needed={needed} /> <Ask needed={needed} organisation={organisation} />
    </p>
  );
}

function Code({ tooOld }: { tooOld: boolean }) {
  const { t, me, href, path } = usePage();
  const text = tooOld
    ? t("account.permissions.secondFactorOld")
    : t(
        me?.secondFactor.enrolled
          ? "account.permissions.secondFactorNeeded"
          : "account.permissions.notSet",
      );
  const to = (id: "secondFactor" | "secondFactorSetup") => (words: string) => (
    <a href={href(id, {}, { to: path })}>{words}</a>
  );
  const parts: Parts = {
    secondFactor: to("secondFactor"),
    secondFactorSetup: to("secondFactorSetup"),
  };
  return (
    <p className="w-sub">
      <RichText text={text} parts={parts} />
    </p>
  );
}

export function Needed({ needed }: { needed: readonly Right[] }) {
  const { t, format } = usePage();
  const rights = format.oneOf(needed.map((right) => t(`people.right.${right}.name`)));
  return t("account.permissions.needed", { count: needed.length, rights });
}

/** Whom to ask: who gives rights there. */
export function Ask({
  needed,
  organisation,
}: Pick<WhyNotProps["act"], "needed"> & Pick<WhyNotProps, "organisation">) {
  const { t, me, href } = usePage();
  const nationally: readonly Right[] = nationalRights;
  if (needed.every((right) => nationally.includes(right))) {
    return t("account.permissions.askModerator");
  }
  if (organisation === null) return t("account.permissions.askChoose");
  const { id, name } = organisation;
  if (me?.organisations.some((place) => place.id === id)) {
    return t("account.permissions.askAdministrator", { name });
  }
  return (
    <RichText
      text={t("account.permissions.askJoin")}
      parts={{ join: (words) => <a href={href("join", { id })}>{words}</a> }}
    />
  );
}
