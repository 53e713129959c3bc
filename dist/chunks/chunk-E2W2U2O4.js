import {
  commitSource
} from "./chunk-6AZVZRHB.js";
import {
  everyPage
} from "./chunk-XDNFSURW.js";
import {
  understood
} from "./chunk-GLWLNV7L.js";
import {
  fromFolder
} from "./chunk-HHZUDNKK.js";
import {
  capOf,
  countOf,
  groupsNamedIn,
  namesOfKind,
  pagesAffected
} from "./chunk-5WXUFRO2.js";
import {
  claimOfPath,
  readCommunity
} from "./chunk-3VDGUMYY.js";
import {
  rolesNamedIn
} from "./chunk-4IK62YQB.js";
import {
  saidYes
} from "./chunk-A74C5HRL.js";
import {
  destinationOf
} from "./chunk-CKJSDIXY.js";
import {
  isPageName
} from "./chunk-UAEG2ZNR.js";
import {
  addPeriod,
  agreeing,
  allOfThem,
  anybody,
  disagreeing,
  everythingElse,
  inMeeting,
  isCollection,
  kindNamed,
  periodIn,
  plainName,
  quorumIn,
  record,
  ruleIn,
  steppedAside,
  thisPage,
  votesInLine,
  withoutAuthor
} from "./chunk-SVNUWQYP.js";
import {
  shownPath
} from "./chunk-HUPUXTKO.js";
import {
  nullish,
  number,
  object,
  optional,
  pipe,
  string,
  transform
} from "./chunk-XVEG6K5L.js";

// src/comparison/hunks.ts
function hunksOf(patch) {
  const hunks = [];
  let [line, left] = [0, 0];
  for (const written of patch.split("\n")) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(written);
    if (header && left === 0) {
      line = Number(header[1]);
      left = Number(header[2] ?? 1);
      if (left > 0) hunks.push({ first: line, last: line + left - 1, added: /* @__PURE__ */ new Set() });
      continue;
    }
    const [sign] = written;
    if (left === 0 || sign !== "+" && sign !== " ") continue;
    if (sign === "+") hunks.at(-1)?.added.add(line);
    line += 1;
    left -= 1;
  }
  return hunks;
}
function showsLines(hunks, first, last) {
  return hunks.some(
    (hunk) => first >= hunk.first && last <= hunk.last && [...hunk.added].some((line) => line >= first && line <= last)
  );
}

