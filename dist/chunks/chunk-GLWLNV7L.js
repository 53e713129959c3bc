import {
  Octokit,
  defaults,
  legacyRestEndpointMethods,
  paginateRest
} from "./chunk-OCE5OBBU.js";
import {
  markdown
} from "./chunk-F5K36PER.js";
import {
  list,
  paragraph
} from "./chunk-PQCIEU42.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import {
  is,
  number,
  object,
  optional,
  record,
  safeParse,
  string,
  unknown
} from "./chunk-XVEG6K5L.js";

// src/reports/parts-proposal.ts
var partsBranch = "moothall/parts";
var partsMark = "<!-- moothall:parts";
function partsProposal(parts, asks) {
  const title = "Bring marked parts in step with the pages";
  const them = parts.length === 1 ? "One marked part does" : `${parts.length} marked parts do`;
  const blocks = [
    paragraph(
      words(
        `${them} not say any more what the other pages say. This brings ${parts.length === 1 ? "it" : "them"} in step:`
      )
    ),
    list(
      parts.map(({ path, name }) => ({
        text: [
          words("In "),
          { type: "path", text: path },
          words(", the part "),
          { type: "name", text: name },
          words(".")
        ]
      }))
    ),
    paragraph(
      { type: "strong", text: [words("You can merge this, or close it. Neither does any harm.")] },
      words(
        " Everything outside of the marked parts stays as it is. Until you decide, this is kept up to date; once you close it, we ask again only when there is something new."
      )
    ),
    paragraph(
      words(
        "If something reads wrong here, correct it on the page that it comes from: this follows by itself. If you add a commit here, the branch is yours, and we leave it alone."
      )
    ),
    paragraph(
      words(
        "GitHub starts no check for what a workflow proposes. Where a check has to be green before merging, close this and open it again."
      )
    ),
    paragraph(
      words(
        "To have a text of your own in place of a part, take its two marks out of the page. To have no more of these, delete .github/workflows/update.yml."
      )
    )
  ];
  return { title, body: `${partsMark} ${asks} -->
${markdown(blocks)}` };
}
function askedIn(body) {
  return new RegExp(`^${partsMark} ([0-9a-f]{40}) -->`).exec(body)?.[1];
}
function takenBack() {
  return `${partsMark} -->
${markdown([paragraph(words("Every marked part says what the other pages say, so there is nothing left to merge here."))])}`;
}
function partsMessage({ files, tree }) {
  return `Bring marked parts in step with the pages

What stands outside of the marks is as it was.

Moothall-Files: ${files}
Moothall-Tree: ${tree}
`;
}
function trailersIn(message) {
  const found = /^Moothall-Files: ([0-9a-f]{40})\nMoothall-Tree: ([0-9a-f]{40,64})\s*$/m.exec(message);
  const [, files, tree] = found ?? [];
  return files !== void 0 && tree !== void 0 ? { files, tree } : void 0;
}
function comparePage(repository, base) {
  return `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(partsBranch)}?expand=1`;
}

