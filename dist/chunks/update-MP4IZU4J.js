import {
  commitSource
} from "./chunk-6AZVZRHB.js";
import {
  createOnce,
  isSame,
  oursAmong
} from "./chunk-VD5QNWMG.js";
import {
  everyPage
} from "./chunk-XDNFSURW.js";
import {
  GitHubError,
  askedIn,
  attempt,
  comparePage,
  connect,
  failureSentence,
  partsBranch,
  partsMark,
  partsMessage,
  partsProposal,
  takenBack,
  trailersIn,
  understood
} from "./chunk-GLWLNV7L.js";
import {
  correctedFiles,
  correctionsOf
} from "./chunk-CCCJAVTG.js";
import {
  currentEvent,
  explain,
  output,
  say,
  summarise
} from "./chunk-OCE5OBBU.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-PQCIEU42.js";
import {
  gitRevision
} from "./chunk-32KHSVSI.js";
import {
  asked
} from "./chunk-DVIAQAKM.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import {
  fromTop
} from "./chunk-HHZUDNKK.js";
import "./chunk-GA64Q7TO.js";
import {
  languageOf
} from "./chunk-RCMDAZVT.js";
import "./chunk-7UTQBCFN.js";
import {
  loadLanguage
} from "./chunk-JPFPC4QZ.js";
import "./chunk-AWO353BE.js";
import "./chunk-ACBFM3P5.js";
import "./chunk-D5SRIIYB.js";
import {
  generated_part_is_in_step_default
} from "./chunk-3MEWD2EE.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-QKZ64SGS.js";
import "./chunk-VLH3VKHC.js";
import "./chunk-HZFQ676N.js";
import "./chunk-BOHIR6UM.js";
import {
  readCommunity
} from "./chunk-3VDGUMYY.js";
import "./chunk-S2YHD77K.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-URVKZCKL.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-CKJSDIXY.js";
import {
  blobOf
} from "./chunk-Y2ZSRTHQ.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-SVNUWQYP.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-SKAVBEJB.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-J3X53IJA.js";
import {
  array,
  nullish,
  number,
  object,
  pipe,
  string,
  transform
} from "./chunk-XVEG6K5L.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// from-node:node:path?src/tasks/update.ts
var whole = process.getBuiltinModule("node:path");
var join_ = /* @__PURE__ */ (() => whole.join)();

// src/delivery/parts-branch.ts
async function keepParts(git, pulls, wanted) {
  const all = await pulls.all();
  const open = all.find(({ isOpen }) => isOpen);
  const declined = open ? void 0 : declinedIn(all, wanted);
  if (declined) return { became: "unopened-by-choice", url: declined.url };
  if (!await bringBranch(git, wanted)) return { became: "kept-by-people", url: open?.url ?? "" };
  return open ? { became: "proposed", url: await bringWords(pulls, open, wanted) } : openOne(pulls, wanted);
}
async function takeBack(pulls, author) {
  const [open] = oursAmong(await pulls.all(), { author, mark: partsMark }).filter(({ isOpen }) => isOpen);
  if (open) await pulls.close(open.number, takenBack());
  return open !== void 0;
}
function declinedIn(all, { author, proposal }) {
  const [last] = oursAmong(all, { author, mark: partsMark });
  return last && !last.isMerged && askedIn(last.body) === askedIn(proposal.body) ? last : void 0;
}
async function bringBranch(git, wanted) {
  const files = blobOf(Buffer.from(wanted.files.map(({ path, bytes }) => `${blobOf(bytes)} ${path}
`).join("")));
  const tip = await git.tipOf(partsBranch);
  const state = tip === void 0 ? "absent" : await stateOf(git, tip, wanted.base, files);
  if (state === "of-people") return false;
  if (state === "same") return true;
  const { commit: on, files: all } = wanted;
  const made = await git.store({ on, files: all, message: (tree) => partsMessage({ files, tree }) });
  if (tip === void 0) {
    const begun = await attempt(() => git.begin(partsBranch, made));
    if (!(begun instanceof GitHubError)) return true;
    if (await git.tipOf(partsBranch) === void 0) throw begun;
    return bringBranch(git, wanted);
  }
  if (await git.tipOf(partsBranch) !== tip) return bringBranch(git, wanted);
  await git.move(partsBranch, made);
  return true;
}
async function stateOf(git, tip, base, files) {
  const { tree, parents, message } = await git.facts(tip);
  const remembered = trailersIn(message);
  if (remembered && remembered.tree === tree && parents.length === 1)
    return remembered.files === files ? "same" : "ours";
  return await git.isContained(tip, base) ? "ours" : "of-people";
}
async function bringWords(pulls, open, { author, proposal }) {
  const isOurs = oursAmong([open], { author, mark: partsMark }).length > 0;
  const { body } = proposal;
  if (isOurs && !isSame(open.body, body)) await pulls.edit(open.number, { body });
  return open.url;
}
async function openOne(pulls, wanted) {
  const find = async () => (await pulls.all()).find(({ isOpen }) => isOpen);
  const opened = await attempt(() => createOnce({ create: () => pulls.open(wanted.proposal), find }));
  if (!(opened instanceof GitHubError)) return { became: "proposed", url: opened.url };
  if (opened.trouble === "switched-off") return { became: "switched-off" };
  const other = opened.trouble === "refused" ? await find() : void 0;
  if (other === void 0) throw opened;
  return { became: "proposed", url: other.url };
}

