import { Breadcrumb, SkipLink } from "@amsterdam/design-system-react";
import type { ReactNode } from "react";
import type { Crumb } from "../page.ts";
import { usePage } from "../view.tsx";
import { Footer, PrintLine } from "./footer.tsx";
import { Header, type Place } from "./header.tsx";

interface ShellProps {
  readonly place: Place;
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** The page draws to the edges itself. */
  readonly wide: boolean;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Shell({ place, title, crumbs, wide, children }: ShellProps) {
  const { t, practice } = usePage();
  return (
    <>
      <SkipLink href="#main">{t("shell.skip")}</SkipLink>
      <Header place={place} />
      {practice && (
        <aside className="w-practice" aria-label={t("shell.practiceLabel")}>
          <div className="w-wrap">
            <span>
              <strong>{t("shell.practiceName")}</strong> {t("shell.practiceText")}
            </span>
          </div>
        </aside>
      )}
      <main id="main" tabIndex={-1}>
        {wide ? (
          children
        ) : (
          <div className="w-wrap w-main">
            <Crumbs title={title} crumbs={crumbs} />
            {children}
          </div>
        )}
      </main>
      <Footer />
      <PrintLine />
    </>
  );
}

function Crumbs({ title, crumbs }: Pick<ShellProps, "title" | "crumbs">) {
  const { t, href } = usePage();
  // After a fault the title says so, for who hears it first; the page is still called the same.
  const fault = `${t("shell.inputError")}: `;
  return (
    <Breadcrumb accessibleName={t("shell.breadcrumb")}>
      <Breadcrumb.Link href={href("home")}>{t("shell.home")}</Breadcrumb.Link>
      {crumbs.map((crumb) => (
        <Breadcrumb.Link key={crumb.href} href={crumb.href}>
          {crumb.label}
        </Breadcrumb.Link>
      ))}
      <li className="ams-breadcrumb__item">
        <span aria-current="page">
          {title.startsWith(fault) ? title.slice(fault.length) : title}
        </span>
      </li>
    </Breadcrumb>
  );
}
