/** Addresses of pages that a mail leads to; test/people-links.test.ts holds them against the pages that there are. */
export const links = {
  invitation: {
    nl: (token: string) => `/nl/uitnodiging?token=${token}`,
    en: (token: string) => `/en/invitation?token=${token}`,
  },
  claim: {
    nl: (token: string) => `/nl/aanvraag?token=${token}`,
    en: (token: string) => `/en/claim?token=${token}`,
  },
  organisation: {
    nl: (id: string) => `/nl/organisaties/${id}`,
    en: (id: string) => `/en/organisations/${id}`,
  },
  join: {
    nl: (id: string) => `/nl/organisaties/${id}/meedoen`,
    en: (id: string) => `/en/organisations/${id}/join`,
  },
  colleagues: {
    nl: (id: string) => `/nl/organisaties/${id}/mensen`,
    en: (id: string) => `/en/organisations/${id}/people`,
  },
  account: { nl: () => "/nl/mijn-account", en: () => "/en/my-account" },
  tasks: { nl: () => "/nl/mijn-taken", en: () => "/en/my-tasks" },
} as const;
