import type { OwnUse, UseProposal } from "#contract/adoption";
import { bareEntry } from "../entry.fixture.ts";
import { type Answers, allowing, listing, testMe } from "../test-page.ts";

/** What the pages of use are drawn with in tests; nothing in it exists. */
export const town = { id: "GM9001", name: "Oefendam" };
export const supplier = { id: "OR9001", name: "Oefensoft" };
export const me = testMe({ organisation: town });
export const seller = testMe({ organisation: supplier });

export const use = (given: Partial<OwnUse> = {}): OwnUse => ({
  entry: { id: "oefenzaak", name: "Oefenzaak", kind: "software" },
  useId: "019a0000-0000-7000-8000-000000000001",
  version: null,
  origin: "own",
  kind: "user",
  status: "in-production",
  acquiringOn: null,
  plannedOn: null,
  productionOn: null,
  phasingOutOn: null,
  phasedOutOn: null,
  asOf: "2026-11-01",
  certainty: "high",
  evidence: null,
  sourceUrl: null,
  note: null,
  sources: [],
  contact: null,
  byOrganisation: null,
  saidBy: town,
  state: "uses",
  hidden: false,
  ...given,
});

export const hiddenUse = use({
  entry: { id: "geheimzaak", name: "Geheimzaak", kind: "software" },
  useId: "019a0000-0000-7000-8000-000000000009",
  hidden: true,
});

/** What a source says, and is no use. */
export const fromSource = (given: Partial<OwnUse> = {}): OwnUse =>
  use({
    entry: { id: "oefenloket", name: "Oefenloket", kind: "software" },
    useId: "019a0000-0000-7000-8000-000000000002",
    origin: "facts",
    kind: "financer",
    status: null,
    state: "not-known",
    certainty: "middle",
    evidence: "readme",
    sourceUrl: "https://code.example/oefenloket",
    sources: ["proef"],
    ...given,
  });

export const proposal = (given: Partial<UseProposal> = {}): UseProposal => ({
  id: "019a0000-0000-7000-8000-000000000003",
  proposer: supplier,
  organisation: town,
  entry: { id: "oefenzaak", name: "Oefenzaak" },
  version: null,
  status: "in-production",
  since: "2024-03-01",
  note: "Bij burgerzaken.",
  evidenceUrl: "https://oefensoft.example/klanten",
  state: "waiting",
  proposedAt: "2026-11-20T09:00:00Z",
  reason: null,
  ...given,
});

const open = ({ hidden: _, ...seen }: OwnUse) => seen;

/** The answers of the API when these words are said. */
export const answers = (
  uses: readonly OwnUse[],
  { toUs = [], byUs = [] }: { toUs?: readonly UseProposal[]; byUs?: readonly UseProposal[] } = {},
): Answers => ({
  getOrganisation: { ...town, validUntil: null, succession: null },
  getPermissions: allowing([
    "listOwnUses",
    "putUse",
    "withdrawUse",
    "putFirstFill",
    "listUseProposals",
    "judgeUseProposal",
    "proposeUse",
    "withdrawUseProposal",
  ]),
  listUsesOfOrganisation: listing(...uses.filter(({ hidden }) => !hidden).map(open)),
  listOwnUses: listing(...uses),
  listUseProposals: ({ query }: { query?: Readonly<Record<string, unknown>> }) =>
    listing(...(query?.["side"] === "by-us" ? byUs : toUs)),
  listTerms: listing({
    code: "readme",
    labelNl: "README van de broncode",
    labelEn: "README of the source code",
    validFrom: null,
    validUntil: null,
  }),
  listEntries: ({ query }: { query?: Readonly<Record<string, unknown>> }) =>
    query?.["q"] === undefined
      ? { total: 40, items: [], next: null }
      : listing({ id: "oefenpost", name: "Oefenpost", summary: "Verstuurt post.", type: "entry" }),
  getEntry: {
    ...bareEntry,
    id: "oefenzaak",
    name: "Oefenzaak",
    versions: [{ version: "2.0", name: "2.0", registerStatus: null, level: null }],
  },
});
