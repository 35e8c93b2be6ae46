import type { Listener } from "./listener.ts";

/** For whoever wants the verdict on the structure alone. */
export const silent: Listener = {
  opened: () => undefined,
  valued: () => undefined,
  closed: () => undefined,
  faulted: () => undefined,
};
