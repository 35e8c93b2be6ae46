import { answerForm, useForm as formOfUse } from "../adoption.fixture.ts";
import {
  copied,
  entries,
  hider,
  ids,
  type Known,
  neighbour,
  proposalForm,
  secret,
  sold,
  supplier,
} from "./story.ts";

/** By name, values to try: a route or a page takes those that fit it. */
export type Examples = Readonly<Record<string, readonly string[]>>;

/** What may stand in a path, by its name there: what is hidden, and what is not. */
export const inPath = ({ proposal, explanation, component }: Known): Examples => ({
  id: [hider, neighbour, supplier, ids.nothing],
  code: [hider, neighbour],
  entry: entries,
  use: [ids.use],
  answer: [ids.answer, explanation],
  proposal: [proposal],
  component: [component],
  vocabulary: ["use-evidence"],
  figure: ["population"],
  right: ["adviser"],
  person: ["1"],
  ...Object.fromEntries(unrelated.map((name) => [name, [ids.nothing]])),
});

/** Things that have nothing to do with use or answers, of which this country has none. */
const unrelated = [
  ...["invitation", "claim", "mandate", "document", "message", "import", "merge", "search"],
  ...["feedback", "key"],
];

/** What may be asked, by its name in the query. */
export const inQuery: Examples = {
  on: ["2026-11-21", "2024-12-31"],
  limit: ["1"],
  q: ["verstopt"],
  name: ["Oefen-verstopt"],
  code: ["https://code.example/oefen"],
  link: ["https://oefen.example"],
  entry: [copied],
  version: ["1"],
  state: ["uses", "not", "not-known", "all", "waiting"],
  answer: ["uses", "not-now", "none"],
  rule: ["solution"],
  level: ["binding"],
  theme: ["wonen"],
  province: ["PV91"],
  sizeClass: ["20000-50000"],
  region: ["VR91", "0"],
  kind: ["software", "municipality"],
  stage: ["shared"],
  ownerKind: ["municipality", "supplier"],
  licence: ["EUPL-1.2"],
  component: ["no-such-component"],
  type: ["catalogue"],
  language: ["en"],
  sort: ["name", "-changed", "-known", "-uses", "-population"],
  side: ["by-us"],
  boundaries: ["2026"],
  with: [neighbour],
  organisation: [hider],
  year: ["2022"],
  aboutKind: ["entry", "effort", "organisation"],
  aboutId: [secret],
  lastDay: ["2026-12-31"],
  outcome: ["new", "valid", "wrong"],
  size: ["0"],
  urbanity: ["0"],
  arrangements: ["0"],
  use: ["0"],
  answers: ["0"],
  person: ["1"],
  act: ["putUse"],
  objectKind: ["use"],
  objectId: [ids.use],
  result: ["done"],
  from: ["2026-11-01"],
  until: ["2026-11-30"],
  format: ["csv"],
};

type Bodies = Readonly<Record<string, readonly unknown[]>>;

/** What is sent along with every change of use and answers. */
export function bodies({ explanation }: Known): Bodies {
  const answering = (change: object) => ({ answers: [answerForm(copied, change)] });
  const notNow = { answer: "not-now", reason: "Ook wij.", expiresOn: "2027-06-01" };
  const told = { version: null, liveOn: "2024-03-01", estimate: true, hours: [], pitfall: "Ja." };
  const seen = { ...proposalForm, note: "Zagen wij." };
  return {
    putUse: [formOfUse(), formOfUse({ status: "not-used" }), formOfUse({ replaces: ids.use })],
    proposeUse: [
      proposalForm,
      { ...proposalForm, since: null },
      ...entries.map((entry) => ({ ...seen, entry })),
    ],
    judgeUseProposal: [{ judgement: "confirm", reason: null }],
    giveAnswers: [
      answering({}),
      answering({ replaces: explanation }),
      answering({ replaces: ids.answer }),
      answering({ ...notNow, reusedFrom: ids.answer, replaces: explanation }),
    ],
    putEffort: [null, ids.effort].map((replaces) => ({ ...told, documents: [], replaces })),
    putFirstFill: [{ said: entries.map((entry) => ({ entry, word: "uses" })) }],
    matchUseList: [{ list: `Naam\n${secret}\n${sold}` }],
    takeUseList: [
      { rows: [{ name: secret, entry: secret, version: null, status: null, since: null }] },
    ],
  };
}