// src/github/pull-request.ts
var newcomers = ["FIRST_TIME_CONTRIBUTOR", "FIRST_TIMER", "NONE"];
var ours = ["OWNER", "MEMBER", "COLLABORATOR"];
function isOurs(association) {
  return ours.includes(association);
}
function accountOf(user) {
  return user && user.login !== "ghost" ? user.login : void 0;
}
var pullSchema = pipe(
  object({
    number: number(),
    head: object({
      sha: string(),
      ref: string(),
      repo: nullish(object({ id: number(), full_name: string() }))
    }),
    base: object({ ref: string() }),
    user: nullish(object({ login: string(), type: optional(string()) })),
    author_association: optional(string(), "NONE"),
    created_at: string(),
    html_url: string(),
    body: nullish(string(), "")
  }),
  transform(
    ({ number: number2, head, base, user, author_association, created_at, html_url, body }) => ({
      number: number2,
      headSha: head.sha,
      branch: head.ref,
      from: head.repo ? { id: head.repo.id, fullName: head.repo.full_name } : void 0,
      isFirst: newcomers.includes(author_association) && user?.type !== "Bot",
      author: { account: accountOf(user), isOurs: isOurs(author_association) },
      openedAt: created_at,
      base: base.ref,
      url: html_url,
      body
    })
  )
);
function isAnswered(run, { repositoryId }, { workflow, event }) {
  const path = /^(?:[^/]+\/[^/]+\/)?(\.github\/workflows\/[^/@]+)(?:@.*)?$/s.exec(run.path)?.[1];
  return run.event === event && (run.conclusion === "success" || run.conclusion === "failure") && path === workflow && run.repositoryId === repositoryId;
}
async function pullsOf(github, run) {
  const { head, headSha, headBranch } = run;
  const isSeen = (pull) => pull.headSha === headSha && pull.branch === headBranch;
  if (head) {
    const named = await openPulls(github, { head: `${head.owner}:${headBranch}` });
    const found = named.filter((pull) => isSeen(pull) && pull.from?.id === head.id);
    if (found.length > 0) return found;
  }
  return (await openPulls(github)).filter((pull) => isSeen(pull) && !pull.from);
}
async function openPulls(github, which = {}) {
  const errand = "find-pull-request";
  const { items } = await everyPage(
    { errand },
    pullSchema,
    (page) => github.rest.pulls.list({ ...github.to(errand), state: "open", ...which, ...page })
  );
  return items;
}
async function pullWith(github, number2) {
  const errand = "find-pull-request";
  const { data } = await github.rest.pulls.get({ ...github.to(errand), pull_number: number2 });
  return data.state === "open" ? understood(errand, pullSchema, data) : void 0;
}
function chosenOf(pulls, numberInReport) {
  return pulls.length === 1 ? pulls[0] : pulls.find(({ number: number2 }) => number2 === numberInReport);
}
var headSchema = object({
  state: string(),
  head: object({ sha: string() }),
  base: object({ ref: string() }),
  /** GitHub may still be finding out. */
  mergeable_state: nullish(string())
});
async function standingOfPull(github, { number: number2, headSha, base: asked }) {
  const errand = "find-pull-request";
  const { data } = await github.rest.pulls.get({ ...github.to(errand), pull_number: number2 });
  const { state, head, base, mergeable_state } = understood(errand, headSchema, data);
  const isUnmoved2 = state === "open" && head.sha === headSha && base.ref === asked;
  return { isUnmoved: isUnmoved2, conflicts: mergeable_state === "dirty" };
}
async function isUnmoved(github, pull) {
  return (await standingOfPull(github, pull)).isUnmoved;
}
var fileSchema = pipe(
  object({
    filename: string(),
    status: string(),
    previous_filename: optional(string()),
    patch: optional(string(), "")
  }),
  transform(({ filename, status, previous_filename, patch }) => ({
    filename,
    patch,
    touched: touchedBy(filename, status, previous_filename)
  }))
);
function touchedBy(filename, status, from) {
  const path = shownPath(filename);
  if (status === "renamed" && from !== void 0) return { path, how: "moved", from: shownPath(from) };
  const how = status === "added" || status === "copied" ? "added" : status === "removed" ? "removed" : "changed";
  return { path, how };
}
var mostFiles = 3e3;
async function filesOf(github, { number: number2 }) {
  const errand = "list-files";
  const { items } = await everyPage(
    { errand, to: mostFiles / 100 },
    fileSchema,
    (page) => github.rest.pulls.listFiles({ ...github.to(errand), pull_number: number2, ...page })
  );
  return {
    files: items.map(({ touched }) => touched),
    areAll: items.length < mostFiles,
    hunks: new Map(items.map(({ filename, patch }) => [filename, hunksOf(patch)]))
  };
}

// src/tasks/answerables.ts
function answerablesOf({ checkWorkflow, reviewWorkflow }) {
  return [
    { workflow: checkWorkflow, event: "pull_request" },
    { workflow: reviewWorkflow, event: "pull_request_review" }
  ];
}

// src/decisions/accounts.ts
function voterBehind({ account: account2, isOurs: isOurs2 }, community) {
  if (account2 === void 0) return void 0;
  const people = community.people.entries;
  const named = people.filter((person) => accountsOf(person).includes(account2.toLowerCase()));
  const alike = isOurs2 && named.length === 0 ? people.filter((person) => isCalled(person, account2)) : [];
  const [found, ...others] = [...named, ...alike];
  if (!found || others.length > 0) return { key: `@${account2.toLowerCase()}`, shown: account2 };
  return { ...voterOf(found, community), shown: account2 };
}
function voterOf(person, community) {
  const { affiliation, key, label, path } = person;
  const mayBeNamed = saidYes(person, community) && !community.privatePages.has(path);
  return {
    key,
    shown: mayBeNamed ? label : "",
    ...affiliation !== void 0 && { organisation: plainName(affiliation) }
  };
}
function isHere({ status }) {
  return status !== "retired" && status !== "emeritus";
}
var account = /^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/|@)([a-z\d](?:[a-z\d-]{0,38}))\/?$/i;
function accountsOf(person) {
  const written = person.readings.get("profiles")?.written;
  const links = written?.mentions.flatMap((mention) => mention.type === "link" ? mention.target : []) ?? [];
  return [...links, ...person.profiles].flatMap((text) => account.exec(text.trim())?.[1]?.toLowerCase() ?? []);
}
function isCalled(person, login) {
  const together = (text) => plainName(text).replaceAll(" ", "");
  return person.knownAs.some((name) => together(name) === together(login));
}

