import type { FastifyInstance, FastifyRequest } from "fastify";

const formType = "application/x-www-form-urlencoded";

/** Lets the routes of this part of the server read a form. */
export function readForms(http: FastifyInstance): void {
  if (http.hasContentTypeParser(formType)) return;
  http.addContentTypeParser(formType, { parseAs: "string" }, (_request, body, done) =>
    done(null, new URLSearchParams(body.toString())),
  );
}

/** The fields of a form; none when something else was sent. */
export const formOf = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();