// src/github/git-data.ts
var errand = "propose";
var named = object({ sha: string() });
var refSchema = object({ object: named });
var commitSchema = object({ tree: named, parents: array(named), message: string() });
var comparisonSchema = object({ ahead_by: number() });
function gitData(github) {
  const { git, repos } = github.rest;
  const here = github.to(errand);
  const facts = async (commit) => {
    const { data } = await git.getCommit({ ...here, commit_sha: commit });
    const { tree, parents, message } = understood(errand, commitSchema, data);
    return { tree: tree.sha, parents: parents.map(({ sha }) => sha), message };
  };
  return {
    facts,
    async tipOf(branch) {
      const answer = await attempt(() => git.getRef({ ...here, ref: `heads/${branch}` }));
      if (!(answer instanceof GitHubError)) return understood(errand, refSchema, answer.data).object.sha;
      if (answer.trouble === "missing") return void 0;
      throw answer;
    },
    async isContained(commit, branch) {
      const basehead = `${encodeURIComponent(branch)}...${commit}`;
      const { data } = await repos.compareCommitsWithBasehead({ ...here, basehead, per_page: 1 });
      return understood(errand, comparisonSchema, data).ahead_by === 0;
    },
    async store({ on, files, message }) {
      const entries = [];
      for (const { path, bytes } of files) {
        const content = Buffer.from(bytes).toString("base64");
        const { data: data2 } = await git.createBlob({ ...here, content, encoding: "base64" });
        const { sha } = understood(errand, named, data2);
        entries.push({ path, mode: "100644", type: "blob", sha });
      }
      const base = await facts(on);
      const made = await git.createTree({ ...here, base_tree: base.tree, tree: entries });
      const tree = understood(errand, named, made.data).sha;
      const { data } = await git.createCommit({ ...here, message: message(tree), tree, parents: [on] });
      return understood(errand, named, data).sha;
    },
    async begin(branch, at) {
      await git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: at });
    },
    async move(branch, to) {
      await git.updateRef({ ...here, ref: `heads/${branch}`, sha: to, force: true });
    }
  };
}

// src/github/proposals.ts
var errand2 = "open-pull-request";
var pullSchema = pipe(
  object({
    number: number(),
    user: nullish(object({ login: string() })),
    title: string(),
    body: nullish(string(), ""),
    state: string(),
    merged_at: nullish(string()),
    html_url: string()
  }),
  transform(
    ({ number: number2, user, title, body, state, merged_at, html_url }) => ({
      ...{ number: number2, title, body, url: html_url },
      author: user?.login,
      isOpen: state === "open",
      isMerged: typeof merged_at === "string"
    })
  )
);
function proposals(github, { branch, base }) {
  const { pulls } = github.rest;
  const here = github.to(errand2);
  return {
    async all() {
      const head = `${here.owner}:${branch}`;
      const { items } = await everyPage(
        { errand: errand2, to: 1 },
        pullSchema,
        (page) => pulls.list({ ...here, head, base, state: "all", sort: "created", direction: "desc", ...page })
      );
      return items;
    },
    async open({ title, body }) {
      const { data } = await pulls.create({ ...here, title, body, head: branch, base });
      return understood(errand2, pullSchema, data);
    },
    async edit(number2, wording) {
      await pulls.update({ ...here, pull_number: number2, ...wording });
    },
    async close(number2, body) {
      await pulls.update({ ...here, pull_number: number2, state: "closed", body });
    }
  };
}