// src/decisions/circle.ts
function circleIn(text, community, day) {
  const roles = [...new Set(spellingsOf(text).flatMap((words) => rolesNamedIn(words, community)))].filter(
    ({ status }) => status !== "retired" && status !== "vacant"
  );
  const groups = [...new Set(spellingsOf(text).flatMap((words) => groupsNamedIn(words, community)))];
  const refs = [...roles.flatMap(({ holders }) => holders), ...groups.flatMap((group) => membersOf(group.members, day))];
  const names = [...roles, ...groups].map(({ label }) => label);
  const persons = names.length > 0 ? [] : personsNamedIn(text, community);
  if (names.length > 0 || persons.length > 0) {
    const people = refs.flatMap((ref) => everyone(ref, community));
    return { of: "named", words: names, people: unique([...people, ...persons]) };
  }
  const listed = community.people.entries.filter(isHere).map((person) => voterOf(person, community));
  if (anybody.test(text) || text.trim() === "") return { of: "anybody", words: [text], people: listed };
  return { of: "unknown", words: [text], people: [] };
}
function spellingsOf(text) {
  return [text, text.replace(new RegExp("(?<=\\p{L}{2})s(?!\\p{L})", "gu"), ""), text.replace(new RegExp("(?<=\\p{L}{3})(?<!s)(?!\\p{L})", "gu"), "s")];
}
function personsNamedIn(text, community) {
  const words = ` ${plainName(text)} `;
  const isNamed = (name) => name.length > 2 && words.includes(` ${plainName(name)} `);
  return community.people.entries.filter(
    (person) => isHere(person) && (person.knownAs.some(isNamed) || isNamed(firstName(person.knownAs, community)))
  ).map((person) => voterOf(person, community));
}
function firstName(names, { people }) {
  const first = (name) => plainName(name).split(" ")[0] ?? "";
  const own = first(names.at(-1) ?? "");
  const alike = people.entries.filter(({ knownAs }) => first(knownAs.at(-1) ?? "") === own);
  return alike.length === 1 ? own : "";
}
function membersOf(members, day) {
  return members.filter(({ since = day, until = day }) => since <= day && day <= until);
}
function everyone({ to, text }, community) {
  if (to?.kind === "roles")
    return (to.holders ?? []).flatMap(
      (holder) => holder.to?.kind === "roles" ? [] : everyone(holder, community)
    );
  const person = community.people.entries.find(({ key }) => to?.kind === "people" && key === to.key);
  if (person) return isHere(person) ? [voterOf(person, community)] : [];
  return [{ key: plainName(text), shown: "" }];
}
function unique(voters) {
  return [...new Map(voters.map((voter) => [voter.key, voter])).values()];
}

// src/decisions/change.ts
function pathsOf({ files }) {
  return files.flatMap(({ path, from }) => from === void 0 ? [path] : [from, path]);
}

