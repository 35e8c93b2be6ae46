import { expect, test } from "vitest";
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
  expect(ids.toSorted()).toEqual(peopleRoutes.map(({ id }) => id).toSorted());
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
  ["getClaimOptions", { id: town }],
  ["getContact", { id: town }],
])("%s answers as the contract says", (id, params) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    const ada = await somebody(ctx, "Ada", [["administrator", town]]);
    await expect(ask(ada, id, { params })).resolves.toBeTruthy();
  }),
);
