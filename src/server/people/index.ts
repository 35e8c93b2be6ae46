export { afterRestore } from "./after-restore.ts";
export { peopleDirectory } from "./directory.ts";
export { expireWhatWaited } from "./expire-what-waited.ts";
export { inviteWatcher } from "./invitations/invite-watcher.ts";
export { links as peopleLinks } from "./mail/links.ts";
export { personalData as peopleData } from "./persons/personal-data.ts";
export { watchersHeld } from "./rights/watchers-held.ts";
export { servePeople } from "./routes.ts";
export { peopleTasks } from "./tasks/people-tasks.ts";
