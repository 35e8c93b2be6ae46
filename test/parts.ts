import { readConfig } from "#platform/config";
import { makeParts, type Parts } from "../src/server/parts.ts";

/** The parts of a server that is described and asked about rights, and never started: no provider, no real secret. */
export const describedParts = (): Parts =>
  makeParts(readConfig({}, false), {
    secret: Buffer.alloc(32, 7),
    providers: [],
    clock: () => new Date(),
  });
