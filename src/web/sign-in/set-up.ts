import type { Ask, ProblemDocument } from "#contract/pages";
import {
  confirmSecondFactor,
  getSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from "#contract/sign-in";
import { type Tried, textOf } from "../acts.ts";
import type { Translate } from "../i18n/texts.ts";
import { problemOf } from "../problem.ts";

/** The key for an app, as it is shown until a first code of it was right. */
export interface Key {
  readonly secret: string;
  readonly uri: string;
  readonly picture: string;
}

export type SetUp =
  | { readonly state: "none"; readonly tried: Tried | null }
  | { readonly state: "started"; readonly key: Key; readonly tried: Tried | null }
  | { readonly state: "codes"; readonly codes: readonly string[]; readonly renewed: boolean }
  | {
      readonly state: "set";
      readonly since: string | null;
      readonly shownAt: string | null;
      readonly left: number;
      readonly tried: Tried | null;
    };

/** How it stands now, with the form that was not done. */
export async function setUpNow(ask: Ask, tried: Tried | null): Promise<SetUp> {
  const { enrolled, since, shownAt, recoveryCodesLeft } = await ask(getSecondFactor);
  return enrolled
    ? { state: "set", since, shownAt, left: recoveryCodesLeft, tried }
    : { state: "none", tried };
}

export async function begin(ask: Ask, form: URLSearchParams): Promise<SetUp> {
  return orRefused(ask, form, async () => ({
    state: "started",
    key: await ask(startSecondFactor),
    tried: null,
  }));
}

export async function renew(ask: Ask, form: URLSearchParams): Promise<SetUp> {
  return orRefused(ask, form, async () => ({
    state: "codes",
    codes: (await ask(renewRecoveryCodes)).recoveryCodes,
    renewed: true,
  }));
}

/** The key comes along with the form, so that a wrong code does not take it off the screen. */
export async function confirm(ask: Ask, form: URLSearchParams, t: Translate): Promise<SetUp> {
  const key = keyOf(form);
  const code = textOf(form, "code").replace(/\s/g, "");
  const wrong = (why: string): SetUp | null =>
    key && { state: "started", key, tried: triedOf(form, null, { code: why }) };
  if (!/^\d{6}$/.test(code)) {
    const again = wrong(t("signIn.setUp.codeNone"));
    if (again) return again;
  }
  return orRefused(ask, form, async () => {
    try {
      const { recoveryCodes } = await ask(confirmSecondFactor, { body: { code } });
      return { state: "codes", codes: recoveryCodes, renewed: false };
    } catch (error) {
      const again = problemOf(error)?.status === 400 ? wrong(t("signIn.setUp.wrong")) : null;
      if (again) return again;
      throw error;
    }
  });
}

async function orRefused(
  ask: Ask,
  form: URLSearchParams,
  act: () => Promise<SetUp>,
): Promise<SetUp> {
  try {
    return await act();
  } catch (error) {
    const refused = problemOf(error);
    if (!refused || refused.status === 401) throw error;
    return setUpNow(ask, triedOf(form, refused, {}));
  }
}

const triedOf = (
  form: URLSearchParams,
  refused: ProblemDocument | null,
  faults: Tried["faults"],
): Tried => ({ act: textOf(form, "act"), of: "", form, faults, refused });

/** Only what a key can look like: what stands in a form may have been changed on its way. */
function keyOf(form: URLSearchParams): Key | null {
  const secret = textOf(form, "secret");
  const uri = textOf(form, "uri");
  const picture = textOf(form, "picture");
  const fits =
    /^[A-Z2-7]{16,128}$/.test(secret) &&
    /^otpauth:\/\/totp\/[\x21-\x7e]{1,500}$/.test(uri) &&
    /^data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+$/.test(picture);
  return fits ? { secret, uri, picture } : null;
}
