import {
  answerablesOf,
  basesOf,
  decisionsOn,
  filesOf,
  isAnswered,
  openPulls,
  pullWith,
  pullsOf,
  standingOf,
  standingOfPull
} from "./chunk-E2W2U2O4.js";
import "./chunk-6AZVZRHB.js";
import {
  everyPage
} from "./chunk-XDNFSURW.js";
import {
  GitHubError,
  attempt,
  connect,
  failureSentence
} from "./chunk-GLWLNV7L.js";
import {
  currentEvent,
  explain,
  output,
  say
} from "./chunk-OCE5OBBU.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-PQCIEU42.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-3VDGUMYY.js";
import "./chunk-S2YHD77K.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-4IK62YQB.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-CKJSDIXY.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-SKAVBEJB.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-J3X53IJA.js";
import {
  nullish,
  object,
  string
} from "./chunk-XVEG6K5L.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// src/github/statuses.ts
var context = "moothall / decision";
var errand = "set-status";
var statusSchema = object({
  context: string(),
  state: string(),
  description: nullish(string(), ""),
  target_url: nullish(string(), ""),
  created_at: string(),
  creator: nullish(object({ login: string() }))
});
async function saidOf(github, sha, { author, pulls }) {
  const { items } = await everyPage(
    { errand },
    statusSchema,
    (page) => github.rest.repos.listCommitStatusesForRef({ ...github.to(errand), ref: sha, ...page })
  );
  const ours = items.filter((status) => status.context === context && status.creator?.login === author).toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  const [newest] = ours;
  const isKnown = newest?.state === "success" || newest?.state === "pending";
  return {
    newest: isKnown ? { state: newest.state, description: newest.description, url: newest.target_url } : void 0,
    since: ours.findLast(({ target_url }) => pulls.some(({ url }) => url === target_url))?.created_at
  };
}
async function setStatus(github, sha, { state, description, url }) {
  await github.rest.repos.createCommitStatus({
    ...github.to(errand),
    ...{ sha, state, description, target_url: url, context }
  });
}

// src/reports/decision.ts
var longest = 140;
function verdictOn(all) {
  const outcomes = all.flatMap(({ outcomes: outcomes2 }) => outcomes2);
  if (outcomes.length === 0) return { state: "success", description: "None of your own rules is about this change." };
  const stands = standingOf(outcomes);
  if (stands === "met") {
    const rules = outcomes.length === 1 ? "Your own rule is met." : `Your own ${outcomes.length} rules are met.`;
    return { state: "success", description: rules };
  }
  const first = outcomes.find((outcome) => outcome.stands === stands);
  return { state: "pending", description: withinLength(first ? missing(first) : "") };
}
var inConflict = {
  state: "pending",
  description: "It does not fit with what has changed meanwhile; what people agreed to has to be looked at again."
};
var tooManyFiles = {
  state: "pending",
  description: "It changes more files than can be listed, so we cannot tell which of your rules count."
};
function missing({ requirements, stands }) {
  if (stands === "cannot") return "Your own rule asks for more people than your pages name. The comment says more.";
  if (stands === "unclear") return "We cannot tell whether your own rule is met; the comment says why. You decide.";
  const open = requirements.filter((requirement) => requirement.stands === "waiting").map(inWords);
  return `Not yet: ${open.join("; ")}.`;
}
function inWords(requirement) {
  switch (requirement.asks) {
    case "agreement":
      return `${requirement.agreed.length} of ${requirement.needed} agree`;
    case "no-objection":
      return requirement.objecting.length === 1 ? "somebody objects" : `${requirement.objecting.length} object`;
    case "time":
      return requirement.time ? `time to object until ${formatDate(requirement.time.ends.slice(0, 10))}` : "no end is said";
    case "share":
      return requirement.counted === 0 ? "nobody has voted" : `${requirement.given} of ${requirement.counted} votes in favour, ${requirement.needed} needed`;
    case "quorum":
      return `${requirement.there} of ${requirement.needed} took part`;
    case "meeting":
      return "it is decided in a meeting";
    case "record":
      return "the decision is not written down";
    default:
      return "we cannot tell";
  }
}
function withinLength(text) {
  return text.length > longest ? `${text.slice(0, longest - 2).trimEnd()} …` : text;
}

// src/tasks/decision.ts
async function decision(inputs, { sleep, now }) {
  const event = currentEvent();
  const done = await attempt(async () => {
    const github = connect({ ...event, token: inputs.token, sleep, mostQuestions });
    const round = { github, inputs, bases: basesOf(github, inputs.folder), now };
    const all = await askedBy(round, event);
    if (all.length === 0) say("No open pull request is meant, so there is nothing to say.");
    for (const asked of all) await speakOf(asked, round, event);
  });
  if (done instanceof GitHubError) await explain(failureSentence(done, "decision"), "");
  return "green";
}
var mostQuestions = 400;
async function askedBy({ github, inputs }, event) {
  const { run, group } = event;
  if (event.name === "merge_group") {
    const pull = group && await pullWith(github, group.pull);
    return group && pull ? [{ sha: group.headSha, pulls: [pull] }] : [];
  }
  if (event.name !== "workflow_run") return byHead(await openPulls(github));
  if (!run || !answerablesOf(inputs).some((answerable) => isAnswered(run, event, answerable))) return [];
  return byHead(await pullsOf(github, run));
}
function byHead(pulls) {
  const heads = [...new Set(pulls.map(({ headSha }) => headSha))];
  return heads.map((sha) => ({ sha, pulls: pulls.filter(({ headSha }) => headSha === sha) }));
}
async function speakOf({ sha, pulls }, round, event) {
  const { github, inputs, bases } = round;
  const [pull] = pulls;
  if (!pull || !await isWanted(pulls, bases)) return say("community.yml does not ask for a status (rules: status).");
  const said = await saidOf(github, pull.headSha, { author: inputs.author, pulls });
  const newestAt = said.since ?? event.run?.createdAt ?? round.now;
  const verdict = await verdictOf(pulls, newestAt, round);
  if (!verdict) return say("The pull request has moved on or was closed, so there is nothing to say.");
  const { newest } = sha === pull.headSha ? said : await saidOf(github, sha, { author: inputs.author, pulls });
  const isAsBefore = newest?.state === verdict.state && newest.description === verdict.description;
  if (isAsBefore && newest.url === pull.url) return say("What is said beside the pull request still holds.");
  await setStatus(github, sha, { ...verdict, url: pull.url });
  output("decision", verdict.state);
}
async function isWanted(pulls, bases) {
  for (const { base } of pulls) if ((await bases.of(base).rules()).settings.rules === "status") return true;
  return false;
}
async function verdictOf(pulls, newestAt, round) {
  const { github, inputs, bases, now } = round;
  const all = [];
  const reasons = [];
  for (const pull of pulls) {
    const { files, areAll } = await filesOf(github, pull);
    if (!areAll) reasons.push(tooManyFiles);
    else all.push(await decisionsOn(github, { pull, files, newestAt }, { bases, folder: inputs.folder, now }));
  }
  for (const pull of pulls) {
    const { isUnmoved, conflicts } = await standingOfPull(github, pull);
    if (!isUnmoved) return void 0;
    if (conflicts) reasons.unshift(inConflict);
  }
  return reasons[0] ?? verdictOn(all);
}
export {
  decision
};