// src/delivery/failure.ts
var comment = ".github/workflows/comment.yml";
var update = ".github/workflows/update.yml";
var pulls = { permission: "pull-requests: write", workflow: comment };
var wordings = {
  "find-pull-request": { toDo: "find the pull request", may: "see pull requests", ...pulls },
  "list-files": { toDo: "see which pages the pull request changes", may: "see pull requests", ...pulls },
  "list-reviews": { toDo: "see who agrees", may: "see pull requests", ...pulls },
  "set-status": {
    toDo: "say beside the change how far your rules are met",
    may: "set a status",
    permission: "statuses: write",
    workflow: ".github/workflows/decision.yml"
  },
  "read-pages": {
    toDo: "read the pages of the community",
    may: "read the files of the repository",
    permission: "contents: read",
    workflow: comment
  },
  "write-suggestions": { toDo: "offer corrections beside the lines", may: "write to pull requests", ...pulls },
  "write-comment": { toDo: "write the comment", may: "write to pull requests", ...pulls },
  "fetch-report": {
    toDo: "fetch the report of the check",
    may: "read what other workflows leave behind",
    permission: "actions: read",
    workflow: comment
  },
  "write-issue": {
    toDo: "write the issue “How our community is doing”",
    may: "write issues",
    permission: "issues: write",
    workflow: ".github/workflows/standing.yml"
  },
  propose: {
    toDo: `write the branch “${partsBranch}”`,
    may: "write files",
    permission: "contents: write",
    workflow: update
  },
  "open-pull-request": {
    toDo: "open a pull request for the marked parts",
    may: "write pull requests",
    permission: "pull-requests: write",
    workflow: update
  },
  "ask-pages": {
    toDo: "find out whether GitHub Pages is switched on",
    may: "see how it is set",
    permission: "pages: read",
    workflow: ".github/workflows/publish.yml"
  }
};
var again = "To try again, open this run under “Actions” and press “Re-run all jobs”.";
var reasons = {
  forbidden: (wording) => `the workflow may not ${wording.may}. ${allow(wording)}`,
  token: () => "GitHub did not accept the token. Take “token” out of the lines below “with:” in the workflow, and its own token is used.",
  locked: () => "the conversation is locked. Press “Unlock conversation” on its page, then “Re-run all jobs” on the page of this run.",
  "switched-off": () => "workflows may not open pull requests here. Choose “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.",
  archived: () => "the repository is archived, and nobody can write in it.",
  limit: () => `GitHub asked us to slow down. ${again}`,
  missing: (wording) => `GitHub does not find the place. It may be gone; if it is not, the workflow may not ${wording.may}. ${allow(wording)}`,
  conflict: () => `somebody else changed it at the same moment. ${again}`,
  gone: () => "it is gone from GitHub.",
  refused: () => "GitHub did not take it as it is.",
  down: () => `GitHub has troubles of its own. ${again}`,
  lost: () => `the connection to GitHub was lost. ${again}`,
  slow: () => `GitHub did not answer in time. ${again}`,
  odd: () => `GitHub answered something that we do not understand. ${again}`,
  "other-name": ({ workflow }) => `it stands under another name than the input “comment-author” says, and we would never find it again. Set “comment-author” in ${workflow} to the account that the token belongs to.`,
  "too-many": () => "it would take more questions to GitHub than one run may ask."
};
var issuesAreOff = "There is no place for “How our community is doing”, because issues are switched off. To have it, open Settings, General, Features, and choose “Issues”.";
function failureSentence({ errand, trouble }, task) {
  if (errand === "write-issue" && trouble === "gone") return issuesAreOff;
  if (errand === "fetch-report" && trouble === "gone") return noReportSentences["no-longer-kept"];
  const wording = task === "decision" ? { ...wordings[errand], ...toDecide(errand) } : wordings[errand];
  return `We could not ${wording.toDo}, because ${reasons[trouble](wording)}`;
}
function toDecide(errand) {
  const workflow = ".github/workflows/decision.yml";
  return wordings[errand].permission === pulls.permission ? { workflow, permission: "pull-requests: read" } : { workflow };
}
function allow({ permission, workflow }) {
  return `Add “${permission}” under “permissions” in ${workflow}.`;
}
var noReportSentences = {
  "none-left": "The check left no report behind, so there is no comment. In .github/workflows/check.yml, the step after ours should upload it under the name “community-report”.",
  "no-longer-kept": "The report of the check is no longer kept, so there is no comment. Run the check again.",
  "no-address": "GitHub did not say where the report of the check is, so there is no comment.",
  "too-large": "The report of the check is larger than we read, so there is no comment.",
  "not-a-zip": "The report of the check is not packed in a way that we can open, so there is no comment.",
  "not-one-file": "The check left something else than its report behind, so there is no comment.",
  "unpacks-too-far": "The report of the check is larger than we read, so there is no comment.",
  "not-a-report": "The report of the check is not one that we can read, so there is no comment. Both workflows should use the same version of Moothall."
};

