import { expect, test } from "vitest";
import { Task } from "#contract/overview";
import { drawPage, listing, testMe } from "../test-page.ts";

const me = testMe({ tasks: 1 });
const task = (given: Partial<Task>): Task => ({
  id: "t1",
  kind: "claim-to-decide",
  organisation: { id: "GM9001", name: "Gemeente Oefendam" },
  about: "Sam Vraagt",
  count: 1,
  due: null,
  ...given,
});
const tasksOf = (url: string, ...tasks: Task[]) =>
  drawPage(url, { me, answers: { listMyTasks: listing(...tasks) } });

test("who is not signed in is asked to", async () => {
  const { status, headers } = await drawPage("/nl/mijn-taken");
  expect([status, headers["location"]]).toEqual([303, "/nl/aanmelden?to=/nl/mijn-taken"]);
});

test("nothing that waits is said, with how it will come", async () => {
  const { main } = await tasksOf("/nl/mijn-taken");
  expect(main).toContain("Er wacht niets op u");
});

test("a task leads to where it is done", async () => {
  const { main } = await tasksOf("/nl/mijn-taken", task({}));
  expect(main).toContain('href="/nl/organisaties/GM9001/mensen#claims"');
  expect(main).toContain("Beslis over de aanvraag van Sam Vraagt");
  expect(main).toContain("Werkt Sam Vraagt voor Gemeente Oefendam?");
});

test.each(Task.shape.kind.options)(
  "a task of kind %s has words in both languages",
  async (kind) => {
    for (const url of ["/nl/mijn-taken", "/en/my-tasks"]) {
      for (const given of [
        { kind, count: 2 },
        { kind, about: null, organisation: null },
      ]) {
        const { status, main } = await tasksOf(url, task(given));
        expect(status).toBe(200);
        expect(main).not.toMatch(/tasks\.|\{\{|undefined|null/);
      }
    }
  },
);

test.each([
  ["2026-11-24", "2 dagen te laat", "2 days late"],
  ["2026-11-26", "vandaag", "today"],
  ["2026-11-27", "morgen", "tomorrow"],
  ["2026-11-29", "nog 3 dagen", "3 days left"],
  ["2027-03-01", "voor 1 mrt 2027", "before 1 Mar 2027"],
])("a task due on %s says %j", async (due, dutch, english) => {
  expect((await tasksOf("/nl/mijn-taken", task({ due }))).main).toContain(dutch);
  expect((await tasksOf("/en/my-tasks", task({ due }))).main).toContain(english);
});
