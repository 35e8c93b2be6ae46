import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import {
  crumbsOf,
  loadRegistration,
  type RegistrationData,
  titleAfter,
} from "./load-registration.ts";
import { registrationActs } from "./registration-acts.ts";
import { RegistrationView } from "./registration-view.tsx";

/** What is registered of an organisation; a moderator changes it here, or notes its end. */
export const registrationPage = definePage<RegistrationData>({
  id: "registration",
  section: "moderation",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, registrationActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadRegistration(asked, tried);
    return show(data, data.registration === null ? 403 : statusOf(tried));
  },
  View: ({ data }) => <RegistrationView data={data} />,
  head: ({ registration, tried }, view) => {
    const { t } = view;
    const title = registration
      ? t("moderation.registration.title", { name: registration.name })
      : t("moderation.noRight.title");
    return {
      title: titleAfter(tried, title, view),
      crumb: title,
      crumbs: crumbsOf(view),
      noindex: true,
    };
  },
});
