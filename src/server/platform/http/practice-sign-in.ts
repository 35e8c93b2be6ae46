import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type PracticeProvider, practicePath } from "../sign-in/practice/practice-provider.ts";
import type { Language } from "../sign-in/return-path.ts";
import { practicePage, signInPage } from "../sign-in/sign-in-pages.ts";
import { formOf, readForms } from "./form-bodies.ts";
import { unknownAddress } from "./http-refusals.ts";

type WithUid = FastifyRequest<{ Params: { uid: string } }>;

/** The practice provider at its address, and the form in which people say who they are. */
export function mountPracticeSignIn(
  parent: FastifyInstance,
  { practice, baseUrl }: { practice: PracticeProvider; baseUrl: string },
): void {
  const { host } = new URL(baseUrl);
  parent.register((http, _options, done) => {
    // A page elsewhere may give its own name the address of this machine (DNS rebinding): it asks under that name.
    http.addHook("onRequest", (request, reply, next) => {
      if (request.headers.host !== host) throw unknownAddress();
      reply.header("cache-control", "no-store");
      next();
    });
    http.register((forms, _none, ready) => {
      readForms(forms);
      const url = `${practicePath}/interaction/:uid`;
      forms.get(url, { exposeHeadRoute: false }, (request: WithUid, reply) =>
        showForm(practice, request, reply),
      );
      forms.post(url, (request: WithUid, reply) => takeForm(practice, request, reply));
      ready();
    });
    http.register((raw, _none, ready) => {
      // It reads its bodies itself.
      raw.removeAllContentTypeParsers();
      raw.addContentTypeParser("*", (_request, _payload, read) => read(null));
      raw.all(`${practicePath}/*`, (request, reply) => {
        reply.hijack();
        for (const [name, value] of Object.entries(reply.getHeaders())) {
          if (value !== undefined) reply.raw.setHeader(name, value);
        }
        Object.assign(request.raw, { originalUrl: request.url });
        request.raw.url = request.url.slice(practicePath.length);
        practice.handle(request.raw, reply.raw);
      });
      ready();
    });
    done();
  });
}

async function showForm(
  practice: PracticeProvider,
  request: WithUid,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { uid } = request.params;
  const { lang } = request.query as { lang?: unknown };
  const language: Language = lang === "en" ? "en" : "nl";
  const asked = await practice.isAsked(uid, request.raw, reply.raw);
  return reply.redirect(
    asked ? practicePage(uid, language) : signInPage("expired", `/${language}`),
    303,
  );
}

async function takeForm(
  practice: PracticeProvider,
  request: WithUid,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { uid } = request.params;
  const form = formOf(request);
  const language: Language = form.get("language") === "en" ? "en" : "nl";
  if (!(await practice.isAsked(uid, request.raw, reply.raw))) {
    return reply.redirect(signInPage("expired", `/${language}`), 303);
  }
  const typed = { name: form.get("name") ?? "", email: form.get("email") ?? "" };
  const answered = await practice.answer(typed, request.raw, reply.raw);
  return reply.redirect(
    "to" in answered ? answered.to : practicePage(uid, language, answered.fault),
    303,
  );
}
