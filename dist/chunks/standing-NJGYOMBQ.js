import {
  conversation,
  readState,
  standingReport,
  standingTitle
} from "./chunk-MXTBOA3L.js";
import {
  visibilityOf
} from "./chunk-6ASTWIIY.js";
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
  attempt,
  connect,
  failureSentence,
  understood
} from "./chunk-GLWLNV7L.js";
import {
  homeOf
} from "./chunk-VZJQG4VH.js";
import {
  currentEvent,
  explain,
  output,
  say,
  summarise
} from "./chunk-OCE5OBBU.js";
import "./chunk-CPO5PA6U.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-IUM2FTGT.js";
import "./chunk-HVFWG5N3.js";
import "./chunk-UXOVKXJX.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-3A4KLF3C.js";
import "./chunk-MJW76XJQ.js";
import "./chunk-GCBPYE2M.js";
import "./chunk-YO6X4TCH.js";
import "./chunk-JJ3YRY6Q.js";
import "./chunk-PQCIEU42.js";
import "./chunk-AAFLBZRB.js";
import {
  assess
} from "./chunk-DVIAQAKM.js";
import "./chunk-JXK5DFCZ.js";
import {
  folder
} from "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-3POTN5T5.js";
import "./chunk-UU44NZQO.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import "./chunk-C47UOITN.js";
import "./chunk-GA64Q7TO.js";
import "./chunk-RCMDAZVT.js";
import "./chunk-7UTQBCFN.js";
import "./chunk-NQ346LYM.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-AWO353BE.js";
import "./chunk-ACBFM3P5.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-3MEWD2EE.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-QKZ64SGS.js";
import "./chunk-VLH3VKHC.js";
import "./chunk-HZFQ676N.js";
import "./chunk-BOHIR6UM.js";
import "./chunk-3VDGUMYY.js";
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
  number,
  object,
  optional,
  pipe,
  string,
  transform,
  unknown
} from "./chunk-XVEG6K5L.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// from-node:node:path?src/tasks/standing.ts
var whole = process.getBuiltinModule("node:path");
var join_ = /* @__PURE__ */ (() => whole.join)();

// src/delivery/standing-issue.ts
var mark = "<!-- moothall:standing";
async function findStanding(issues, author) {
  const { items, lastPage } = await issues.by(author);
  const [first] = oldest(items, author);
  const [issue] = first ? [first] : oldest(await issues.recent(), author);
  return { issue, lastPage };
}
async function keepStanding(issues, talk, { issue, lastPage }, standing2) {
  if (!issue) return written(issues, lastPage, standing2);
  if (issue.isOpen && standing2.comment !== void 0) {
    const { author, comment } = standing2;
    const told = await attempt(() => tell(talk(issue.number), author, comment));
    if (told instanceof GitHubError && told.trouble !== "locked") throw told;
  }
  if (!isSame(issue.body, standing2.body)) await issues.edit(issue.number, standing2.body);
  return issue.url;
}
async function written(issues, lastPage, { author, body }) {
  const ours = async () => oldest((await issues.by(author, lastPage)).items, author);
  const create = () => issues.create(standingTitle, body);
  const created = await createOnce({ create, find: async () => (await ours()).at(-1) });
  const close = (line) => issues.close(created.number, line);
  if (oursAmong([created], { author, mark }).length === 0) {
    await close("This was written under another name than it is kept under, and is not kept up to date.");
    throw new GitHubError("write-issue", "other-name");
  }
  const [first = created] = await ours();
  if (first.number >= created.number) return created.url;
  await close(`This was written twice at the same moment. #${first.number} is the one that stays.`);
  return first.url;
}
async function tell(conversation2, author, text) {
  const find = async () => {
    const last = oursAmong((await conversation2.list()).items, { author, mark: "" }).at(-1);
    return last && isSame(last.body, text) ? last : void 0;
  };
  if (!await find()) await createOnce({ create: () => conversation2.create(text), find });
}
function oldest(issues, author) {
  return oursAmong(issues, { author, mark }).toSorted((a, b) => a.number - b.number);
}

// src/github/issues.ts
var issueSchema = pipe(
  object({
    number: number(),
    user: nullish(object({ login: string() })),
    body: nullish(string(), ""),
    state: string(),
    html_url: string(),
    /** GitHub lists pull requests among the issues. */
    pull_request: optional(unknown())
  }),
  transform((issue) => ({
    number: issue.number,
    author: issue.user?.login,
    body: issue.body,
    isOpen: issue.state === "open",
    url: issue.html_url,
    isPull: issue.pull_request !== void 0
  }))
);
function issueList(github) {
  const { issues } = github.rest;
  const errand = "write-issue";
  const here = github.to(errand);
  return {
    async by(creator, from = 1) {
      const oldestFirst = { sort: "created", direction: "asc" };
      const { items, lastPage } = await everyPage(
        { errand, from },
        issueSchema,
        (page) => issues.listForRepo({ ...here, state: "all", creator, ...oldestFirst, ...page })
      );
      return { items: items.filter(({ isPull }) => !isPull), lastPage };
    },
    async recent() {
      const { items } = await everyPage(
        { errand, to: 1 },
        issueSchema,
        (page) => issues.listForRepo({ ...here, state: "all", sort: "updated", direction: "desc", ...page })
      );
      return items.filter(({ isPull }) => !isPull);
    },
    async create(title, body) {
      const { data } = await issues.create({ ...here, title, body });
      return understood(errand, issueSchema, data);
    },
    async edit(number2, body) {
      await issues.update({ ...here, issue_number: number2, body });
    },
    async close(number2, body) {
      await issues.update({ ...here, issue_number: number2, state: "closed", body });
    }
  };
}

// src/tasks/standing.ts
async function standing(inputs, { env, today, sleep }) {
  const event = currentEvent();
  if (event.name === "push" && event.defaultBranch !== void 0 && event.branch !== event.defaultBranch) {
    say("This was saved on another branch; the issue changes once it is merged.");
    return "green";
  }
  const github = connect({ ...event, token: inputs.token, sleep });
  const issues = issueList(github);
  const found = await attempt(() => findStanding(issues, inputs.author));
  const visibility = await visibilityOf(github, event);
  const dir = join_(env.GITHUB_WORKSPACE ?? ".", inputs.folder);
  const onThe = (day) => assess(folder(dir), { now: day, visibility });
  const assessment = await onThe(today);
  const previous = found instanceof GitHubError || !found.issue ? void 0 : readState(found.issue.body);
  const backThen = previous && await onThe(previous.date);
  const report = standingReport({ assessment, visibility, home: homeOf(event, inputs.folder), previous, backThen });
  const talk = (number2) => conversation(github, number2, "write-issue");
  const url = found instanceof GitHubError ? found : await attempt(() => keepStanding(issues, talk, found, { author: inputs.author, ...report }));
  if (url instanceof GitHubError) await explain(failureSentence(url), report.body);
  else {
    output("issue-url", url);
    await summarise(`The issue [${standingTitle}](${url}) is up to date.`);
  }
  return "green";
}
export {
  standing
};