// src/decisions/records.ts
function recordsAmong(paths, settings) {
  return paths.filter((path) => ["decision", "notes"].includes(claimOfPath(path, settings)?.kind ?? ""));
}
function agreementsOn(change, records) {
  return [...inDecisions(change, records), ...inNotes(change, records)];
}
function inDecisions(change, { base, withRecords, brought }) {
  const touched = new Set(pathsOf(change));
  const before = new Set(base.decision.entries.map(textOf));
  return withRecords.decision.entries.flatMap((decision) => {
    if (withRecords.privatePages.has(decision.path)) return [];
    const text = textOf(decision);
    const isInChange = brought.has(decision.path) && !before.has(text);
    if (!(isInChange && changesOneOf(decision, touched, withRecords)) && !speaksOf(text, change.number)) return [];
    if (decision.status !== void 0 && decision.status !== "approved") return [];
    const cast = decision.votes?.cast.filter(({ vote }) => vote === "approve").map(({ who }) => who) ?? [];
    const deciders = decision.decided_by.map(({ text: text2 }) => text2);
    return [
      {
        ...{ place: decision.at(), page: "decision", isInChange, votes: decision.votes },
        agreed: personsNamedIn((cast.length > 0 ? cast : deciders).join("\n"), base),
        steppedAside: steppedAsideIn(text, base)
      }
    ];
  });
}
function inNotes(change, { base, withRecords, brought }) {
  const notes = new Set(withRecords.notes.entries.map(({ path }) => path));
  const pages = [...notes].filter((path) => !withRecords.privatePages.has(path));
  const files = pathsOf(change);
  return pages.flatMap((path) => {
    const lines = withRecords.pages.find((page) => page.path === path)?.text.split("\n") ?? [];
    const isInChange = brought.has(path);
    const isMeant = (line) => speaksOf(line, change.number) || isInChange && files.some((file) => hasLink(line, file));
    return lines.flatMap((line, at) => {
      if (!isMeant(line)) return [];
      const votes = votesInLine(line);
      const agrees = agreeing.test(line) && !disagreeing.test(line);
      if (!agrees && !votes) return [];
      const steppedAside2 = steppedAsideIn(line, base);
      const agreed = agrees ? personsNamedIn(line, base).filter((one) => steppedAside2.every(({ key }) => key !== one.key)) : [];
      return [{ place: { path, line: at + 1, column: 1 }, page: "notes", isInChange, votes, agreed, steppedAside: steppedAside2 }];
    });
  });
}
function changesOneOf(decision, touched, community) {
  const linked = decision.affects.flatMap(({ target, place }) => {
    const to = target === void 0 ? void 0 : destinationOf(target, place.path, community.files);
    return to?.leads === "there" ? to.path : [];
  });
  const named = pagesAffected(decision, community).map(({ page }) => page.path);
  return [...linked, ...named].some((path) => touched.has(path));
}
function hasLink(line, file) {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return [`(${name})`, `/${name})`].some((end) => line.includes(end));
}
function speaksOf(text, number2) {
  return new RegExp(`(?:(?<!/[\\w.-]*)#|/pull/|pull request (?:no\\.? ?)?)${number2}(?!\\d)`, "i").test(text);
}
function textOf({ readings, path }) {
  const fields = [...readings].map(([name, { written }]) => {
    const links = written.mentions.map((mention) => "target" in mention ? mention.target : "");
    return [name, written.text, ...links].join(" ");
  });
  return [path, ...fields].join("\n");
}
function steppedAsideIn(text, community) {
  return text.split(/(?<=[.;!?])\s|\n/).filter((sentence) => steppedAside.test(sentence)).flatMap((sentence) => personsNamedIn(sentence, community));
}

// src/decisions/notice.ts
function timeToObject({ openedAt, newestAt }, period, now) {
  const isNewer = Date.parse(newestAt) > Date.parse(openedAt);
  const ends = after(isNewer ? newestAt : openedAt, period);
  return { from: isNewer ? "newest-version" : "opening", ends, isOver: Date.parse(now) >= Date.parse(ends) };
}
function after(moment, { hours = 0, ...days }) {
  const start = new Date(Date.parse(moment)).toISOString();
  const day = addPeriod(start.slice(0, 10), days);
  return new Date(Date.parse(`${day}${start.slice(10)}`) + hours * 36e5).toISOString();
}

// src/decisions/voices.ts
function heardOn(change, rule, { community, circle, agreements }) {
  const author = voterBehind(change.author, community);
  const isWithoutAuthor = excludesAuthor(rule, community);
  const aside = new Set(agreements.flatMap(({ steppedAside: steppedAside2 }) => steppedAside2.map(({ key }) => key)));
  const voices = /* @__PURE__ */ new Map();
  const uncounted = [];
  const given = [
    ...author && !isWithoutAuthor ? [{ voter: author, says: "agrees", through: "author" }] : [],
    ...agreements.flatMap(({ agreed }) => agreed.map((voter) => ({ voter, says: "agrees", through: "record" }))),
    ...lastReviews(change, community).flatMap((review) => voiceOf(review, change, uncounted))
  ];
  for (const voice of given) {
    const { voter, says: says2, through } = voice;
    const why = aside.has(voter.key) ? "stepped-aside" : isWithoutAuthor && voter.key === author?.key ? "author" : mayCount(voter, says2, circle);
    if (why === void 0) voices.set(voter.key, voice);
    else if (through !== "author") uncounted.push({ who: voter, why });
  }
  const apart = /* @__PURE__ */ new Set([...aside, ...author && isWithoutAuthor ? [author.key] : []]);
  return { voices: [...voices.values()], uncounted, apart };
}
function lastReviews({ reviews }, community) {
  const last = /* @__PURE__ */ new Map();
  const inOrder = reviews.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const [at, review] of inOrder.entries()) {
    const voter = voterBehind(review, community);
    const key = voter?.key ?? `${at}`;
    if (review.says !== "comments" || !last.has(key)) last.set(key, { voter, review });
  }
  return [...last.values()];
}
function voiceOf({ voter, review: { says: says2, commit } }, { head }, uncounted) {
  if (!voter) {
    if (says2 !== "comments") uncounted.push({ who: void 0, why: "account-gone" });
    return [];
  }
  if (says2 === "taken-back") {
    uncounted.push({ who: voter, why: "taken-back" });
    return [];
  }
  if (says2 === "agrees" && commit !== head) {
    uncounted.push({ who: voter, why: "earlier-version" });
    return [];
  }
  return [{ voter, says: says2, through: "review" }];
}
function mayCount({ key }, says2, circle) {
  if (circle.people.some((person) => person.key === key)) return void 0;
  if (circle.of === "named") return "not-among";
  return says2 === "agrees" ? "not-listed" : void 0;
}
function excludesAuthor({ how, who }, { governance }) {
  return [how.words, who, governance.conflict_of_interest ?? ""].some((text) => withoutAuthor.test(text));
}
function saying({ voices }, says2) {
  return voices.filter((voice) => voice.says === says2).map(({ voter }) => voter);
}
function withinCap(voters, most) {
  const votes = /* @__PURE__ */ new Map();
  const over = voters.filter(({ organisation }) => {
    if (organisation === void 0) return false;
    const before = votes.get(plainName(organisation)) ?? 0;
    votes.set(plainName(organisation), before + 1);
    return before >= most;
  });
  return { counted: voters.filter((voter) => !over.includes(voter)), over };
}

