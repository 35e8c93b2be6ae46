import type { Me } from "#contract/people";
import { ActForm } from "../ui/act-form.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { usePage } from "../view.tsx";

interface MembersProps {
  readonly members: Me["organisations"][number]["actsFor"];
  /** Code of the organisation that is worked for now. */
  readonly now: string | null;
}

/** The members that let an organisation act in their name, and where one does that. */
export function Members({ members, now }: MembersProps) {
  const { t, format, href } = usePage();
  return (
    <details className="w-members" open={members.some(({ id }) => id === now)}>
      <summary>{t("account.organisations.members", { count: members.length })}</summary>
      <p className="w-meta">{t("account.organisations.membersText")}</p>
      <ul className="w-list w-list--tight">
        {members.map((member) => (
          <li key={member.id} className="w-stack w-stack--s">
            <div className="w-row w-row--between">
              <span>
                <OrganisationName to={member} />:{" "}
                {format.list(member.scope.map((one) => t(`account.organisations.scope.${one}`)))}
              </span>
              {member.id === now && (
                <span className="w-badge w-badge--here">{t("account.organisations.now")}</span>
              )}
            </div>
            <div className="w-row">
              {member.id !== now && (
                <ActForm act="switch" className="w-noprint">
                  <input type="hidden" name="organisation" value={member.id} />
                  <button className="ams-button ams-button--tertiary w-small" type="submit">
                    {t("account.organisations.inName")}
                    <span className="w-vh">: {member.name}</span>
                  </button>
                </ActForm>
              )}
              {member.scope.includes("contact") && (
                <a href={href("organisationContact", { id: member.id })}>
                  {t("account.organisations.contact")}
                  <span className="w-vh">: {member.name}</span>
                </a>
              )}
              {member.scope.includes("adoption") && (
                <a href={href("giveAnswers", { id: member.id })}>
                  {t("account.organisations.answers")}
                  <span className="w-vh">: {member.name}</span>
                </a>
              )}
              {member.scope.includes("documents") && (
                <a href={href("documents", { id: member.id })}>
                  {t("account.organisations.documents")}
                  <span className="w-vh">: {member.name}</span>
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
