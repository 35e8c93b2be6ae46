import type { FastifyInstance } from "fastify";
import { adoptionData, adoptionTasks, loadAdoptionFacts, serveAdoption } from "#adoption";
import {
  catalogueData,
  catalogueTasks,
  forgetOldImports,
  indexWhatCameIntoForce,
  loadCatalogueFacts,
  mailSavedSearches,
  serveCatalogue,
} from "#catalogue";
import type { WebBundle } from "#contract/pages";
import { loadNetworkFacts, organisationNames, serveNetwork } from "#network";
import {
  eraseFeedbackAddresses,
  feedbackData,
  feedbackTasks,
  serveOverview,
  type TaskSource,
  tasksOf,
  tellTasks,
} from "#overview";
import { expireWhatWaited, peopleData, peopleDirectory, peopleTasks, servePeople } from "#people";
import { actsData } from "#platform/audit/acts-data";
import { mailCheckpoint } from "#platform/audit/mail-checkpoint";
import { serveAudit } from "#platform/audit/routes";
import type { Config } from "#platform/config";
import type { Work } from "#platform/context";
import type { Database } from "#platform/database";
import { documentData } from "#platform/documents/document-data";
import { documentTasks } from "#platform/documents/document-tasks";
import { eraseOldDocuments } from "#platform/documents/erase-old-documents";
import { serveDocuments } from "#platform/documents/routes";
import type { FactModules } from "#platform/facts";
import { type Api, createApi, openDoor } from "#platform/http/api";
import { mountMailAddresses } from "#platform/http/mail-addresses";
import { mount } from "#platform/http/mount";
import { mountPages } from "#platform/http/pages";
import { mountPracticeSignIn } from "#platform/http/practice-sign-in";
import { mountProbes, type Readiness } from "#platform/http/probes";
import { createHttp } from "#platform/http/server";
import { sessionCookie } from "#platform/http/session-cookie";
import { mountSignIn } from "#platform/http/sign-in";
import { forgetOldReplies } from "#platform/idempotency";
import type { JobKind } from "#platform/jobs";
import type { Log } from "#platform/log";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { mailData } from "#platform/mail/mail-data";
import { purgeMail } from "#platform/mail/purge-mail";
import { serveMail, serveOutbox } from "#platform/mail/routes";
import { createMetrics } from "#platform/metrics";
import { openApiOf } from "#platform/openapi";
import type { PersonalData } from "#platform/personal-data";
import { forgetSignIns } from "#platform/sign-in/attempts/forget-sign-ins";
import type { PracticeProvider } from "#platform/sign-in/practice/practice-provider";
import { serveSignIn } from "#platform/sign-in/routes";
import { signInData } from "#platform/sign-in/sign-in-data";
import { serveTraffic } from "#traffic";
import { loadVocabularies, serveVocabulary } from "#vocabulary";
import { isMunicipality } from "./commands/messages/municipality-list.ts";
import { gateOf, type Parts } from "./parts.ts";

/** What every module keeps of a person: shown to and erased for that person. A module that is not here forgets nobody. */
const personalData: readonly PersonalData[] = [
  signInData,
  mailData,
  documentData,
  feedbackData,
  actsData,
  catalogueData,
  adoptionData,
  peopleData,
];

/** What every module has waiting for somebody: one list. */
const taskSources: readonly TaskSource[] = [
  peopleTasks,
  (ctx) => documentTasks(ctx, organisationNames),
  feedbackTasks,
  catalogueTasks,
  adoptionTasks,
];

/** Every module's part of the API. */
export function wholeApi({ auditKey, signIn, mail, outboxShown }: Parts): Api {
  const api = createApi();
  serveVocabulary(api);
  serveNetwork(api);
  servePeople(api, {
    personalData,
    countTasks: async (ctx) => (await tasksOf(ctx, taskSources)).length,
  });
  serveSignIn(api, signIn);
  serveAudit(api, { key: auditKey, namesOf: peopleDirectory.namesOf, organisationNames });
  serveDocuments(api, organisationNames);
  serveMail(api, mail);
  if (outboxShown) serveOutbox(api, mail);
  serveCatalogue(api);
  serveAdoption(api);
  serveTraffic(api, { isMunicipality });
  serveOverview(api, { tasks: taskSources });
  return api;
}

/** What each module takes from the fact tables, in this order. */
export const factModules: FactModules = {
  modules: ["vocabulary", "network", "catalogue", "adoption"],
  loaders: [loadVocabularies, loadNetworkFacts, loadCatalogueFacts, loadAdoptionFacts],
};

/** Work that comes back by itself. */
const jobKinds: readonly JobKind[] = [
  // Every five minutes: who wants mail at once hears it while the asker still waits.
  { kind: "overview/tell-tasks", everyHours: 1 / 12, run: tellTasks(taskSources) },
  { kind: "overview/erase-feedback-addresses", everyHours: 24, run: eraseFeedbackAddresses },
  { kind: "catalogue/index-what-came-into-force", everyHours: 24, run: indexWhatCameIntoForce },
  { kind: "catalogue/forget-old-imports", everyHours: 24, run: forgetOldImports },
  { kind: "catalogue/mail-saved-searches", everyHours: 24, run: mailSavedSearches },
  { kind: "people/expire-what-waited", everyHours: 24, run: expireWhatWaited },
  { kind: "platform/forget-old-replies", everyHours: 24, run: forgetOldReplies },
  { kind: "platform/purge-mail", everyHours: 24, run: purgeMail },
  { kind: "platform/erase-old-documents", everyHours: 24, run: eraseOldDocuments },
  { kind: "platform/forget-sign-ins", everyHours: 1, run: forgetSignIns },
];

/** The same, and the head of the audit trail by mail every day where somebody is to get it. */
export function jobsOf({ auditMail }: Config): readonly JobKind[] {
  if (auditMail === null) return jobKinds;
  const send = mailCheckpoint((ctx, note) =>
    enqueueMail(ctx, {
      to: { address: auditMail },
      kind: "platform/checkpoint",
      language: "nl",
      subject: "Controlepunt van het toezichtspoor",
      paragraphs: ["Bewaar dit controlepunt buiten Waaier.", note],
    }),
  );
  return [...jobKinds, { kind: "platform/mail-checkpoint", everyHours: 24, run: send }];
}

/** The whole platform as one web server, ready to listen. */
export async function buildApp(given: {
  parts: Parts;
  practice: PracticeProvider | null;
  database: Database;
  work: Work;
  web: WebBundle;
  log: Log;
  clock: () => Date;
  readiness: Readiness;
}): Promise<FastifyInstance> {
  const { parts, practice, database, work, log } = given;
  const { config, signIn: kit } = parts;
  const metrics = createMetrics(database);
  const http = await createHttp(config, log, metrics);
  const api = wholeApi(parts);
  const openApi = openApiOf(
    api.routes.map(({ route }) => route),
    config,
  );
  const door = openDoor(api, gateOf(parts, work));
  const cookie = sessionCookie(config.baseUrl);
  mount(http, api, { door, cookie, practice: config.practice });
  http.get("/api/v1/openapi.json", () => openApi);
  mountSignIn(http, { kit, work, cookie, log });
  if (practice) mountPracticeSignIn(http, { practice, baseUrl: config.baseUrl });
  mountMailAddresses(http, { door, outboxShown: parts.outboxShown });
  mountProbes(http, { ...given, config, metrics });
  await mountPages(http, { ...given, config, door, cookie });
  return http;
}
