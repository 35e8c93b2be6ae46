import type { z } from "zod";
import type { getMyData } from "#contract/people";

/** Everything that is kept of the reader, by the part of Waaier that keeps it. */
export type MyData = z.infer<typeof getMyData.reply>;
