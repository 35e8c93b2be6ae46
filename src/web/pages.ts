import { feedbackPage } from "./feedback/feedback-page.tsx";
import { thanksPage } from "./feedback/thanks-page.tsx";
import { homePage } from "./home/home-page.tsx";
import { mapPage } from "./map/map-page.tsx";
import { comparePage } from "./network/compare/compare-page.tsx";
import { directoryPage } from "./network/directory/directory-page.tsx";
import { organisationPage } from "./network/organisation/organisation-page.tsx";
import { reorganisationsPage } from "./network/reorganisations/reorganisations-page.tsx";
import type { AnyPage } from "./page.ts";
import { searchPage } from "./search/search-page.tsx";
import { sourcesPage } from "./sources/sources-page.tsx";
import { aboutPage } from "./static/about-page.tsx";
import { accessibilityPage } from "./static/accessibility-page.tsx";
import { apiPage } from "./static/api-page.tsx";
import { contactPage } from "./static/contact-page.tsx";
import { helpPage } from "./static/help-page.tsx";
import { privacyPage } from "./static/privacy-page.tsx";

/** Every public page. A page that is not in this table does not exist. */
export const pages: readonly AnyPage[] = [
  homePage,
  searchPage,
  reorganisationsPage,
  comparePage,
  organisationPage,
  directoryPage,
  mapPage,
  sourcesPage,
  aboutPage,
  accessibilityPage,
  privacyPage,
  apiPage,
  contactPage,
  helpPage,
  feedbackPage,
  thanksPage,
];