// src/decisions/requirements.ts
function requirementsOf(situation) {
  const { how } = situation.rule;
  const time = timeIn(situation);
  const record2 = recordIn(situation);
  if (how.by === "simple-majority" || how.by === "supermajority") {
    const vote = byVote(situation);
    return [...vote, ...time, ...vote.some(({ asks }) => asks === "meeting") ? [] : record2];
  }
  if (how.people !== void 0) return [agreementOf(situation, how.people), objections(situation), ...time, ...record2];
  switch (how.by) {
    case "lazy-consensus":
      return [objections(situation), ...quorumAgrees(situation), ...time.length > 0 ? time : noTime, ...record2];
    case "consent":
      return [objections(situation), ...time.length > 0 ? time : everyoneAgrees(situation), ...record2];
    case "consensus":
      return [...consensus(situation), objections(situation), ...time, ...record2];
    case "lead-decides":
      return [agreementOf(situation, 1), ...time, ...record2];
    case "delegated":
      return [objections(situation), ...quorumAgrees(situation), ...time, ...record2];
    default:
      return [{ asks: "words", stands: "unclear" }];
  }
}
var noTime = [{ asks: "time", time: void 0, stands: "unclear" }];
function timeIn({ rule: { notice }, change, now }) {
  if (!notice) return [];
  const time = timeToObject(change, notice, now);
  return [{ asks: "time", time, stands: time.isOver ? "met" : "waiting" }];
}
function recordIn({ rule: { record: record2 }, agreements }) {
  if (record2 === void 0 || !record.test(record2)) return [];
  const found = agreements[0];
  return [{ asks: "record", found, stands: found ? "met" : "waiting" }];
}
function objections({ heard }) {
  const objecting = saying(heard, "objects");
  return { asks: "no-objection", objecting, stands: objecting.length === 0 ? "met" : "waiting" };
}
function agreementOf({ circle, heard, community }, needed) {
  const agreed = saying(heard, "agrees");
  const most = Math.max(1, Math.floor(capOf(community.governance.single_org_cap, needed) ?? Number.POSITIVE_INFINITY));
  const { counted, over } = withinCap(agreed, most);
  const able = circle.people.filter(({ key }) => !heard.apart.has(key));
  const among = circle.of === "named" ? withinCap(able, most).counted.length : void 0;
  const stands = circle.of === "unknown" ? "unclear" : counted.length >= needed ? "met" : among !== void 0 && among < needed ? "cannot" : "waiting";
  return { asks: "agreement", needed, agreed: counted, overCap: over, among, stands };
}
function everyoneAgrees(situation) {
  const { circle } = situation;
  return circle.of === "named" ? [agreementOf(situation, circle.people.length)] : [{ asks: "end", stands: "unclear" }];
}
function consensus(situation) {
  if (allOfThem.test(situation.rule.how.words)) return everyoneAgrees(situation);
  const asked = quorumAgrees(situation);
  return asked.length > 0 ? asked : [agreementOf(situation, 1)];
}
function quorumAgrees(situation) {
  const needed = quorumOf(situation);
  if (needed === 0) return [];
  return needed === void 0 ? [{ asks: "quorum", needed, there: 0, stands: "unclear" }] : [agreementOf(situation, needed)];
}
function quorumOf({ rule: { quorum }, circle }) {
  if (!quorum) return 0;
  if (quorum.people !== void 0) return quorum.people;
  if (!quorum.share || circle.of !== "named") return void 0;
  return Math.ceil(circle.people.length * quorum.share.over / quorum.share.of);
}
function byVote(situation) {
  const { rule, circle, agreements } = situation;
  const told = agreements.find(({ votes: votes2 }) => votes2?.approve !== void 0)?.votes;
  if (!told && inMeeting.test(`${rule.how.words}
${rule.who}`)) return [{ asks: "meeting", stands: "waiting" }];
  if (!told && circle.of === "unknown") return [{ asks: "circle", stands: "unclear" }];
  const votes = told ?? votesIn(situation);
  const needed = quorumOf(situation);
  const isOpen = !told && !rule.notice && needed === 0;
  if (isOpen && circle.of !== "named") return [{ asks: "end", stands: "unclear" }];
  const base = isOpen ? "all" : rule.how.base;
  return [shareOf(situation, votes, base), ...quorumIsThere(situation, votes, needed)];
}
function votesIn({ circle, heard }) {
  const [approve, decline, abstain] = ["agrees", "objects", "comments"].map(
    (says2) => saying(heard, says2).length
  );
  const spoken = (approve ?? 0) + (decline ?? 0) + (abstain ?? 0);
  return {
    approve: approve ?? 0,
    decline: decline ?? 0,
    abstain: abstain ?? 0,
    absent: Math.max(0, circle.people.length - spoken),
    unanimous: false,
    cast: []
  };
}
function shareOf({ rule: { how } }, votes, base) {
  const { people: _, base: __, otherwise: ___, ...way } = how;
  const count = countOf(base ? { ...way, base } : way, votes, false);
  if (!count) {
    const nobody = (votes.approve ?? 0) + (votes.decline ?? 0) === 0;
    return nobody && (way.share || way.by === "simple-majority") ? { asks: "share", given: 0, counted: 0, needed: 1, stands: "waiting" } : { asks: "words", stands: "unclear" };
  }
  return { asks: "share", ...count, stands: count.given >= count.needed ? "met" : "waiting" };
}
function quorumIsThere({ circle }, votes, needed) {
  const there = (votes.approve ?? 0) + (votes.decline ?? 0) + (votes.abstain ?? 0);
  if (needed === 0) return [];
  if (needed === void 0) return [{ asks: "quorum", needed, there, stands: "unclear" }];
  const cannot = circle.of === "named" && circle.people.length < needed;
  return [{ asks: "quorum", needed, there, stands: there >= needed ? "met" : cannot ? "cannot" : "waiting" }];
}

