import { z } from "zod";
import { EntryKind } from "../catalogue.ts";
import { listOf, paging, route } from "../route.ts";
import { described, ofOrganisation, Ref } from "./words.ts";

export const likenessFactors = [
  "size",
  "urbanity",
  "region",
  "arrangements",
  "use",
  "answers",
] as const;
export const LikenessFactor = z.enum(likenessFactors).meta({ id: "LikenessFactor" });
export type LikenessFactor = z.infer<typeof LikenessFactor>;

const weight = z.coerce.number().int().min(0).max(5).optional();
export const defaultWeights: Readonly<Record<LikenessFactor, number>> = {
  size: 3,
  urbanity: 2,
  region: 2,
  arrangements: 3,
  use: 2,
  answers: 1,
};

export const LikeUs = z
  .object({
    municipality: Ref,
    population: z.int().nullable(),
    share: z.number().min(0).max(1).describe("Of all the weight that could be compared"),
    reasons: z.array(
      z
        .object({
          factor: LikenessFactor,
          share: z.number().min(0).max(1).describe("What this adds to the whole"),
          likeness: z.number().min(0).max(1),
          ours: z.string().nullable(),
          theirs: z.string().nullable(),
          shared: z.array(z.string()).describe("Names of what both have, the first few"),
          sharedCount: z.int(),
        })
        .meta({ id: "LikenessReason" }),
    ),
    notCompared: z.array(LikenessFactor).describe("What is not known of one of the two"),
    contact: z
      .object({ role: z.string().nullable(), email: z.string().nullable() })
      .nullable()
      .describe("Whom to call: a role"),
  })
  .meta({ id: "LikeUs" });
export type LikeUs = z.infer<typeof LikeUs>;

/** How much each factor counts; those left out count as usual. */
const weights = {
  size: weight,
  urbanity: weight,
  region: weight,
  arrangements: weight,
  use: weight,
  answers: weight,
};

export const listLikeUs = route({
  ...described,
  id: "listLikeUs",
  method: "get",
  path: "/municipalities/{id}/like-us",
  summary: "Municipalities like this one, with every reason and its share",
  params: ofOrganisation,
  query: z.object({
    ...weights,
    ...paging,
    limit: z.coerce.number().int().min(1).max(500).default(10),
  }),
  reply: listOf(LikeUs, "LikeUsList"),
  csv: ["municipality.id", "municipality.name", "population", "share"],
});

export const listUsedByLikeUs = route({
  ...described,
  id: "listUsedByLikeUs",
  method: "get",
  path: "/municipalities/{id}/used-by-like-us",
  summary: "What municipalities like this one use, and is not known of this one",
  params: ofOrganisation,
  query: z.object({ ...weights, ...paging }),
  reply: listOf(
    z
      .object({
        entry: Ref.extend({ kind: EntryKind }),
        themes: z.array(z.string()),
        users: z.array(Ref).describe("The most alike first"),
        known: z.int().describe("Of how many like it this is known"),
        of: z.int().describe("How many like it were looked at"),
        through: Ref.nullable().describe("A joint arrangement of which all users are a member"),
      })
      .meta({ id: "UsedByLikeUs" }),
    "UsedByLikeUsList",
  ),
  csv: ["entry.id", "entry.name", "users", "known", "of"],
});

export const likeUsRoutes = [listLikeUs, listUsedByLikeUs] as const;
