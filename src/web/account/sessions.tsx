import type { Me } from "#contract/people";
import { type Tried, typedIn } from "../acts.ts";
import { ActForm } from "../ui/act-form.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";
import type { Session } from "./load-account.ts";

interface SessionsProps {
  readonly sessions: readonly Session[];
  readonly me: Me;
  readonly tried: Tried | null;
}

/** Every browser in which somebody is signed in. */
export function Sessions({ sessions, me, tried }: SessionsProps) {
  const { t } = usePage();
  return (
    <section className="w-card" aria-labelledby="sessions">
      <h2 id="sessions">{t("account.sessions.title")}</h2>
      <p>{t("account.sessions.text")}</p>
      <ul className="w-list">
        {sessions.map((session) => (
          <li key={session.id} className="w-stack w-stack--s">
            <SessionOf session={session} me={me} />
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Confirm
          act="end-others"
          label={t("account.sessions.others")}
          question={t("account.sessions.othersQuestion")}
          yes={t("account.sessions.othersYes")}
          open={typedIn(tried, "end-others") !== null}
        />
      )}
    </section>
  );
}

function SessionOf({ session, me }: { session: Session; me: Me }) {
  const { t } = usePage();
  const what = useDevice(session);
  const place = me.organisations.find(({ id }) => id === session.organisation);
  return (
    <>
      <div className="w-row w-row--between">
        <h3>{what}</h3>
        {session.current && (
          <span className="w-badge w-badge--here">{t("account.sessions.here")}</span>
        )}
      </div>
      <p className="w-meta">
        {t("account.sessions.via", {
          provider: session.practice ? t("signIn.practice") : session.provider,
        })}
        {place && `, ${place.name}`}
      </p>
      <dl className="w-dl">
        <dt>{t("account.sessions.started")}</dt>
        <dd>
          <When moment={session.startedAt} />
        </dd>
        <dt>{t("account.sessions.seen")}</dt>
        <dd>
          <When moment={session.seenAt} />
        </dd>
        <dt>{t("account.sessions.ends")}</dt>
        <dd>
          <When moment={session.endsAt} />
        </dd>
      </dl>
      {!session.current && (
        <ActForm act="end-session" of={session.id} className="w-noprint">
          <button className="ams-button ams-button--secondary w-small" type="submit">
            {t("account.sessions.end")}
            <span className="w-vh"> {t("account.sessions.endFor", { what })}</span>
          </button>
        </ActForm>
      )}
    </>
  );
}

function useDevice({ browser, system }: Session): string {
  const { t } = usePage();
  if (browser === null) return system ?? t("account.sessions.unknown");
  return system === null ? browser : t("account.sessions.on", { browser, system });
}
