import { getPermissions } from "#contract/people";
import { definePage, redirect, show } from "../page.ts";
import type { PermissionsData } from "./permissions.ts";
import { PermissionsView } from "./permissions-view.tsx";

/** "Why can't I?": the one table of rights, as it works out for the reader. */
export const permissionsPage = definePage<PermissionsData>({
  id: "permissions",
  section: "account",
  async load({ me, ask, href, path, query }) {
    if (!me) return redirect(href("signIn", {}, { to: path }), 303);
    // Empty is chosen as well: the whole network.
    const organisation = query.get("organisation") ?? me.organisation?.id ?? "";
    const permissions = await ask(getPermissions, {
      query: organisation === "" ? {} : { organisation },
    });
    return show({ me, permissions });
  },
  View: ({ data }) => <PermissionsView {...data} />,
  head: (_, { t, href }) => ({
    title: t("account.permissions.title"),
    crumbs: [{ label: t("account.title"), href: href("account") }],
    noindex: true,
  }),
});