// src/github/trouble.ts
var GitHubError = class extends Error {
  errand;
  trouble;
  seconds;
  constructor(errand, trouble, seconds = 0) {
    super(`${errand}: ${trouble}`);
    this.name = "GitHubError";
    this.errand = errand;
    this.trouble = trouble;
    this.seconds = seconds;
  }
};
function mayBeDone({ trouble }) {
  return ["down", "lost", "slow", "odd"].includes(trouble);
}
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
}
function understood(errand, schema, answer) {
  const parsed = safeParse(schema, answer);
  if (!parsed.success) throw new GitHubError(errand, "odd");
  return parsed.output;
}
var failure = object({
  name: string(),
  cause: optional(unknown()),
  response: optional(
    object({
      status: number(),
      headers: record(string(), unknown()),
      data: unknown()
    })
  )
});
function troubleIn(error, errand, seconds) {
  if (error instanceof GitHubError) return error;
  const parsed = safeParse(failure, error);
  if (!parsed.success) return error;
  const { name, cause, response } = parsed.output;
  if (!response) {
    const isLate = [name, cause instanceof Error ? cause.name : ""].some((one) => /Timeout|Abort/.test(one));
    return isLate ? new GitHubError(errand, "slow", seconds) : new GitHubError(errand, "lost");
  }
  const wait = askedToWait(response.status, response.headers, messageOf(response.data));
  if (wait !== void 0) return new GitHubError(errand, "limit", wait);
  return new GitHubError(errand, troubleOf(response.status, messageOf(response.data)));
}
function troubleOf(status, message) {
  if (status === 403 && /\blocked\b/i.test(message)) return "locked";
  if (status === 403 && /\barchived\b/i.test(message)) return "archived";
  if (status === 403 && /\bnot permitted to create\b/i.test(message)) return "switched-off";
  if (status >= 500) return "down";
  return named.get(status) ?? "odd";
}
var named = /* @__PURE__ */ new Map([
  [401, "token"],
  [403, "forbidden"],
  [404, "missing"],
  [409, "conflict"],
  [410, "gone"],
  [422, "refused"]
]);
var aMinute = 60;
function askedToWait(status, headers, message) {
  if (status !== 403 && status !== 429) return void 0;
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (after >= 0) return after;
  if (String(headers["x-ratelimit-remaining"]) === "0") {
    const left = Number(headers["x-ratelimit-reset"]) - Date.parse(String(headers.date)) / 1e3;
    return Number.isNaN(left) ? aMinute : Math.max(0, left);
  }
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? aMinute : void 0;
}
function messageOf(data) {
  return is(object({ message: string() }), data) ? data.message : "";
}

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION2 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION2}`
  }
);

// src/github/patience.ts
var mostSeconds = 60;
var mostTries = 3;
function newPatience(sleep) {
  let left = mostSeconds;
  return {
    async attempt(work, { twiceIsHarmful = false } = {}) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof GitHubError)) throw error;
          if (error.trouble === "slow") left -= error.seconds;
          const pause = pauseFor(error, tries, twiceIsHarmful);
          if (pause === void 0 || tries === mostTries || pause > left) throw error;
          left -= pause;
          await sleep(pause);
        }
      }
    }
  };
}
function pauseFor({ trouble, seconds }, tries, twiceIsHarmful) {
  if (trouble === "limit") return seconds;
  const mayHelp = !twiceIsHarmful && ["down", "lost", "slow"].includes(trouble);
  return mayHelp ? 4 ** (tries - 2) : void 0;
}

// src/github/client.ts
var answerSeconds = 15;
var usualQuestions = 60;
var fetchThroughProxy = defaults.request?.fetch;
function connect({
  token,
  api,
  owner,
  repo,
  sleep,
  limit = answerSeconds,
  mostQuestions = usualQuestions
}) {
  const patience = newPatience(sleep);
  const octokit = new Octokit2({
    auth: token,
    baseUrl: api,
    userAgent: "moothall",
    log: silence,
    request: { fetch: fetchThroughProxy, log: silence }
  });
  let asked = 0;
  octokit.hook.wrap("request", async (ask, options) => {
    const errand = options.request.errand;
    asked += 1;
    if (asked > mostQuestions) throw new GitHubError(errand, "too-many");
    const once = async () => {
      options.request.signal = AbortSignal.timeout(limit * 1e3);
      try {
        const answer = await ask(options);
        if (answer.status === 200 || answer.status === 201) {
          if (answer.data === "") throw new GitHubError(errand, "lost");
          if (typeof answer.data === "string") throw new GitHubError(errand, "odd");
        }
        return answer;
      } catch (error) {
        throw troubleIn(error, errand, limit);
      }
    };
    return patience.attempt(once, { twiceIsHarmful: options.method === "POST" });
  });
  const { rest, request } = octokit;
  return { rest, request, api, patience, limit, to: (errand) => ({ owner, repo, request: { errand } }) };
}
var silent = () => {
};
var silence = { debug: silent, info: silent, warn: silent, error: silent };

export {
  partsBranch,
  partsMark,
  partsProposal,
  askedIn,
  takenBack,
  partsMessage,
  trailersIn,
  comparePage,
  failureSentence,
  noReportSentences,
  GitHubError,
  mayBeDone,
  attempt,
  understood,
  troubleIn,
  fetchThroughProxy,
  connect
};