// src/tasks/update.ts
async function update(inputs, { env, today, sleep }) {
  const event = currentEvent();
  if (event.defaultBranch !== void 0 && event.branch !== event.defaultBranch) {
    say("This is another branch; marked parts are looked at once it is merged.");
    return "green";
  }
  const github = connect({ ...event, token: inputs.token, sleep });
  const found = await findStale(join_(env.GITHUB_WORKSPACE ?? ".", inputs.folder), today);
  const told = await attempt(() => propose(github, event, inputs, { ...found, commit: env.GITHUB_SHA ?? "" }));
  if (told instanceof GitHubError) await explain(failureSentence(told), howToDoWithout);
  else {
    if (told.url !== void 0) output("pull-request-url", told.url);
    await summarise(told.sentence);
  }
  return "green";
}
var howToDoWithout = "Nothing is lost: the command `moothall fix` writes the same text into the pages of a copy on your own machine.";
async function findStale(dir, now) {
  const source = gitRevision({ folder: dir, revision: "HEAD" });
  const read = await readCommunity(source);
  await loadLanguage(languageOf(read.community));
  const { context, outcomes, bytesOf } = await asked(source, read, { now, visibility: "unknown" });
  const corrections = correctionsOf(outcomes, [generated_part_is_in_step_default], context);
  const edits = corrections.map(({ edit }) => edit);
  const parts = context.parts.stale.flatMap(
    ({ name, edit }) => edits.includes(edit) ? [{ path: edit.path, name }] : []
  );
  return { files: correctedFiles(corrections, bytesOf), parts, edits };
}
async function propose(github, event, { folder, author }, { files, parts, edits, commit }) {
  const git = gitData(github);
  const base = event.branch;
  const pulls = proposals(github, { branch: partsBranch, base });
  if (files.length === 0) return { sentence: sentences.inStep[await takeBack(pulls, author) ? "closed" : "quiet"] };
  if (await git.tipOf(base) !== commit) return { sentence: sentences.movedOn };
  if (!await isCheckedOut(github, { commit, folder, files })) return { sentence: sentences.notCheckedOut };
  const kept = await keepParts(git, pulls, {
    ...{ author, base, commit },
    files: files.map(({ path, after }) => ({ path: fromTop(path, folder), bytes: Buffer.from(after) })),
    proposal: partsProposal(
      parts.map(({ path, name }) => ({ path: fromTop(path, folder), name })),
      blobOf(Buffer.from(JSON.stringify(edits.map(({ path, text }) => [path, text]))))
    )
  });
  return tellOf(kept, comparePage(`${event.server}/${event.owner}/${event.repo}`, base));
}
async function isCheckedOut(github, { commit, folder, files }) {
  const listing = await commitSource(github, { commit, folder }).list();
  const blobs = new Map(listing.files.map(({ path, blob }) => [path, blob]));
  return files.every(({ path, before }) => blobs.get(path) === (before && blobOf(before)));
}
function tellOf(kept, compare) {
  switch (kept.became) {
    case "proposed":
      return { sentence: `[The pull request with the marked parts](${kept.url}) is up to date.`, url: kept.url };
    case "unopened-by-choice":
      return {
        sentence: `Marked parts are out of step, and somebody closed [the pull request](${kept.url}) with just these changes, so it is not opened again. The next change will be proposed as usual.`
      };
    case "kept-by-people":
      return {
        sentence: `Somebody has put commits of their own on the branch \`${partsBranch}\`, so we left it as it is. Merge them, or delete the branch, and the next run begins anew.`,
        ...kept.url !== "" && { url: kept.url }
      };
    case "switched-off":
      return {
        sentence: `The new text is on the branch \`${partsBranch}\`, but workflows may not open pull requests here. [Open this page](${compare}) and press “Create pull request”. To have it opened for you from now on, choose “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.`,
        url: compare
      };
  }
}
var sentences = {
  inStep: {
    quiet: "Every marked part says what the other pages say.",
    closed: "Every marked part says what the other pages say again, so our pull request is closed."
  },
  movedOn: "The branch has moved on since this run began; the run for the newer commit looks at the marked parts.",
  notCheckedOut: "What is checked out is not what the branch holds, so nothing was proposed. Take “ref” out of the step “actions/checkout” in .github/workflows/update.yml."
};
export {
  update
};
