import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import { access } from "#contract/access";
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
    components: { securitySchemes: { apiKey } },
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

const streamProblems = {
  "401": problem("No API key, or one that does not count"),
  "415": problem("Another kind of content, or compressed"),
};

/** Made by an administrator of an organisation, on its page of keys. */
const apiKey = {
  type: "http" as const,
  scheme: "bearer",
  description: "An API key of an organisation: `Authorization: Bearer wk_…`",
};

const formProblems = {
  "411": problem("The form does not say how long it is"),
  "413": problem("The file is larger than 25 MB"),
  "415": problem("Sent neither as a form with a file nor as JSON"),
};

const mayNotProblems = {
  "401": problem("Not signed in"),
  "403": problem("Not allowed: a right or a second factor is missing"),
};

/** Content that is taken as it comes, whole in one string to who writes the documentation. */
const streamOf = (kinds: readonly string[], example: string | undefined) =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      { schema: { type: "string" as const }, ...(example !== undefined && { example }) },
    ]),
  );

/** What a route takes: JSON, and where it takes a file, a form too. */
function takes({
  body,
  file,
  streamed,
  example,
}: AnyRoute): NonNullable<ZodOpenApiOperationObject["requestBody"]> {
  if (streamed) return { required: true, content: streamOf(streamed, example) };
  const json = { "application/json": { schema: body } };
  if (file !== "taken") return { required: true, content: json };
  const schema = (body as z.ZodObject).safeExtend({
    file: z.string().optional().meta({ format: "binary", description: "The file" }),
  });
  return { required: true, content: { "multipart/form-data": { schema }, ...json } };
}

const anyFile = {
  "application/octet-stream": { schema: { type: "string" as const, format: "binary" } },
};

const fileHeaders = z.object({
  "API-Version": versionHeader,
  "Content-Disposition": z.string().meta({ description: "Name of the file (RFC 6266)" }),
});

/** What a route gives. */
function gives({ reply, csv, file, status }: AnyRoute) {
  const headers = z.object({ "API-Version": versionHeader });
  if (status === 204) return { description: "Done", headers };
  if (file === "given") {
    return { description: "The file, of its own kind", headers: fileHeaders, content: anyFile };
  }
  const table = csv && { "text/csv": { schema: { type: "string" as const } } };
  return {
    description: "Done",
    headers,
    content: { "application/json": { schema: reply }, ...table },
  };
}

const takesBody = ({ body, streamed }: AnyRoute): boolean =>
  streamed !== undefined || !(body instanceof z.ZodVoid);

function operation(route: AnyRoute): ZodOpenApiOperationObject {
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    requestParams: {
      path: route.params as z.ZodObject,
      query: route.query as z.ZodObject,
      ...(route.method === "post" && !route.streamed && { header: idempotencyHeader }),
    },
    ...(takesBody(route) && { requestBody: takes(route) }),
    ...(route.withKey && { security: [{ apiKey: [] }] }),
    responses: {
      [`${route.status}`]: gives(route),
      ...(!(route.withKey || access[route.id]?.who === "anyone") && mayNotProblems),
      "400": problem("The request does not fit; every fault is in `errors`"),
      "404": problem("Not found"),
      ...(route.streamed ? streamProblems : route.method !== "get" && changeProblems),
      ...(route.file === "taken" && formProblems),
      "429": problem("Too many requests"),
      "503": problem("Not available now"),
    },
  };
}
