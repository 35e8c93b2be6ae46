import { listColleagues, listInvitations, listOrganisationClaims } from "#contract/people";
import type { Tried } from "../../acts.ts";
import { pageParameter } from "../../addresses.ts";
import { type Organisation, organisationOf } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { allPages, type ListPage, pageNumber } from "../../paging.ts";
import { type May, permissionsAt } from "../../permissions.ts";
import type { HeldRight } from "../../ui/held-rights.tsx";

export interface Colleague {
  readonly person: number;
  readonly name: string;
  readonly email: string | null;
  readonly undelivered: boolean;
  readonly rights: readonly HeldRight[];
  readonly self: boolean;
}

export type Invitation = Awaited<ReturnType<typeof loadInvitations>>[number];
export type Claim = Awaited<ReturnType<typeof loadClaims>>[number];

export interface ColleaguesData {
  readonly organisation: Organisation;
  readonly tried: Tried | null;
  /** Null for who may not see them. */
  readonly people: People | null;
}

export interface People {
  readonly page: ListPage<Colleague>;
  readonly all: readonly Colleague[];
  /** Whether there is one administrator left whose right counts; then that one. */
  readonly lastAdministrator: number | null;
  /** Null for who may not see them. */
  readonly invitations: readonly Invitation[] | null;
  readonly claims: readonly Claim[] | null;
  readonly may: Readonly<Record<ColleagueAct, May>>;
}

export type ColleagueAct =
  | "setRights"
  | "confirmRights"
  | "handOver"
  | "invite"
  | "decideOrganisationClaim";

/** As many as a table can be read of. */
const size = 50;

/** Who holds rights at an organisation. Asks only for what the reader may see. */
export async function loadColleagues(asked: Asked, tried: Tried | null): Promise<ColleaguesData> {
  const { ask } = asked;
  const organisation = await organisationOf(asked);
  const may = await permissionsAt(ask, organisation.id);
  const listed = may("listColleagues");
  if (listed === "no") return { organisation, tried, people: null };
  // Asked also of who must first show a second factor: the refusal leads there.
  const all: readonly Colleague[] = await allPages(
    ask,
    listColleagues,
    {},
    { id: organisation.id },
  );
  const number = pageNumber(asked.query.get(pageParameter[asked.language]));
  return {
    organisation,
    tried,
    people: {
      all,
      page: {
        total: all.length,
        items: all.slice((number - 1) * size, number * size),
        page: number,
        pages: Math.max(1, Math.ceil(all.length / size)),
        size,
      },
      lastAdministrator: lastAdministratorOf(all),
      invitations: may("listInvitations") === "yes" ? await loadInvitations(asked) : null,
      claims: may("listOrganisationClaims") === "yes" ? await loadClaims(asked) : null,
      may: {
        setRights: may("setRights"),
        confirmRights: may("confirmRights"),
        handOver: may("handOver"),
        invite: may("invite"),
        decideOrganisationClaim: may("decideOrganisationClaim"),
      },
    },
  };
}

const loadInvitations = ({ ask, params }: Asked) => allPages(ask, listInvitations, {}, params);

const loadClaims = ({ ask, params }: Asked) =>
  allPages(ask, listOrganisationClaims, { state: "open" }, params);

/** The one administrator whose right counts, when there is no other; it cannot be taken away. */
export function lastAdministratorOf(colleagues: readonly Colleague[]): number | null {
  const counting = colleagues.filter(({ rights }) =>
    rights.some(({ right, lapsed }) => right === "administrator" && !lapsed),
  );
  return counting.length === 1 ? (counting[0]?.person ?? null) : null;
}
