import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import type { AnyRoute } from "#contract/route";
import type { Config } from "./config.ts";

/** The version of the API, as `API-Version` says it with every answer. Semantic versioning. */
export const apiVersion = "1.0.0";

const versionHeader = z.string().meta({
  header: { id: "ApiVersion" },
  description: "Full version of the API",
  example: apiVersion,
});

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    errors: z.array(z.object({ where: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "Problem document (RFC 9457)" });

const problem = (description: string) => ({
  description,
  headers: z.object({ "API-Version": versionHeader }),
  content: { "application/problem+json": { schema: Problem } },
});

/** The OpenAPI document of the routes (`/core/doc-openapi` of the NL API Design Rules). */
export function openApiOf(
  routes: readonly AnyRoute[],
  { baseUrl, contactEmail, practice }: Pick<Config, "baseUrl" | "contactEmail" | "practice">,
): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  }
  const document = {
    openapi: "3.1.0",
    info: {
      title: practice ? "Waaier, practice country: all invented" : "Waaier",
      version: apiVersion,
      description:
        "The joint work of the Dutch municipalities and their partners. A value that is not known is null, never zero. Lists answer `{ total, items, next }`; pass `next` as `cursor` for the next page.",
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/en" },
      contact: {
        name: "Waaier",
        url: `${baseUrl}/en/contact`,
        ...(contactEmail !== null && { email: contactEmail }),
      },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    ...(practice && { "x-practice": true as const }),
  } satisfies Parameters<typeof createDocument>[0];
  return createDocument(document, { override: writeNullShort });
}

/** A value that may be null as `type: [string, null]`, so that its format stands where the design rules look for it. */
function writeNullShort({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  const [value, none, ...more] = jsonSchema.anyOf ?? [];
  if (more.length > 0 || none?.type !== "null" || typeof value?.type !== "string") return;
  // A list of allowed values would have to hold null too.
  if ("enum" in value || "const" in value) return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, value, { type: [value.type, "null"] });
}

interface JsonSchema {
  type?: unknown;
  anyOf?: readonly JsonSchema[];
}

const idempotencyHeader = z.object({
  "Idempotency-Key": z
    .string()
    .max(200)
    .optional()
    .describe("Your own key of this request: sent again with it, the same thing is done once"),
});

const changeProblems = {
  "409": problem("Not possible now"),
  "413": problem("Larger than 1 MB"),
  "415": problem("Not sent as JSON"),
};

function operation(route: AnyRoute): ZodOpenApiOperationObject {
  const headers = z.object({ "API-Version": versionHeader });
  const json = { "application/json": { schema: route.reply } };
  const csv = route.csv && { "text/csv": { schema: { type: "string" as const } } };
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    requestParams: {
      path: route.params as z.ZodObject,
      query: route.query as z.ZodObject,
      ...(route.method === "post" && { header: idempotencyHeader }),
    },
    ...(route.body instanceof z.ZodVoid
      ? {}
      : {
          requestBody: { required: true, content: { "application/json": { schema: route.body } } },
        }),
    responses: {
      [`${route.status}`]: { description: "Done", headers, content: { ...json, ...csv } },
      "400": problem("The request does not fit; every fault is in `errors`"),
      "404": problem("Not found"),
      ...(route.method !== "get" && changeProblems),
      "429": problem("Too many requests"),
      "503": problem("Not available now"),
    },
  };
}
