import { Alert } from "@amsterdam/design-system-react";
import { queryString } from "../addresses.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { TextField } from "../ui/field.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Prose } from "../ui/prose.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import type { Found, Provider, SignInData } from "./load-sign-in.ts";

export function SignInView({ providers, to, fault, search }: SignInData) {
  const { t, me, href } = usePage();
  const links = useSiteLinks();
  const anyOfItsOwn = providers.some(({ organisations }) => organisations.length > 0);
  return (
    <>
      <PageHead title={t("signIn.title")} lead={t("signIn.lead")} />
      <div className="w-split w-split--aside">
        <div className="w-stack w-stack--l">
          {fault && (
            <Alert severity="warning" heading={t("signIn.fault.title")} headingLevel={2}>
              <p>{t(`signIn.fault.${fault}`)}</p>
            </Alert>
          )}
          {me && (
            <Alert heading={t("signIn.already", { name: me.person.name })} headingLevel={2}>
              <p>{t("signIn.alreadyText")}</p>
              <p>
                <a href={to ?? href("account")}>{t("signIn.goOn")}</a>
              </p>
            </Alert>
          )}
          <Ways providers={providers} to={to} />
          {anyOfItsOwn && <FindOwn {...search} to={to} />}
        </div>
        <aside className="w-stack">
          <section className="w-card" aria-labelledby="need">
            <h2 id="need">{t("signIn.need.title")}</h2>
            <Prose text={t("signIn.need.text")} />
          </section>
          <section className="w-card" aria-labelledby="help">
            <h2 id="help">{t("signIn.help.title")}</h2>
            <Prose text={t("signIn.help.text")} parts={links} />
            <p>{t("signIn.notNeeded")}</p>
          </section>
        </aside>
      </div>
    </>
  );
}

function Ways({ providers, to }: Pick<SignInData, "providers" | "to">) {
  const { t } = usePage();
  if (providers.length === 0) {
    return (
      <EmptyState title={t("signIn.none")}>
        <p>{t("signIn.noneText")}</p>
      </EmptyState>
    );
  }
  return (
    <section className="w-stack" aria-labelledby="ways">
      <h2 id="ways">{t("signIn.ways")}</h2>
      {to !== null && <p>{t("signIn.afterwards")}</p>}
      <ul className="w-stack w-ways">
        {providers.map((provider) => (
          <li key={provider.id}>
            <Way provider={provider} to={to} only={providers.length === 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WayProps {
  readonly provider: Provider;
  readonly to: string | null;
  /** There is no other: this is what the page is for. */
  readonly only: boolean;
}

function Way({ provider, to, only }: WayProps) {
  const { t, href } = usePage();
  const { name, kind, organisations } = provider;
  const practice = kind === "practice";
  return (
    <div className={practice ? "w-card w-card--practice" : "w-card"}>
      {practice && (
        <p>
          <span className="w-tag-practice">{t("signIn.practice")}</span>
        </p>
      )}
      <p>{practice ? t("signIn.practiceText") : t(`signIn.kind.${kind}`)}</p>
      {organisations.length > 0 && <p className="w-meta">{t("signIn.ofItsOwn")}</p>}
      <div>
        <ButtonLink
          href={beginAt(provider, to ?? href("home"))}
          variant={only ? "primary" : "secondary"}
        >
          {practice ? t("signIn.toPractice") : t("signIn.with", { name })}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Where signing in begins: an address of the server, not a page. Where to go after it tells the language too. */
const beginAt = ({ id }: Provider, to: string): string =>
  `/sign-in/${encodeURIComponent(id)}${queryString({ to })}`;

function FindOwn({ words, found, to }: SignInData["search"] & Pick<SignInData, "to">) {
  const { t, href } = usePage();
  return (
    <section className="w-card" aria-labelledby="own">
      <h2 id="own">{t("signIn.search.title")}</h2>
      <p>{t("signIn.search.lead")}</p>
      <form action={`${href("signIn")}#own`} className="w-stack">
        {to && <input type="hidden" name="to" value={to} />}
        <TextField
          id="organisation"
          // Not `q`: that is what the search box of the header is filled with.
          name="organisation"
          label={t("signIn.search.label")}
          hint={t("signIn.search.hint")}
          value={words}
          autoComplete="organization"
          maxLength={100}
        />
        <div>
          <button className="ams-button ams-button--secondary" type="submit">
            {t("signIn.search.send")}
          </button>
        </div>
      </form>
      {found && <FoundList found={found} words={words} to={to} />}
    </section>
  );
}

interface FoundListProps {
  readonly found: readonly Found[];
  readonly words: string;
  readonly to: string | null;
}

function FoundList({ found, words, to }: FoundListProps) {
  const { t, href } = usePage();
  if (found.length === 0) return <p>{t("signIn.search.nothing", { words })}</p>;
  return (
    <div className="w-stack w-stack--s">
      <h3>{t("signIn.search.found")}</h3>
      <ul className="w-list">
        {found.map(({ id, name, providers }) => (
          <li key={id} className="w-stack w-stack--s">
            <b lang="nl">{name}</b>
            {providers.length === 0 && <p className="w-meta">{t("signIn.search.anyWay")}</p>}
            {providers.map((provider) => (
              <div key={provider.id}>
                <ButtonLink href={beginAt(provider, to ?? href("home"))} small>
                  {t("signIn.with", { name: provider.name })}
                </ButtonLink>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
