import type { TestProject } from "vitest/node";
import { startServer } from "../server.ts";

/** Opens the real server for the journeys, unless WAAIER_JOURNEYS_URL says that one is open already. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const open = process.env["WAAIER_JOURNEYS_URL"];
  if (open) {
    project.provide("serverUrl", open.replace(/\/$/, ""));
    return async () => undefined;
  }
  const server = await startServer();
  project.provide("serverUrl", server.url);
  return async () => {
    await server.stop();
  };
}

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
  }
}
