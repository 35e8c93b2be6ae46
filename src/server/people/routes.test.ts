import { expect, test } from "vitest";
import { apiKeyRoutes } from "#contract/api-keys";
import { peopleRoutes } from "#contract/people";
import { testApi } from "#platform/test-api";
import { inUndoneTransaction } from "#platform/test-db";
import { invented, inventOrganisations, somebody } from "./invented.fixture.ts";
import { servePeople } from "./routes.ts";

const { municipality: town } = invented;
const { ids, ask } = testApi((api) =>
  servePeople(api, { personalData: [], countTasks: async () => 3 }),
);

test("every route of the contract is served, once", () => {
  const described = [...peopleRoutes, ...apiKeyRoutes].map(({ id }) => id);
  expect(ids.toSorted()).toEqual(described.toSorted());
});

test("who asks learns who he is, for whom he works and what waits", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["administrator", town]]);
    expect(await ask(ada, "getMe")).toMatchObject({
      person: { number: ada.person, name: "Ada", email: "ada@example.nl" },
      organisation: { id: town, name: "Oefenstad" },
      organisations: [{ id: town, rights: [{ right: "administrator", lapsed: false }] }],
      secondFactor: { needed: true, fresh: true },
      tasks: 3,
    });
  }));

test("the only administrator of an organisation is told so, until there is another", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["administrator", town]]);
    const reader = await somebody(ctx, "Bram", [["reader", town]]);
    expect(await ask(ada, "getMe")).toMatchObject({ lastAdministratorAt: [town] });
    expect(await ask(reader, "getMe")).toMatchObject({ lastAdministratorAt: [] });
    await somebody(ctx, "Cleo", [["administrator", town]]);
    expect(await ask(ada, "getMe")).toMatchObject({ lastAdministratorAt: [] });
  }));

test("what is kept of somebody has the name of an organisation beside its code", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["editor", town]]);
    const kept = async () => [
      {
        part: "rights",
        rows: [{ organisation: town }, { organisation: null }, { owner: "GM9999" }],
      },
    ];
    const { ask: asked } = testApi((api) =>
      servePeople(api, {
        personalData: [{ show: kept, erase: async () => undefined }],
        countTasks: async () => 0,
      }),
    );
    expect(await asked(ada, "getMyData")).toMatchObject({
      parts: [
        {
          part: "rights",
          rows: [
            { organisation: town, organisationName: "Oefenstad" },
            { organisation: null },
            { owner: "GM9999" },
          ],
        },
      ],
    });
  }));

test("what the page explains is what happens: the same act, allowed or not, for the same reason", () =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const reader = await somebody(ctx, "Bram", [["reader", town]]);
    const { acts } = (await ask(reader, "getPermissions", { query: { organisation: town } })) as {
      acts: { act: string; allowed: boolean; why: string | null }[];
    };
    const said = acts.find(({ act }) => act === "listInvitations");
    expect(said).toMatchObject({ allowed: false, why: "platform/no-right" });
    await expect(ask(reader, "listInvitations", { params: { id: town } })).rejects.toMatchObject({
      code: said?.why,
    });
    expect(acts.find(({ act }) => act === "listColleagues")?.allowed).toBe(true);
    await expect(ask(reader, "listColleagues", { params: { id: town } })).resolves.toMatchObject({
      total: 1,
    });
  }));

test.each([
  ["listMandates", { id: town }],
  ["listInvitations", { id: town }],
  ["listOrganisationClaims", { id: town }],
  ["listApiKeys", { id: town }],
  ["getClaimOptions", { id: town }],
  ["getContact", { id: town }],
])("%s answers as the contract says", (id, params) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["administrator", town]]);
    await expect(ask(ada, id, { params })).resolves.toBeTruthy();
  }),
);