// src/decisions/rules-for.ts
function rulesFor(change, base) {
  const paths = pathsOf(change);
  const rows = rowsOf(base);
  const own = ownRulesOf(base);
  const rest = restOf(base, rows);
  const found = /* @__PURE__ */ new Map();
  const applies = (rule, because, path) => {
    const known = found.get(rule);
    if (known) known.pages.push(path);
    else found.set(rule, { because, pages: [path] });
  };
  for (const path of paths) {
    const named = rows.filter((row) => isAbout(row, path, base));
    for (const rule of named) applies(rule, "named", path);
    const itself = named.length > 0 ? [] : own.filter(({ page }) => kindOf(path, base) === page);
    for (const rule of itself) applies(rule, "own-page", path);
    if (named.length > 0 || itself.length > 0 || !isPageName(path) || isRecord(path, base)) continue;
    for (const rule of rest) applies(rule, "everything-else", path);
  }
  const touched = new Set(paths);
  return [...found].map(([rule, how]) => {
    const { path } = rule.place;
    const isPrivate = base.community.privatePages.has(path);
    return { ...rule, ...how, isPrivate, isRewritten: touched.has(path) };
  });
}
function isWithoutRule(change, base) {
  const isOfRules = (path) => ["charter", "governance"].includes(kindOf(path, base) ?? "");
  return rulesFor(change, base).length === 0 && pathsOf(change).some(isOfRules);
}
function rowsOf({ community }) {
  return community.governance.decision_rules.flatMap((row) => {
    const { what, rule, who = "", quorum, notice, record: record2 } = row;
    if (what === void 0 || !rule && !who) return [];
    return [
      {
        ...{ what, place: row.at("what"), page: "governance", who: who || (rule?.words ?? ""), quorum, record: record2 },
        how: rule ?? ruleIn(who),
        notice: notice?.period ?? rule?.notice
      }
    ];
  });
}
function ownRulesOf({ community: { charter, governance } }) {
  return [
    ...inProse("charter", charter, "amendment_rule").slice(0, 1),
    // A charter that holds the rules says for both how they change.
    ...governance.path === charter.path ? [] : inProse("governance", governance, "amendment").slice(0, 1)
  ];
}
function restOf({ community: { governance } }, rows) {
  if (rows.length > 0) return rows.filter(({ what }) => everythingElse.test(what ?? ""));
  const rules = inProse("governance", governance, "model");
  return rules.length === 1 ? rules : [];
}
var manyAreThere = /(?:at least|au moins|mindestens|al menos|almeno)\s+[^.;]{1,40}?\s+(?:are there|are present|take part|sont présent|anwesend|presentes|presenti)/iu;
function inProse(page, document, field) {
  const text = document.readings.get(field)?.written.text ?? "";
  const many = manyAreThere.exec(text)?.[0];
  const around = { quorum: many === void 0 ? void 0 : quorumIn(many), notice: periodIn(text), record: void 0 };
  return text.split(/(?<=[.!?])\s|\n/).flatMap((sentence) => {
    const how = ruleIn(sentence);
    if (how.by === void 0 && how.people === void 0) return [];
    return [{ what: void 0, place: document.at(field), page, how, who: sentence, ...around }];
  });
}
function isAbout({ what = "", place }, path, base) {
  if (thisPage.test(what) && path === place.path) return true;
  const words = ` ${plainName(what)} `;
  const has = (name) => name.length > 2 && words.includes(` ${name} `);
  const file = plainName(path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, ""));
  if (has(file)) return true;
  const kind = kindNamed(kindOf(path, base));
  if (!kind) return false;
  const document = base.community.documents.find((one) => one.kind === kind.kind);
  const entries = Object.values(kind.fields).flatMap(
    (part) => isCollection(part) && part.main ? part.one : []
  );
  return [...document ? namesOfKind(document) : [], ...entries.flatMap((one) => [one, `${one}s`]), kind.area].some(
    has
  );
}
function kindOf(path, { community, settings }) {
  return community.kindOf.get(path) ?? claimOfPath(path, settings)?.kind;
}
function isRecord(path, base) {
  return ["decision", "notes"].includes(kindOf(path, base) ?? "");
}

