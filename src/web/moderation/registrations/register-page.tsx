import { perform, statusOf, type Tried } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { type May, permissionsAt } from "../../permissions.ts";
import { NoRight } from "../../ui/no-right.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { crumbsOf, titleAfter } from "./load-registration.ts";
import { registerActs } from "./registration-acts.ts";
import { RegistrationForm } from "./registration-form.tsx";

interface RegisterData {
  readonly may: May;
  readonly tried: Tried | null;
}

/** Where a moderator registers an organisation that stands in no register. */
export const registerPage = definePage<RegisterData>({
  id: "registerOrganisation",
  section: "moderation",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, registerActs);
    if (tried && "kind" in tried) return tried;
    const may = (await permissionsAt(asked.ask))("registerOrganisation");
    return show({ may, tried }, may === "no" ? 403 : statusOf(tried));
  },
  View: ({ data }) => <RegisterView data={data} />,
  head: ({ tried }, view) => ({
    title: titleAfter(tried, view.t("moderation.registration.registerTitle"), view),
    crumb: view.t("moderation.registration.registerTitle"),
    crumbs: crumbsOf(view),
    noindex: true,
  }),
});

function RegisterView({ data: { may, tried } }: { data: RegisterData }) {
  const { t } = usePage();
  return (
    <>
      <PageHead
        title={t("moderation.registration.registerTitle")}
        lead={t("moderation.registration.registerLead")}
      />
      <div className="w-stack w-stack--l">
        {may === "no" ? (
          <NoRight title={t("moderation.noRight.title")} needed={["moderator"]}>
            <p>{t("moderation.noRight.text")}</p>
          </NoRight>
        ) : (
          <>
            <Outcome done={null} tried={tried} />
            <StepUp when={[may]} />
            <div className="w-card">
              <RegistrationForm act="register" now={null} tried={tried} />
            </div>
          </>
        )}
      </div>
    </>
  );
}
