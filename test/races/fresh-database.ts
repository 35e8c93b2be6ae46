import { randomUUID } from "node:crypto";
import pg from "pg";

/** The PostgreSQL that test/run.ts starts for the races; they mean nothing on a database with one connection. */
export const server = process.env["WAAIER_TEST_DATABASE_URL"] ?? null;

/** A new, empty database on it. */
export async function freshDatabase(): Promise<string> {
  const client = new pg.Client({ connectionString: server ?? "" });
  const name = `race_${randomUUID().replaceAll("-", "")}`;
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server ?? "");
  url.pathname = `/${name}`;
  return url.href;
}
