import autocannon from "autocannon";

/** How a server held under ten connections that each ask again as soon as they are answered. */
export interface Round {
  readonly perSecond: number;
  readonly p95: number;
}

const connections = 10;

/** Asks one address for some seconds. Throws when an answer is not a good one. */
export async function round(url: string, seconds: number): Promise<Round> {
  const millis: number[] = [];
  const running = autocannon({ url, connections, duration: seconds });
  // Its own percentiles have no 95, and count in whole milliseconds.
  running.on("response", (_client, _status, _bytes, took) => millis.push(took));
  const { duration, ...ended } = await running;
  refuseFaults(url, ended);
  millis.sort((a, b) => a - b);
  return {
    perSecond: millis.length / duration,
    p95: millis[Math.ceil(millis.length * 0.95) - 1] ?? Number.NaN,
  };
}

/** Asks a mix of addresses until that many were answered. Throws when an answer is not a good one. */
export async function askMixed(
  url: string,
  paths: readonly string[],
  amount: number,
): Promise<void> {
  const requests = paths.map((path) => ({ path }));
  refuseFaults(url, await autocannon({ url, connections, amount, requests }));
}

function refuseFaults(url: string, { errors, non2xx }: { errors: number; non2xx: number }): void {
  if (errors + non2xx === 0) return;
  throw new Error(`${url}: ${errors} requests failed and ${non2xx} were answered with no 2xx`);
}
