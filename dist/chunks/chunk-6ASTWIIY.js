import {
  GitHubError,
  attempt
} from "./chunk-GLWLNV7L.js";
import {
  visibilityIn
} from "./chunk-OCE5OBBU.js";

// src/github/visibility.ts
async function visibilityOf(github, event) {
  if (event.visibility !== "unknown") return event.visibility;
  const answer = await attempt(() => github.rest.repos.get(github.to("write-issue")));
  return answer instanceof GitHubError ? "unknown" : visibilityIn(answer.data);
}

export {
  visibilityOf
};
