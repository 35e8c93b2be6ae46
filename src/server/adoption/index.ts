export { adoptionData } from "./adoption-data.ts";
export { adoptionTasks } from "./adoption-tasks.ts";
export { newestAnswers } from "./brief/newest-answers.ts";
export { type OwnState, ownState } from "./brief/own-state.ts";
export { loadFacts as loadAdoptionFacts } from "./facts/load-facts.ts";
export { listLikeUs as likeUs } from "./like-us/list-like-us.ts";
export { listUsedByLikeUs as usedByLikeUs } from "./like-us/list-used-by-like-us.ts";
export { serveAdoption } from "./routes.ts";
