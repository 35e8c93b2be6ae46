import { addressWith } from "../acts.ts";
import { addresses, addressOf, type PageId, translateQuery } from "../addresses.ts";
import { otherLanguage } from "../language.ts";
import { Icon } from "../ui/icon.tsx";
import { Mark } from "../ui/mark.tsx";
import { SearchBox } from "../ui/search-box.tsx";
import { usePage } from "../view.tsx";
import { AccountItems, AccountMenu, ForWhom } from "./account-menu.tsx";

/** Where one comes on the way in, and does not come back to. */
const pagesOfSignIn: ReadonlySet<PageId> = new Set([
  "home",
  "signIn",
  "practiceSignIn",
  "secondFactor",
]);

const menu = [
  "home",
  "catalogue",
  "organisations",
  "map",
  "reorganisations",
  "compare",
  "monitor",
  "messages",
  "myMunicipality",
] as const;

/** Where the reader is, as far as the header needs it. Null on a page that has no address of its own. */
export interface Place {
  readonly id: PageId | null;
  readonly section: PageId | null;
  readonly params: Readonly<Record<string, string>>;
}

export function Header({ place }: { place: Place }) {
  const { t, href, me } = usePage();
  return (
    <>
      <header className="w-header">
        <div className="w-wrap w-header__bar">
          <a className="w-brand" href={href("home")}>
            <Mark />
            <span>Waaier</span>
          </a>
          {/* The home page and the search page have a larger one of their own. */}
          {place.id !== "home" && place.id !== "search" && <SearchBox id="header-search" />}
          <div className="w-header__end">
            <LanguageLink place={place} />
            {me ? <AccountMenu me={me} /> : <SignInLink place={place} />}
          </div>
          <details className="w-menu">
            <summary>
              <Icon name="menu" />
              {t("shell.menu")}
            </summary>
            <div className="w-menu__panel">
              <nav aria-label={t("shell.menuOfSmallWindow")}>
                <MenuList place={place} />
              </nav>
              <div className="w-menu__account">
                {me ? <AccountItems me={me} /> : <SignInLink place={place} />}
              </div>
              <LanguageLink place={place} />
            </div>
          </details>
        </div>
        {me && <ForWhom me={me} />}
      </header>
      <nav className="w-nav" aria-label={t("shell.mainMenu")}>
        <div className="w-wrap">
          <MenuList place={place} />
        </div>
      </nav>
    </>
  );
}

function MenuList({ place }: { place: Place }) {
  const { t, href } = usePage();
  const current = (item: PageId) => {
    if (place.id === item) return "page";
    return place.section === item ? "true" : undefined;
  };
  return (
    <ul className="w-nav__list">
      {menu.map((item) => (
        <li key={item}>
          <a href={href(item)} aria-current={current(item)}>
            {t(`shell.${item}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** To where one signs in, and back to this page after it. */
function SignInLink({ place }: { place: Place }) {
  const view = usePage();
  const stays = place.id === null || pagesOfSignIn.has(place.id);
  const to = stays ? null : addressWith(view, {});
  return (
    <a className="w-signin" href={view.href("signIn", {}, { to })}>
      <Icon name="person" />
      {view.t("shell.signIn")}
    </a>
  );
}

/** The same page in the other language, with the same choices made. */
function LanguageLink({ place }: { place: Place }) {
  const { t, language, query } = usePage();
  const other = otherLanguage(language);
  const to =
    place.id === null
      ? addresses.home[other]
      : addressOf(place.id, other, place.params, translateQuery(query, other));
  return (
    <a className="w-lang" href={to} lang={other} hrefLang={other}>
      <span>
        {t("shell.otherLanguage")}
        <span className="w-vh">: {t("shell.otherLanguageAction")}</span>
      </span>
    </a>
  );
}