// src/decisions/decide.ts
function decide({ change, base, records, now }) {
  const { community } = base;
  const told = agreementsOn(change, records);
  const unvouched = isVouchedFor(change) ? [] : told.filter(({ isInChange }) => isInChange);
  const agreements = told.filter((agreement) => !unvouched.includes(agreement));
  return rulesFor(change, base).map((rule) => {
    const circle = circleIn(`${rule.who}
${rule.how.words}`, community, now.slice(0, 10));
    const heard = heardOn(change, rule, { community, circle, agreements });
    const requirements = requirementsOf({ rule, change, circle, heard, agreements, community, now });
    const { uncounted } = heard;
    return { rule, circle, requirements, uncounted, agreements, unvouched, stands: standingOf(requirements) };
  });
}
function isVouchedFor({ author, reviews, head }) {
  const inOrder = reviews.filter(({ account: account2, says: says2 }) => account2 !== void 0 && says2 !== "comments").toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = new Map(inOrder.map((review) => [review.account?.toLowerCase(), review]));
  return author.isOurs || [...last.values()].some((one) => one.isOurs && one.says === "agrees" && one.commit === head);
}
var worstFirst = ["cannot", "unclear", "waiting", "met"];
function standingOf(all) {
  return worstFirst.find((standing) => all.some(({ stands }) => stands === standing)) ?? "met";
}

// src/github/reviews.ts
var reviewSchema = object({
  user: nullish(object({ login: string() })),
  author_association: optional(string(), "NONE"),
  state: string(),
  submitted_at: nullish(string()),
  commit_id: nullish(string())
});
var says = {
  APPROVED: "agrees",
  CHANGES_REQUESTED: "objects",
  COMMENTED: "comments",
  DISMISSED: "taken-back"
};
async function reviewsOf(github, { number: number2 }) {
  const errand = "list-reviews";
  const { items } = await everyPage(
    { errand },
    reviewSchema,
    (page) => github.rest.pulls.listReviews({ ...github.to(errand), pull_number: number2, ...page })
  );
  return items.flatMap(({ user, author_association, state, submitted_at: at, commit_id }) => {
    const said = says[state];
    if (!said || !at) return [];
    const who = { account: accountOf(user), isOurs: isOurs(author_association) };
    return [{ ...who, says: said, at, commit: commit_id ?? void 0 }];
  });
}

