import { Pool } from "undici";
import { type Times, timeEach } from "./percentiles.ts";

/** How long a page of the catalogue takes through the API, for each question as asked and narrowed. */
export async function pageTimes(url: string, questions: readonly string[]): Promise<Times> {
  const pool = new Pool(url, { connections: 2 });
  const queries = questions.flatMap((q) => [
    new URLSearchParams({ q }),
    new URLSearchParams({ q, kind: "software", licence: "EUPL-1.2" }),
  ]);
  try {
    return await timeEach(queries, async (query) => {
      await Promise.all([
        get(pool, `/api/v1/catalogue-entries?limit=20&${query}`),
        get(pool, `/api/v1/catalogue-entry-counts?${query}`),
      ]);
    });
  } finally {
    await pool.close();
  }
}

async function get(pool: Pool, path: string): Promise<void> {
  const { statusCode, body } = await pool.request({ method: "GET", path });
  const { total } = (await body.json()) as { total?: number };
  if (statusCode !== 200 || total === undefined) {
    throw new Error(`${path} was answered with ${statusCode}`);
  }
}
