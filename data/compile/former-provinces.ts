import type { RawRow } from "./tables.ts";

/**
 * Ended municipalities that lay in another province than the municipality that followed them. The
 * collection gives provinces of today only, so these come from the law that moved the boundary.
 */
export const FORMER_PROVINCES: readonly RawRow<"former_provinces">[] = ["GM0545", "GM0707"].map(
  (code) => ({ code, province: "PV28", valid_until: "2019-01-01", source: "kst-34824" }),
);
