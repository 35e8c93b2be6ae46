import { Alert } from "@amsterdam/design-system-react";
import type { Tried } from "../acts.ts";
import { ActForm, Submit } from "../ui/act-form.tsx";
import { TextField } from "../ui/field.tsx";
import { Outcome } from "../ui/outcome.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Prose } from "../ui/prose.tsx";
import { usePage } from "../view.tsx";
import { FactorSet } from "./factor-set.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import type { Key, SetUp } from "./set-up.ts";

export interface SetUpData {
  readonly setUp: SetUp;
  /** Where to go when it is done. */
  readonly to: string;
  readonly removed: boolean;
}

export function SetUpView({ setUp, to, removed }: SetUpData) {
  const { t } = usePage();
  const title = t(setUp.state === "set" ? "signIn.setUp.titleSet" : "signIn.setUp.title");
  const tried = "tried" in setUp ? setUp.tried : null;
  return (
    <>
      <PageHead title={title} lead={setUp.state === "codes" ? undefined : t("signIn.setUp.lead")} />
      <div className="w-stack w-stack--l">
        <Outcome done={removed ? t("signIn.setUp.done.remove") : null} tried={tried} />
        {setUp.state === "none" && <Begin />}
        {setUp.state === "started" && <Confirm setKey={setUp.key} tried={setUp.tried} />}
        {setUp.state === "codes" && <RecoveryCodes {...setUp} to={to} />}
        {setUp.state === "set" && <FactorSet {...setUp} to={to} />}
      </div>
    </>
  );
}

function Begin() {
  const { t, me } = usePage();
  return (
    <>
      {me?.secondFactor.needed && (
        <Alert severity="warning" heading={t("signIn.setUp.needed")} headingLevel={2} />
      )}
      <section className="w-card w-form" aria-labelledby="what">
        <h2 id="what">{t("signIn.setUp.what")}</h2>
        <Prose text={t("signIn.setUp.whatText")} />
        <ActForm act="begin" className="">
          <Submit>{t("signIn.setUp.begin")}</Submit>
        </ActForm>
      </section>
    </>
  );
}

function Confirm({ setKey, tried }: { setKey: Key; tried: Tried | null }) {
  const { t } = usePage();
  const { secret, uri, picture } = setKey;
  return (
    <>
      <section className="w-card" aria-labelledby="step1">
        <h2 id="step1">{t("signIn.setUp.step1")}</h2>
        <p>{t("signIn.setUp.step1Text")}</p>
        <img
          className="w-qr"
          src={picture}
          alt={t("signIn.setUp.picture")}
          width="240"
          height="240"
        />
        <p>{t("signIn.setUp.byHand")}</p>
        <p className="w-key">
          <code>{inFours(secret)}</code>
        </p>
        <p>
          <a href={uri}>{t("signIn.setUp.onPhone")}</a>
        </p>
      </section>
      <section className="w-card" aria-labelledby="step2">
        <h2 id="step2">{t("signIn.setUp.step2")}</h2>
        <ActForm act="confirm">
          <input type="hidden" name="secret" value={secret} />
          <input type="hidden" name="uri" value={uri} />
          <input type="hidden" name="picture" value={picture} />
          <TextField
            id="code"
            name="code"
            label={t("signIn.setUp.code")}
            value=""
            error={tried?.faults["code"]}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={10}
            required
          />
          <Submit>{t("signIn.setUp.confirm")}</Submit>
        </ActForm>
      </section>
      <ActForm act="begin" className="">
        <button className="ams-button ams-button--tertiary" type="submit">
          {t("signIn.setUp.again")}
        </button>
      </ActForm>
    </>
  );
}

/** Easier to read off and to type. */
const inFours = (secret: string): string => secret.match(/.{1,4}/g)?.join(" ") ?? secret;
