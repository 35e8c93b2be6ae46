import { listDocumentsToJudge } from "#contract/documents";
import { listOrganisations, registeredKinds } from "#contract/network";
import { listFeedback } from "#contract/overview";
import { listClaims, listNationalInvitations, listNationalRights } from "#contract/people";
import type { Tried } from "../acts.ts";
import { pageParameter } from "../addresses.ts";
import type { Asked } from "../page.ts";
import { allPages, listPage, pageNumber } from "../paging.ts";
import { type May, type Permissions, permissionsAt } from "../permissions.ts";
import { type Catalogue, loadCatalogue } from "./load-catalogue.ts";

/** The tabs, with the act that opens each. */
const tabs = {
  claims: "listClaims",
  feedback: "listFeedback",
  evidence: "listDocumentsToJudge",
  organisations: "registerOrganisation",
  catalogue: "listProposals",
  people: "listNationalRights",
} as const;
export type ModerationTab = keyof typeof tabs;

type Claims = Awaited<ReturnType<typeof loadClaims>>;
type Feedback = Awaited<ReturnType<typeof loadFeedback>>;
type Evidence = Awaited<ReturnType<typeof loadEvidence>>;
type Organisations = Awaited<ReturnType<typeof loadOrganisations>>;
type People = Awaited<ReturnType<typeof loadPeople>>;
export type Claim = Claims["items"][number];
export type Message = Feedback["items"][number];
export type Person = People["people"][number];
export type Invitation = NonNullable<People["invitations"]>[number];

/** What one tab shows. */
export type Shown =
  | { readonly tab: "claims"; readonly list: Claims; readonly open: boolean; readonly may: May }
  | { readonly tab: "feedback"; readonly list: Feedback }
  | { readonly tab: "evidence"; readonly list: Evidence }
  | { readonly tab: "organisations"; readonly list: Organisations; readonly q: string }
  | ({ readonly tab: "catalogue" } & Catalogue)
  | ({ readonly tab: "people" } & People);

export interface ModerationData {
  readonly tried: Tried | null;
  /** Those that the reader may open; an auditor sees only who has rights. */
  readonly tabs: readonly ModerationTab[];
  /** Null for who may open none. */
  readonly shown: Shown | null;
}

export async function loadModeration(asked: Asked, tried: Tried | null): Promise<ModerationData> {
  const may = await permissionsAt(asked.ask);
  const open = (Object.keys(tabs) as ModerationTab[]).filter((tab) => may(tabs[tab]) !== "no");
  const tab = open.find((one) => one === asked.query.get("tab")) ?? open[0];
  return { tried, tabs: open, shown: tab ? await loadTab(tab, asked, may) : null };
}

async function loadTab(tab: ModerationTab, asked: Asked, may: Permissions): Promise<Shown> {
  if (tab === "claims") {
    const open = asked.query.get("state") !== "all";
    return { tab, list: await loadClaims(asked, open), open, may: may("decideClaim") };
  }
  if (tab === "feedback") return { tab, list: await loadFeedback(asked) };
  if (tab === "evidence") return { tab, list: await loadEvidence(asked) };
  if (tab === "organisations") {
    const q = wordsOf(asked);
    return { tab, list: await loadOrganisations(asked, q), q };
  }
  if (tab === "catalogue") return { tab, ...(await loadCatalogue(asked, may)) };
  return { tab, ...(await loadPeople(asked, may)) };
}

const pageOf = ({ query, language }: Asked, size: number) => ({
  page: pageNumber(query.get(pageParameter[language])),
  size,
});

const loadClaims = (asked: Asked, open: boolean) =>
  listPage(asked.ask, listClaims, { state: open ? "open" : "all" }, pageOf(asked, 20));

const loadFeedback = (asked: Asked) => listPage(asked.ask, listFeedback, {}, pageOf(asked, 20));

const loadEvidence = (asked: Asked) =>
  listPage(asked.ask, listDocumentsToJudge, {}, pageOf(asked, 20));

// No name is longer than what the API looks for.
const wordsOf = ({ query }: Asked): string => (query.get("q") ?? "").trim().slice(0, 100);

/** Those of today: of a kind that stands in no register, so that a moderator registered each of them. */
const loadOrganisations = (asked: Asked, q: string) =>
  listPage(
    asked.ask,
    listOrganisations,
    { kind: [...registeredKinds], ...(q !== "" && { q }) },
    pageOf(asked, 50),
  );

async function loadPeople({ ask }: Asked, may: Permissions) {
  const [people, invitations] = await Promise.all([
    allPages(ask, listNationalRights, {}),
    may("listNationalInvitations") === "yes" ? allPages(ask, listNationalInvitations, {}) : null,
  ]);
  return {
    people,
    invitations,
    lastModerator: lastModeratorOf(people),
    may: {
      invite: may("inviteNationally"),
      withdraw: may("withdrawNationalInvitation"),
      end: may("endNationalRight"),
      confirm: may("confirmNationalRights"),
    },
  };
}

interface Holder {
  readonly person: number;
  readonly rights: readonly { readonly right: string; readonly lapsed: boolean }[];
}

/** The one moderator whose right counts, when there is no other. */
function lastModeratorOf(people: readonly Holder[]): number | null {
  const counting = people.filter(({ rights }) =>
    rights.some(({ right, lapsed }) => right === "moderator" && !lapsed),
  );
  return counting.length === 1 ? (counting[0]?.person ?? null) : null;
}
