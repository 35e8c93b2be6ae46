// Who may know whom, written down a second time from the sentences of docs/architecture.md and apart
// from the rules, so that a slip in the one shows against the other.
const sentences = `
  vocabulary ← all; network ← all; people ← all; overview ← nobody
  network → vocabulary
  people → network, vocabulary
  adoption → catalogue
  capacity → catalogue, adoption
  trajectories → catalogue, adoption, agenda, capacity, assembly
  connect → catalogue, adoption, agenda, capacity, trajectories
  planning → catalogue, adoption, agenda, capacity, trajectories, connect
  fund → catalogue, adoption, agenda, capacity, trajectories, assembly
  residents → assembly
`;

export const modules = [
  "vocabulary",
  "network",
  "people",
  "catalogue",
  "adoption",
  "capacity",
  "agenda",
  "assembly",
  "trajectories",
  "connect",
  "planning",
  "fund",
  "traffic",
  "residents",
  "overview",
] as const;
export type Module = (typeof modules)[number];

const told = new Map(
  [...sentences.matchAll(/^ *([a-z]+) → (.+)$/gm)].map(([, who = "", whom = ""]) => [
    who,
    whom.split(", "),
  ]),
);

/** Whether the one may use the front door of the other. */
export function mayKnow(who: Module, whom: Module): boolean {
  if (whom === "overview" || who === "vocabulary") return false;
  if (who === "overview") return true;
  const ground = ["vocabulary", "network", "people"];
  if (!ground.includes(who) && ground.includes(whom)) return true;
  return told.get(who)?.includes(whom) ?? false;
}

/** Every ordered pair of two modules. */
export const pairs = modules.flatMap((who) =>
  modules.filter((whom) => whom !== who).map((whom) => [who, whom] as const),
);
