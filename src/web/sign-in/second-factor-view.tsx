import { Alert, InvalidFormAlert } from "@amsterdam/design-system-react";
import type { ReactNode } from "react";
import type { SecondFactorFault } from "#contract/sign-in";
import { ButtonLink } from "../ui/button-link.tsx";
import { TextField } from "../ui/field.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";

export interface SecondFactorData {
  readonly to: string;
  readonly enrolled: boolean;
  readonly fault: SecondFactorFault | null;
  /** How long to wait after too many wrong codes; null when that was not told. */
  readonly minutes: number | null;
}

export function SecondFactorView(data: SecondFactorData) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("signIn.factor.title")} lead={data.enrolled && t("signIn.factor.lead")} />
      <div className="w-stack w-stack--l w-form">
        {data.enrolled ? <Codes {...data} /> : <NotSet to={data.to} />}
        <p>
          <a href={data.to}>{t("signIn.factor.back")}</a>
        </p>
      </div>
    </>
  );
}

function NotSet({ to }: { to: string }) {
  const { t, href } = usePage();
  return (
    <>
      <Alert severity="warning" heading={t("signIn.factor.notSetTitle")} headingLevel={2}>
        <p>{t("signIn.factor.notSet")}</p>
      </Alert>
      <div>
        <ButtonLink variant="primary" href={href("secondFactorSetup", {}, { to })}>
          {t("signIn.factor.toSetUp")}
        </ButtonLink>
      </div>
    </>
  );
}

function Codes({ to, fault, minutes }: SecondFactorData) {
  const { t } = usePage();
  const links = useSiteLinks();
  const wrong = fault === "wrong-code" ? t("signIn.factor.wrong") : undefined;
  return (
    <>
      {wrong && (
        <InvalidFormAlert
          heading={t("people.summary")}
          headingLevel={2}
          errors={[{ id: "#code", label: wrong }]}
        />
      )}
      {fault === "wait" && (
        <Alert severity="warning" heading={t("signIn.factor.waitTitle")} headingLevel={2}>
          <p>
            {minutes === null
              ? t("signIn.factor.waitSome")
              : t("signIn.factor.wait", { count: minutes })}
          </p>
        </Alert>
      )}
      {fault === "unreadable" && (
        <Alert severity="error" heading={t("signIn.factor.unreadableTitle")} headingLevel={2}>
          <p>{t("signIn.factor.unreadable")}</p>
        </Alert>
      )}
      <CodeForm to={to}>
        <TextField
          id="code"
          name="code"
          label={t("signIn.factor.code")}
          hint={t("signIn.factor.codeHint")}
          value=""
          error={wrong}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={10}
          required
        />
        <div>
          <button className="ams-button ams-button--primary" type="submit">
            {t("signIn.factor.send")}
          </button>
        </div>
      </CodeForm>
      <p className="w-meta">{t("signIn.factor.why")}</p>
      <details className="w-recovery" open={fault === "unreadable"}>
        <summary>{t("signIn.factor.recovery")}</summary>
        <CodeForm to={to}>
          <TextField
            id="recovery"
            name="code"
            label={t("signIn.factor.recoveryLabel")}
            hint={t("signIn.factor.recoveryHint")}
            value=""
            autoComplete="off"
            maxLength={40}
          />
          <div>
            <button className="ams-button ams-button--secondary" type="submit">
              {t("signIn.factor.recoverySend")}
            </button>
          </div>
          <p className="w-meta">
            <RichText text={t("signIn.factor.recoveryNone")} parts={links} />
          </p>
        </CodeForm>
      </details>
    </>
  );
}

/** Sent to the server itself: it gives the session another token, and a page sets no cookies. */
function CodeForm({ to, children }: { to: string; children: ReactNode }) {
  return (
    <form method="post" action="/sign-in/second-factor" className="w-stack" noValidate>
      <input type="hidden" name="to" value={to} />
      {children}
    </form>
  );
}
