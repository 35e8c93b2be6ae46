/** Which codes were those of a municipality when, short enough to be handed on whole. */
export interface Municipalities {
  /** The last year of which there is a list. */
  readonly last: number;
  /** Code, the first day and the first day on which it was no more, as yyyymmdd; 0: not since the first list. */
  readonly lives: readonly (readonly [code: number, from: number, until: number])[];
}

/** The facts of the house hold the lists of CBS from this year on. */
const first = 2014;
const begin = first * 10_000 + 101;

/** Whether a code was that of a municipality on a day; null: there is no list of that day. */
export function isMunicipalityBy({
  last,
  lives,
}: Municipalities): (code: number, day: number) => boolean | null {
  const byCode = new Map<number, (readonly [from: number, until: number])[]>();
  for (const [code, from, until] of lives) {
    byCode.set(code, [...(byCode.get(code) ?? []), [from, until]]);
  }
  return (code, day) => {
    if (day < begin || day > last * 10_000 + 1231) return null;
    const own = byCode.get(code) ?? [];
    return own.some(([from, until]) => from <= day && (until === 0 || day < until));
  };
}

const codeOf = (id: string): number => Number(id.slice(2));
const dayOf = (date: string | null): number => Number((date ?? "").replaceAll("-", ""));

interface Listed {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}
interface Change {
  readonly date: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** From those of the first list, those of today, and what changed in between. */
export function livesOf(
  before: readonly Listed[],
  now: readonly Listed[],
  changes: readonly Change[],
): Municipalities["lives"] {
  const lives = new Map<string, readonly [from: number, until: number]>(
    before.map(({ id, validUntil }) => [id, [0, dayOf(validUntil)]]),
  );
  for (const { id, validFrom } of now) {
    if (!lives.has(id)) lives.set(id, [dayOf(validFrom), 0]);
  }
  // Those that came and went between the lists: the oldest change comes first.
  const between = changes.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const begun = new Map(between.toReversed().map(({ date, to }) => [to.id, date]));
  for (const { date, from } of between) {
    const start = begun.get(from.id);
    if (!lives.has(from.id) && start) lives.set(from.id, [dayOf(start), dayOf(date)]);
  }
  return [...lives].map(([id, [from, until]]) => [codeOf(id), from, until] as const);
}

interface List<Item> {
  readonly items: readonly Item[];
}

/** Asked of the API while the page opens: once it is there, the page needs no network. Null: it cannot be had now. */
export async function fetchMunicipalities(): Promise<Municipalities | null> {
  try {
    const [before, now, changes, sources] = await Promise.all([
      fetchList<Listed>(`organisations?kind=municipality&on=${first}-01-01`),
      fetchList<Listed>("organisations?kind=municipality"),
      fetchList<Change>("reorganisations"),
      fetchList<{ readonly id: string; readonly referenceDate: string | null }>("sources"),
    ]);
    const list = sources.find(({ id }) => id === "cbs-municipality-lists");
    const last = Number(list?.referenceDate?.slice(0, 4));
    return last > 0 ? { last, lives: livesOf(before, now, changes) } : null;
  } catch {
    return null;
  }
}

/** The most that the API gives at once: there are fewer of each. */
const most = 500;

async function fetchList<Item>(path: string): Promise<readonly Item[]> {
  const reply = await fetch(`/api/v1/${path}${path.includes("?") ? "&" : "?"}limit=${most}`);
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
  return ((await reply.json()) as List<Item>).items;
}
