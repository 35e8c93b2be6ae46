import { z } from "zod";
import { listOf, paging, practiceMark, route } from "./route.ts";

/** Why somebody is not signed in, as the sign-in page is told in its address. */
export const signInFaults = [
  "cancelled",
  "expired",
  "other-browser",
  "refused",
  "too-weak",
  "unavailable",
  "unknown-provider",
  "session-over",
] as const;
export type SignInFault = (typeof signInFaults)[number];

/** Why a second factor did not count, as its page is told in its address. */
export const secondFactorFaults = ["wrong-code", "wait", "not-set", "unreadable"] as const;
export type SecondFactorFault = (typeof secondFactorFaults)[number];

/** What is not right about a form of the practice provider, as its page is told in its address. */
export const practiceSignInFaults = ["name", "email"] as const;
export type PracticeSignInFault = (typeof practiceSignInFaults)[number];

export const providerKinds = ["entra", "keycloak", "eherkenning", "other", "practice"] as const;
export type ProviderKind = (typeof providerKinds)[number];

const moment = z.iso.datetime();
const described = { tag: "Sign-in" };
const code = z.string().trim().min(6).max(40);

export const listSignInProviders = route({
  ...described,
  id: "listSignInProviders",
  method: "get",
  path: "/sign-in-providers",
  summary: "Where people sign in",
  description: "Open `/sign-in/{id}?to=/nl/…` in a browser to begin.",
  query: z.object(paging),
  reply: listOf(
    z
      .object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(providerKinds),
        organisations: z
          .array(z.string())
          .describe("Organisations whose people sign in here, and nowhere else; often none"),
      })
      .meta({ id: "SignInProvider" }),
    "SignInProviderList",
  ),
});

const Session = z
  .object({
    id: z.uuid(),
    current: z.boolean().describe("True for the session that asks"),
    provider: z.string().describe("Name of where was signed in"),
    practice: z.boolean().describe("True for the sign-in of practice, where nothing is checked"),
    browser: z.string().nullable().describe("Family of the browser, for example Firefox"),
    system: z.string().nullable().describe("Family of the system, for example Windows"),
    organisation: z.string().nullable(),
    startedAt: moment,
    seenAt: moment.describe("Last used, to the minute"),
    endsAt: moment.describe("When it ends if it is not used again"),
    secondFactorAt: moment.nullable().describe("When the second factor was last shown in it"),
  })
  .meta({ id: "Session" });

export const listMySessions = route({
  ...described,
  id: "listMySessions",
  method: "get",
  path: "/me/sessions",
  summary: "Where I am signed in now",
  query: z.object(paging),
  reply: listOf(Session, "SessionList"),
  csv: ["id", "provider", "browser", "system", "startedAt", "seenAt", "endsAt"],
});

export const endSession = route({
  ...described,
  id: "endSession",
  method: "delete",
  path: "/me/sessions/{id}",
  summary: "End one of my sessions; it does not count from the next request on",
  params: z.object({ id: z.uuid() }),
  status: 204,
});

export const endOtherSessions = route({
  ...described,
  id: "endOtherSessions",
  method: "delete",
  path: "/me/sessions",
  summary: "End all my sessions but this one",
  status: 204,
});

export const switchOrganisation = route({
  ...described,
  id: "switchOrganisation",
  method: "put",
  path: "/me/organisation",
  summary: "Choose for which organisation I work now",
  body: z
    .object({ organisation: z.string().max(40).nullable().describe("Null: for none") })
    .meta({ id: "OrganisationChoice" }),
  status: 204,
});

export const getSecondFactor = route({
  ...described,
  id: "getSecondFactor",
  method: "get",
  path: "/me/second-factor",
  summary: "Whether I have a second factor, and how many recovery codes are left",
  reply: z
    .object({
      ...practiceMark,
      enrolled: z.boolean(),
      since: moment.nullable(),
      shownAt: moment.nullable().describe("When it was last shown in this session"),
      recoveryCodesLeft: z.int(),
    })
    .meta({ id: "SecondFactor" }),
});

export const startSecondFactor = route({
  ...described,
  id: "startSecondFactor",
  method: "post",
  path: "/me/second-factor",
  summary: "Begin to set a second factor: the secret to put in an authenticator app",
  description: "It counts after the first code of the app. Beginning again gives another secret.",
  status: 201,
  reply: z
    .object({
      ...practiceMark,
      secret: z.string().describe("To type into the app, in base32"),
      uri: z.string().describe("The same as an `otpauth:` address"),
      picture: z.string().describe("The same as a QR code: an SVG in a `data:` address"),
    })
    .meta({ id: "SecondFactorSecret" }),
});

const RecoveryCodes = z
  .object({
    ...practiceMark,
    recoveryCodes: z.array(z.string()).describe("Shown this once. Each works one time"),
  })
  .meta({ id: "RecoveryCodes" });

export const confirmSecondFactor = route({
  ...described,
  id: "confirmSecondFactor",
  method: "put",
  path: "/me/second-factor",
  summary: "Set the second factor with a first code of the app",
  body: z.object({ code }).meta({ id: "SecondFactorCode" }),
  reply: RecoveryCodes,
});

export const removeSecondFactor = route({
  ...described,
  id: "removeSecondFactor",
  method: "delete",
  path: "/me/second-factor",
  summary: "Take my second factor away; rights that need one do not count after that",
  status: 204,
});

export const renewRecoveryCodes = route({
  ...described,
  id: "renewRecoveryCodes",
  method: "post",
  path: "/me/recovery-codes",
  summary: "Get new recovery codes; the old ones stop working",
  status: 201,
  reply: RecoveryCodes,
});
