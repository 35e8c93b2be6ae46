import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DirectoryInUse, lockDirectory } from "./directory-lock.ts";

let directory = "";
const children: { kill(signal: "SIGKILL"): boolean }[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "waaier-lock-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(directory, { recursive: true, force: true });
});

/** Another process that takes the folder, says how that went, and stays. */
function anotherProcess(): { pid: number; said: Promise<string>; killed: () => Promise<void> } {
  const program = `
    import { lockDirectory } from ${JSON.stringify(new URL("./directory-lock.ts", import.meta.url).href)};
    lockDirectory(${JSON.stringify(directory)}).then(
      () => process.stdout.write("taken"), (error) => process.stdout.write(error.message));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    pid: child.pid ?? 0,
    said: new Promise((resolve) => child.stdout.once("data", (text: Buffer) => resolve(`${text}`))),
    killed: () => {
      child.kill("SIGKILL");
      return gone;
    },
  };
}

test("a second process is refused with the number of the first and what to do", async () => {
  const unlock = await lockDirectory(directory);
  const said = await anotherProcess().said;
  expect(said).toContain(`Another Waaier (process ${process.pid}) works on ${directory}`);
  expect(said).toContain("DATA_DIR");
  await unlock();
});

test("the same process cannot take the folder twice", async () => {
  const unlock = await lockDirectory(directory);
  await expect(lockDirectory(directory)).rejects.toThrow(DirectoryInUse);
  await unlock();
});

test("a folder let go is free and holds nothing of the lock", async () => {
  await (await lockDirectory(directory))();
  expect(await readdir(directory)).toEqual([]);
  expect(await anotherProcess().said).toBe("taken");
});

test("the lock of a process that was killed is taken over", async () => {
  const other = anotherProcess();
  await other.said;
  await other.killed();
  const unlock = await lockDirectory(directory);
  expect(JSON.parse(await readFile(join(directory, "lock"), "utf8"))).toMatchObject({
    pid: process.pid,
  });
  await unlock();
});

test("of eight processes that find a dead lock at once, exactly one gets the folder", async () => {
  const dead = anotherProcess();
  await dead.said;
  await dead.killed();
  const said = await Promise.all(Array.from({ length: 8 }, () => anotherProcess().said));
  expect(said.filter((text) => text === "taken")).toHaveLength(1);
  expect(await readdir(directory)).toEqual(["lock"]);
});

test("a number that another process has by now does not keep the folder shut", async () => {
  // This very process lives, but it began at another moment than the lock says.
  const holder = { id: "before", pid: process.pid, since: "another-boot 1" };
  await writeFile(join(directory, "lock"), JSON.stringify(holder));
  await (await lockDirectory(directory))();
});

test("a claim left by a process that was killed while taking over does not keep the folder shut", async () => {
  const dead = { pid: 2 ** 22 + 1, since: "never 0" };
  await writeFile(join(directory, "lock"), JSON.stringify({ id: "one", ...dead }));
  await writeFile(join(directory, "lock.after-one"), JSON.stringify({ id: "two", ...dead }));
  await (await lockDirectory(directory))();
  expect(await readdir(directory)).toEqual([]);
});

test("a lock that says nothing, as a loss of power leaves it, is taken over", async () => {
  await writeFile(join(directory, "lock"), "");
  await (await lockDirectory(directory))();
});

test("a folder that is not there is made for its owner alone", async () => {
  directory = join(directory, "a", "b");
  await mkdir(join(directory, ".."), { recursive: true });
  const unlock = await lockDirectory(directory);
  expect(await readdir(directory)).toEqual(["lock"]);
  await unlock();
});
