import { accountPage } from "./account/account-page.tsx";
import { myActsPage } from "./account/my-acts-page.tsx";
import { myDataPage } from "./account/my-data-page.tsx";
import { permissionsPage } from "./account/permissions-page.tsx";
import { giveAnswersPage } from "./adoption-answers/give/give-page.tsx";
import { answersPage } from "./adoption-answers/shown/answers-page.tsx";
import { firstFillPage } from "./adoption-fill/first-fill-page.tsx";
import { entryUsersPage } from "./adoption-peloton/users-page.tsx";
import { proposeUsePage } from "./adoption-use/propose/propose-use-page.tsx";
import { usesPage } from "./adoption-use/uses/uses-page.tsx";
import { auditPage } from "./audit/audit-page.tsx";
import { catalogueComparePage } from "./catalogue/compare/compare-page.tsx";
import { componentPage } from "./catalogue/components/component-page.tsx";
import { componentsPage } from "./catalogue/components/components-page.tsx";
import { entryPage } from "./catalogue/entry/entry-page.tsx";
import { bindingLevelsPage } from "./catalogue/levels/levels-page.tsx";
import { cataloguePage } from "./catalogue/list/catalogue-page.tsx";
import { changeEntryPage } from "./catalogue-work/change/change-page.tsx";
import { claimEntryPage } from "./catalogue-work/claim/claim-entry-page.tsx";
import { importEntriesPage } from "./catalogue-work/import/import-page.tsx";
import { editKitPage } from "./catalogue-work/kit/kit-page.tsx";
import { myProposalsPage } from "./catalogue-work/mine/my-proposals-page.tsx";
import { proposeEntryPage } from "./catalogue-work/propose/propose-page.tsx";
import { savedSearchesPage } from "./catalogue-work/saved/saved-page.tsx";
import { documentsPage } from "./documents/of-organisation/documents-page.tsx";
import { documentPage } from "./documents/one/document-page.tsx";
import { effortFormPage } from "./effort/effort-page.tsx";
import { feedbackPage } from "./feedback/feedback-page.tsx";
import { thanksPage } from "./feedback/thanks-page.tsx";
import { homePage } from "./home/home-page.tsx";
import { likeUsPage } from "./like-us/like-us-page.tsx";
import { outboxMessagePage } from "./mail/outbox-message-page.tsx";
import { outboxPage } from "./mail/outbox-page.tsx";
import { unsubscribePage } from "./mail/unsubscribe-page.tsx";
import { mapPage } from "./map/map-page.tsx";
import { messageCheckPage } from "./message-check/message-check-page.tsx";
import { codeListPage } from "./message-standard/code-lists/list-page.tsx";
import { codeListsPage } from "./message-standard/code-lists/lists-page.tsx";
import { messageDeadlinesPage } from "./message-standard/deadlines/deadlines-page.tsx";
import { messagesPage } from "./message-standard/list/messages-page.tsx";
import { messagePage } from "./message-standard/message/message-page.tsx";
import { messageRulePage } from "./message-standard/rules/rule-page.tsx";
import { messageRulesPage } from "./message-standard/rules/rules-page.tsx";
import { moderationPage } from "./moderation/moderation-page.tsx";
import { registerPage } from "./moderation/registrations/register-page.tsx";
import { registrationPage } from "./moderation/registrations/registration-page.tsx";
import { monitorPage } from "./monitor/monitor-page.tsx";
import { monitorSubjectPage } from "./monitor/subject/subject-page.tsx";
import { municipalityPage } from "./municipality/municipality-page.tsx";
import { myMunicipalityPage } from "./municipality/my-municipality-page.tsx";
import { comparePage } from "./network/compare/compare-page.tsx";
import { directoryPage } from "./network/directory/directory-page.tsx";
import { organisationPage } from "./network/organisation/organisation-page.tsx";
import { reorganisationsPage } from "./network/reorganisations/reorganisations-page.tsx";
import type { AnyPage } from "./page.ts";
import { claimAnswerPage } from "./people/claim-answer/claim-answer-page.tsx";
import { colleaguesPage } from "./people/colleagues/colleagues-page.tsx";
import { organisationContactPage } from "./people/contact/contact-page.tsx";
import { invitationPage } from "./people/invitation/invitation-page.tsx";
import { joinPage } from "./people/join/join-page.tsx";
import { apiKeysPage } from "./people/keys/keys-page.tsx";
import { mandatesPage } from "./people/mandates/mandates-page.tsx";
import { searchPage } from "./search/search-page.tsx";
import { practiceSignInPage } from "./sign-in/practice-sign-in-page.tsx";
import { secondFactorPage } from "./sign-in/second-factor-page.tsx";
import { secondFactorSetupPage } from "./sign-in/set-up-page.tsx";
import { signInPage } from "./sign-in/sign-in-page.tsx";
import { sourcesPage } from "./sources/sources-page.tsx";
import { aboutPage } from "./static/about-page.tsx";
import { accessibilityPage } from "./static/accessibility-page.tsx";
import { apiPage } from "./static/api-page.tsx";
import { contactPage } from "./static/contact-page.tsx";
import { helpPage } from "./static/help-page.tsx";
import { privacyPage } from "./static/privacy-page.tsx";
import { tasksPage } from "./tasks/tasks-page.tsx";

/** Every public page. A page that is not in this table does not exist. */
export const pages: readonly AnyPage[] = [
  homePage,
  searchPage,
  reorganisationsPage,
  comparePage,
  organisationPage,
  directoryPage,
  mapPage,
  cataloguePage,
  catalogueComparePage,
  componentsPage,
  componentPage,
  bindingLevelsPage,
  myMunicipalityPage,
  municipalityPage,
  monitorPage,
  monitorSubjectPage,
  sourcesPage,
  aboutPage,
  accessibilityPage,
  privacyPage,
  apiPage,
  contactPage,
  helpPage,
  colleaguesPage,
  joinPage,
  mandatesPage,
  apiKeysPage,
  answersPage,
  giveAnswersPage,
  usesPage,
  firstFillPage,
  proposeUsePage,
  documentsPage,
  documentPage,
  organisationContactPage,
  invitationPage,
  claimAnswerPage,
  moderationPage,
  registerPage,
  registrationPage,
  proposeEntryPage,
  myProposalsPage,
  importEntriesPage,
  savedSearchesPage,
  changeEntryPage,
  claimEntryPage,
  editKitPage,
  effortFormPage,
  auditPage,
  signInPage,
  practiceSignInPage,
  secondFactorPage,
  accountPage,
  secondFactorSetupPage,
  myDataPage,
  myActsPage,
  permissionsPage,
  tasksPage,
  unsubscribePage,
  outboxPage,
  outboxMessagePage,
  feedbackPage,
  thanksPage,
  // Its address fits any word after that of the catalogue, so the other pages there come before it.
  entryPage,
  entryUsersPage,
  likeUsPage,
  messageCheckPage,
  messagesPage,
  messageRulesPage,
  messageRulePage,
  codeListsPage,
  codeListPage,
  messageDeadlinesPage,
  // The same: what has an address of its own after that of the messages comes before it.
  messagePage,
];
