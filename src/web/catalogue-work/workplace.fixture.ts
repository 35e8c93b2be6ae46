import type { Entry } from "#contract/catalogue";
import { bareEntry } from "../entry.fixture.ts";
import { allowing, listing, testMe } from "../test-page.ts";

export const town = { id: "GM9001", name: "Oefendam" };

const held = {
  right: "editor" as const,
  since: "2026-01-01T00:00:00Z",
  confirmedUntil: "2027-01-01",
  lapsed: false,
};

/** An editor who works for the town now. */
export const editor = testMe({
  organisation: town,
  organisations: [{ ...town, ended: null, kind: "municipality", rights: [held], actsFor: [] }],
});

export const mayCollect = allowing(["proposeEntry", "changeEntry", "putKit", "startImport"]);

const term = (code: string, label: string) => ({
  code,
  labelNl: label,
  labelEn: label,
  validFrom: null,
  validUntil: null,
});

/** The lists that a form about an entry is drawn with. */
export const lists = {
  getPermissions: mayCollect,
  listTerms: ({ params }: { params?: Readonly<Record<string, unknown>> }) =>
    params?.["vocabulary"] === "task-field"
      ? listing(term("2", "Verkeer"), term("2.1", "Verkeer en vervoer"), term("5.7", "Groen"))
      : listing(term("public-space", "Openbare ruimte"), term("mobility", "Mobiliteit")),
  listComponents: listing({ id: "meldingencomponent", name: "Meldingencomponent" }),
  listEntries: listing({ id: "oefen-api", name: "Oefen-API" }),
};

export const proposal = {
  id: "019a0000-0000-7000-8000-000000000021",
  kind: "new",
  entry: null,
  content: { name: "Melding naar de ploeg", kind: "practice" },
  differences: [],
  stage: "trial",
  organisation: town,
  mine: true,
  state: "draft",
  note: null,
  source: null,
  createdAt: "2026-11-20T09:00:00Z",
  sentAt: null,
  judgedAt: null,
  reason: null,
  became: null,
  doubles: [],
};

/** All of an entry, owned by the town. */
export const entry: Entry = {
  ...bareEntry,
  id: "meldwijzer",
  name: "Meldwijzer",
  kind: "software",
  summary: "Stuurt meldingen door.",
  themes: ["public-space"],
  taskFields: ["2.1"],
  components: ["meldingencomponent"],
  owner: "Oefendam",
  ownerId: "GM9001",
  licence: "EUPL-1.2",
  code: "https://code.example/meldwijzer",
  developmentStatus: "stable",
  contact: "meldingen@oefendam.example",
  results: [
    {
      domain: "2.1",
      text: "Sneller recht",
      figure: 7,
      unit: "days",
      evidence: "Geteld door de ploeg",
    },
  ],
  stage: "practice",
  ownerOrganisation: town,
  origin: "form",
  createdAt: "2026-11-01T09:00:00Z",
  changedAt: "2026-11-01T09:00:00Z",
  version: 3,
};
