import { z } from "zod";
import { listOf, paging, practiceMark, route } from "./route.ts";

const moment = z.iso.datetime();
const organisationId = z.string().max(40).describe("Code of the organisation, for example GM0363");
const ofOrganisation = z.object({ id: organisationId });
const described = { tag: "People" };

/** How every key begins, so that whoever finds one knows what it is, and a program that looks for secrets too. */
export const keyPrefix = "wk_";

const ApiKey = z
  .object({
    id: z.uuid(),
    name: z
      .string()
      .nullable()
      .describe("What it is for; null when the person who made it was erased"),
    beginning: z.string().describe("Its first characters. The rest is not kept"),
    madeBy: z.string().nullable().describe("Name; null when that person was erased"),
    madeAt: moment,
    lastUsedOn: z.iso.date().nullable().describe("Null: not used yet"),
    withdrawnAt: moment.nullable(),
  })
  .meta({ id: "ApiKey" });

export const listApiKeys = route({
  ...described,
  id: "listApiKeys",
  method: "get",
  path: "/organisations/{id}/api-keys",
  summary: "API keys of an organisation, those that were withdrawn too",
  params: ofOrganisation,
  query: z.object(paging),
  reply: listOf(ApiKey, "ApiKeyList"),
  csv: ["id", "name", "beginning", "madeBy", "madeAt", "lastUsedOn", "withdrawnAt"],
});

export const makeApiKey = route({
  ...described,
  id: "makeApiKey",
  method: "post",
  path: "/organisations/{id}/api-keys",
  summary: "Make an API key for a program of this organisation; it is told once",
  description:
    "The key is in this answer alone: only a digest of it is kept. An `Idempotency-Key` is not looked at, because the answer may not be kept. The same name twice is refused while the first key counts.",
  params: ofOrganisation,
  body: z
    .object({
      name: z
        .string()
        .trim()
        .min(3, "write at least three characters: what the key is for")
        .max(80)
        .regex(/^[^\p{C}\u2028\u2029]+$/u, "write a name on one line, without hidden signs")
        .describe("What it is for, and no name of a person: `Test environment`"),
    })
    .meta({ id: "NewApiKey" }),
  status: 201,
  reply: z
    .object({
      ...practiceMark,
      id: z.uuid(),
      key: z.string().describe("Send it as `Authorization: Bearer wk_…`; it is not told again"),
    })
    .meta({ id: "MadeApiKey" }),
});

export const withdrawApiKey = route({
  ...described,
  id: "withdrawApiKey",
  method: "delete",
  path: "/organisations/{id}/api-keys/{key}",
  summary: "Withdraw an API key; it does not count from the next request on",
  params: z.object({ id: organisationId, key: z.uuid() }),
  status: 204,
});

export const apiKeyRoutes = [listApiKeys, makeApiKey, withdrawApiKey] as const;