// src/sources/overlaid.ts
function overlaid(below, above, paths) {
  return {
    name: below.name,
    async list() {
      const [base, over] = [await below.list(), await above.list()];
      const files = [
        ...base.files.filter(({ path }) => !paths.has(path)),
        ...over.files.filter(({ path }) => paths.has(path))
      ];
      return { ...base, files: files.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0) };
    },
    async read(wanted) {
      const fromBelow = await below.read(wanted.filter((path) => !paths.has(path)));
      const fromAbove = await above.read(wanted.filter((path) => paths.has(path)));
      return {
        files: new Map([...fromBelow.files, ...fromAbove.files]),
        leftOut: [...fromBelow.leftOut, ...fromAbove.leftOut]
      };
    }
  };
}

// src/tasks/decisions-on.ts
var ofRules = ({ kind }) => ["charter", "governance"].includes(kind);
var ofEverybody = (page) => ofRules(page) || ["people", "roles", "groups"].includes(page.kind) || page.kind === "decision" && !page.inFolder;
var mostLinked = 5;
function basesOf(github, folder) {
  const known = /* @__PURE__ */ new Map();
  return {
    of(branch) {
      const base = known.get(branch) ?? baseAt(commitSource(github, { commit: branch, folder }));
      known.set(branch, base);
      return base;
    }
  };
}
function baseAt(source) {
  let rules;
  let everything;
  const readRules = () => {
    rules ??= readCommunity(source, { only: ofRules });
    return rules;
  };
  const readEverything = async () => readCommunity(source, { only: ofEverybody, known: (await readRules()).read });
  return {
    source,
    rules: readRules,
    everything() {
      everything ??= readEverything();
      return everything;
    }
  };
}
async function decisionsOn(github, { pull, files, newestAt }, { bases, folder, now }) {
  const base = bases.of(pull.base);
  const inFolder = { files: within(files, folder) };
  const first = await base.rules();
  if (rulesFor(inFolder, first).length === 0) return { outcomes: [], isWithoutRule: isWithoutRule(inFolder, first) };
  const { number: number2, author, openedAt, headSha } = pull;
  const reviews = await reviewsOf(github, pull);
  const change = { number: number2, author, openedAt, newestAt, head: headSha, ...inFolder, reviews };
  const known = await base.everything();
  const records = await recordsOf(github, { change, pull, folder, base, known });
  return { outcomes: decide({ change, base: known, records, now }), isWithoutRule: false };
}
async function recordsOf(github, { change, pull, folder, base, known }) {
  const kept = change.files.filter(({ how }) => how !== "removed").map(({ path }) => path);
  const brought = new Set(recordsAmong(kept, known.settings));
  const linked = new Set(
    recordsAmong(
      known.listing.files.map(({ path }) => path).filter((path) => !brought.has(path) && pull.body.includes(path)),
      known.settings
    ).slice(0, mostLinked)
  );
  if (brought.size + linked.size === 0) return { base: known.community, withRecords: known.community, brought };
  const head = () => overlaid(base.source, commitSource(github, { commit: pull.headSha, folder }), brought);
  const source = brought.size === 0 ? base.source : head();
  const only = (page) => ofEverybody(page) || brought.has(page.path) || linked.has(page.path);
  const { community } = await readCommunity(source, { only, known: known.read });
  return { base: known.community, withRecords: community, brought };
}
function within(files, folder) {
  return files.flatMap(({ path, from, ...rest }) => {
    const [to, was] = [path, from].map((one) => one && fromFolder(one, folder));
    if (to === void 0 && was === void 0) return [];
    if (to === void 0) return [{ path: was ?? "", how: "removed" }];
    return [{ ...rest, path: to, ...was !== void 0 && { from: was } }];
  });
}

export {
  showsLines,
  isAnswered,
  pullsOf,
  openPulls,
  pullWith,
  chosenOf,
  standingOfPull,
  isUnmoved,
  filesOf,
  answerablesOf,
  standingOf,
  basesOf,
  decisionsOn
};
