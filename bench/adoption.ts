import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { openDatabase } from "#platform/database";
import { makeAdoption } from "./adoption/made-adoption.ts";
import { scrolled } from "./adoption/scroll.ts";
import { type Times, timeEach } from "./catalogue/percentiles.ts";
import { requirePostgres } from "./requirements.ts";
import { type How, type Limits, type Measured, type Row, row } from "./row.ts";
import { startServer, withPostgres, withServer } from "./server-process.ts";

const server = fileURLToPath(new URL("./adoption/adoption-server.ts", import.meta.url));
const sizes = { subjects: 323, used: 200 };

/** A country full of use and answers: a municipality in brief, who is like it, the monitor and its export. */
export async function adoption(how: How): Promise<Measured> {
  requirePostgres();
  return withPostgres(async (url) => {
    const database = await openDatabase({ url });
    const codes: string[] = [];
    try {
      await makeAdoption(database, how.quick ? { subjects: 10, used: 5 } : sizes);
      const { rows } = await database.pool.query<{ id: string }>(
        "select id from network.organisation where kind = 'municipality' and valid_until is null order by id",
      );
      codes.push(...rows.map(({ id }) => id));
    } finally {
      await database.close();
    }
    const rows = await withServer(startServer([server], { DATABASE_URL: url }), (ours) =>
      measured(ours.url, codes, how),
    );
    return { rows: [...rows, ...(await scrolled(how))], notes };
  });
}

const notes = [
  `The practice country of 342 municipalities on PostgreSQL, with ${sizes.subjects} subjects that all of them answered (110,466 cells) and ${sizes.used} entries of which each uses half. Through the API to a server in a process of its own, by one reader, each asked four times, of which the first warms up.`,
  "Scrolling: the wheel through a page of 5,000 answers in Chromium, served by the program itself on PGlite. Judged is the processor time of the longest task on the page's main thread; by the clock it also waits while other programs have their turn.",
];

const limits = {
  brief: { floor: 100, goal: 30 },
  likeUs: { floor: 100, goal: 30 },
  monitor: { floor: 300, goal: 100 },
  export: { floor: 2000, goal: 1000 },
} as const satisfies Record<string, Limits>;

async function measured(url: string, codes: readonly string[], how: How): Promise<readonly Row[]> {
  const pool = new Pool(url, { connections: 2 });
  const some = codes.filter((_, n) => n % (how.quick ? 100 : 5) === 0);
  const time = (paths: readonly string[]): Promise<Times> =>
    timeEach(paths, async (path) => {
      const { statusCode, body } = await pool.request({ method: "GET", path: `/api/v1${path}` });
      await body.text();
      if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}`);
    });
  const rows = (figure: string, { p50, p95, most }: Times, of: Limits): Row[] => [
    row(`${figure}, p50`, p50, "ms"),
    row(`${figure}, p95`, p95, "ms", of),
    row(`${figure}, slowest`, most, "ms"),
  ];
  try {
    return [
      ...rows(
        "my municipality",
        await time(some.map((code) => `/municipalities/${code}/in-brief`)),
        limits.brief,
      ),
      ...rows(
        "like us, for one of 342",
        await time(some.map((code) => `/municipalities/${code}/like-us`)),
        limits.likeUs,
      ),
      ...rows(
        "the monitor, first view",
        await time(Array.from({ length: 20 }, () => "/answer-monitor?limit=50")),
        limits.monitor,
      ),
      ...rows(
        "peloton of an entry",
        await time(
          Array.from({ length: 20 }, (_, n) => `/catalogue-entries/gemaakt-${1 + (n % 5)}/peloton`),
        ),
        limits.brief,
      ),
      ...rows(
        "export of every answer as CSV",
        await time(Array.from({ length: how.quick ? 1 : 5 }, () => "/answers?format=csv")),
        limits.export,
      ),
    ];
  } finally {
    await pool.close();
  }
}
