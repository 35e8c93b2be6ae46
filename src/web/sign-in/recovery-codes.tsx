import { Alert } from "@amsterdam/design-system-react";
import { ButtonLink } from "../ui/button-link.tsx";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** In place of earlier ones; else with a second factor that was just set. */
  readonly renewed: boolean;
  readonly to: string;
}

/** Shown once: nobody can look them up. */
export function RecoveryCodes({ codes, renewed, to }: RecoveryCodesProps) {
  const { t, href } = usePage();
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join("\r\n")}\r\n`)}`;
  return (
    <>
      <Alert
        severity="success"
        heading={t(renewed ? "signIn.setUp.renewed" : "signIn.setUp.set")}
        headingLevel={2}
        role="status"
      />
      <section className="w-card w-form" aria-labelledby="codes">
        <h2 id="codes">{t("signIn.setUp.codes")}</h2>
        <p>{t("signIn.setUp.codesLead")}</p>
        <p>{t("signIn.setUp.codesHow")}</p>
        <ol className="w-codes" aria-label={t("signIn.setUp.codesList")}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <div className="w-row w-noprint">
          <a
            className="ams-button ams-button--secondary"
            href={file}
            download="waaier-herstelcodes.txt"
          >
            <Icon name="download" />
            {t("signIn.setUp.download")}
          </a>
          {/* Prints where script runs; else the menu of the browser does. */}
          <button
            type="button"
            className="ams-button ams-button--secondary"
            data-action="print"
            hidden
          >
            <Icon name="print" />
            {t("signIn.setUp.print")}
          </button>
        </div>
      </section>
      <div className="w-stack w-noprint">
        {!renewed && <p>{t("signIn.setUp.setNext")}</p>}
        <div>
          <ButtonLink variant="primary" href={renewed ? to : href("secondFactor", {}, { to })}>
            {t(renewed ? "signIn.goOn" : "signIn.setUp.toCode")}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
