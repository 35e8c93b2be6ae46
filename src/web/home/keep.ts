import type { Ask } from "#contract/pages";

const minute = 60_000;

/**
 * Keeps what a page asked for a minute, for the next readers of that page: as long as the page
 * itself may be kept by a browser. A question that failed is asked again at once.
 */
export function keepForAMinute<Data>(
  load: (ask: Ask) => Promise<Data>,
): (ask: Ask, now: Date) => Promise<Data> {
  // By who answers, so that two servers in one process never share.
  const kept = new WeakMap<Ask, { readonly until: number; readonly data: Promise<Data> }>();
  return (ask, now) => {
    const earlier = kept.get(ask);
    if (earlier && now.getTime() < earlier.until) return earlier.data;
    const data = load(ask);
    kept.set(ask, { until: now.getTime() + minute, data });
    data.catch(() => kept.delete(ask));
    return data;
  };
}
