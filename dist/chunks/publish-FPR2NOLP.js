import {
  visibilityOf
} from "./chunk-6ASTWIIY.js";
import {
  homeOf
} from "./chunk-VZJQG4VH.js";
import {
  GitHubError,
  attempt,
  connect,
  failureSentence,
  understood
} from "./chunk-GLWLNV7L.js";
import {
  currentEvent,
  output,
  summarise,
  warn
} from "./chunk-OCE5OBBU.js";
import {
  pagesIn,
  site
} from "./chunk-TMQBY7WZ.js";
import "./chunk-XCD73UPU.js";
import "./chunk-2PRDP4JZ.js";
import "./chunk-QCRRLX74.js";
import "./chunk-RNVLDUB2.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-TMHEMGWJ.js";
import {
  markdown
} from "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-EKND5EOG.js";
import "./chunk-27ZGFOFL.js";
import "./chunk-2GLFLFEJ.js";
import "./chunk-6CL7DRPB.js";
import {
  list,
  paragraph,
  title
} from "./chunk-PQCIEU42.js";
import "./chunk-SBKZV2LW.js";
import "./chunk-AWO353BE.js";
import "./chunk-UARQELTS.js";
import "./chunk-D5SRIIYB.js";
import "./chunk-D5WOAI5L.js";
import "./chunk-PNC5AOFH.js";
import "./chunk-522YBLZD.js";
import "./chunk-C5CIO7MG.js";
import "./chunk-F6J2QEDM.js";
import "./chunk-JV2XNOB3.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-VLS62J43.js";
import "./chunk-T4URHBGS.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-HZGWJ2AQ.js";
import "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-HHZUDNKK.js";
import {
  amount
} from "./chunk-US43QN7L.js";
import "./chunk-C47UOITN.js";
import "./chunk-AVBFOLFX.js";
import "./chunk-EJCI26IP.js";
import "./chunk-GPVVCIH3.js";
import "./chunk-H4QV2KWZ.js";
import "./chunk-FQXZLDME.js";
import "./chunk-GYZCJJI5.js";
import "./chunk-MACIWAIP.js";
import "./chunk-A74C5HRL.js";
import "./chunk-ZYDKUH3R.js";
import "./chunk-VP3ELB3F.js";
import {
  words
} from "./chunk-7UTQBCFN.js";
import "./chunk-JPFPC4QZ.js";
import "./chunk-QIXBZSYL.js";
import "./chunk-FVLMPJUM.js";
import "./chunk-C3BMGWG6.js";
import "./chunk-5HO7JECX.js";
import "./chunk-HUPUXTKO.js";
import "./chunk-FULEP74H.js";
import "./chunk-SKAVBEJB.js";
import "./chunk-J3X53IJA.js";
import {
  boolean,
  nullish,
  object,
  optional,
  pipe,
  regex,
  string
} from "./chunk-XVEG6K5L.js";
import "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// from-node:node:os?src/tasks/publish.ts
var whole = process.getBuiltinModule("node:os");
var tmpdir_ = /* @__PURE__ */ (() => whole.tmpdir)();

// from-node:node:path?src/tasks/publish.ts
var whole2 = process.getBuiltinModule("node:path");
var join_ = /* @__PURE__ */ (() => whole2.join)();

// src/github/pages-site.ts
var errand = "ask-pages";
var answer = object({
  html_url: optional(pipe(string(), regex(/^https?:\/\/[^\s"<>]+$/))),
  build_type: nullish(string()),
  public: optional(boolean(), true)
});
async function pagesSite(github, { owner, repo }) {
  const asked = await attempt(() => github.rest.repos.getPages(github.to(errand)));
  if (asked instanceof GitHubError) {
    if (asked.trouble === "missing") return { from: "nothing", isPublic: true };
    throw asked;
  }
  const site2 = understood(errand, answer, asked.data);
  return {
    from: site2.build_type === "workflow" ? "workflow" : "branch",
    url: (site2.html_url ?? usualAddress(owner, repo)).replace(/\/+$/, ""),
    isPublic: site2.public
  };
}
function usualAddress(owner, repo) {
  const host = `${owner.toLowerCase()}.github.io`;
  return repo.toLowerCase() === host ? `https://${host}` : `https://${host}/${repo}`;
}

// src/reports/site-summary.ts
var mostTold = 40;
function siteSummary({ pages, told, publishing, settings }) {
  const items = told.slice(0, mostTold).map((text) => ({ text: [{ type: "said", text }] }));
  const rest = told.length - items.length;
  return [
    title(`The web site: ${amount(pages, "page", "pages")}`),
    ...about(publishing, settings),
    ...items.length === 0 ? [] : [paragraph(words("Pages that could not be shown as they are:")), list(items)],
    ...rest > 0 ? [paragraph(words(`… and ${rest} more.`))] : []
  ];
}
var toLook = "To look at the site with this change in it: at the end of this page, under “Artifacts”, press “community-site”. Unpack the file that arrives, and open “index.html” in it.";
var toWish = [
  paragraph(
    words(
      "This repository is private, but everyone can read a site on GitHub Pages. If that is what you want, write these two lines in community.yml:"
    )
  ),
  { type: "copy", text: "site:\n  public: true" }
];
function about(publishing, settings) {
  const button = words("Settings → Pages");
  const where = { type: "anchor", text: [button], href: settings };
  switch (publishing.is) {
    case "published":
      return [
        paragraph(
          words("In a minute or two it stands at "),
          { type: "anchor", text: [{ type: "link", text: publishing.url }], href: publishing.url },
          words(".")
        )
      ];
    case "proposed":
      return [paragraph(words(toLook))];
    case "other-branch":
      return [paragraph(words("This is another branch, and only the main branch is published."))];
    case "private":
      return [paragraph(words("Nothing was published.")), ...toWish];
    case "unknown":
      return [paragraph(words(`Nothing was published. ${publishing.why}`))];
    case "switched-off":
    case "from-branch":
      return [
        ...publishing.isFork ? [paragraph(words(inFork))] : [],
        paragraph(words(notYet[publishing.is]), words(" Open "), where, words(`, and ${toChoose}`)),
        ...publishing.isPrivate ? [paragraph(words(onFreePlan)), ...toWish] : []
      ];
  }
}
var notYet = {
  "switched-off": "The site is ready, and nothing was published, because GitHub Pages is not switched on.",
  "from-branch": "The site is ready, and nothing was published, because GitHub Pages shows the files of a branch as they are."
};
var toChoose = "choose “GitHub Actions” under “Build and deployment”, in the list “Source”. Then come back to this page and press “Re-run all jobs”.";
var inFork = "This is a copy that was made with “Fork”. If it is only there to propose changes, there is nothing to do. If it is the home of a community of its own, read on.";
var onFreePlan = "Do you find no such list? GitHub Pages is not part of a free plan for private repositories: make the repository public, or go without a site.";

// src/tasks/publish.ts
async function publish(inputs, { env, today, sleep }) {
  const event = currentEvent();
  const workspace = env.GITHUB_WORKSPACE ?? ".";
  const out = inputs.out === "" ? join_(env.RUNNER_TEMP ?? tmpdir_(), "community-site") : join_(workspace, inputs.out);
  const asked = await askedOf(event, inputs, sleep);
  const pages = asked instanceof GitHubError || "is" in asked ? void 0 : asked.pages;
  const made = await site({
    ...{ dir: join_(workspace, inputs.folder), out, home: homeOf(event, inputs.folder), url: pages?.url },
    look: { now: today }
  });
  if ("trouble" in made) {
    warn(made.trouble);
    output("publish", "false");
    return "green";
  }
  const wished = made.assessment.settings.site.public;
  const publishing = publishingOf(asked, event, wished);
  if (publishing.is === "unknown") warn(publishing.why);
  output("site", out);
  output("pages", String(pagesIn(made.site)));
  output("publish", String(publishing.is === "published"));
  const settings = `${event.server}/${event.owner}/${event.repo}/settings/pages`;
  const { told } = made.site;
  await summarise(markdown(siteSummary({ pages: pagesIn(made.site), told, publishing, settings })));
  return "green";
}
async function askedOf(event, { token }, sleep) {
  if (event.name === "pull_request") return { is: "proposed" };
  const publishes = event.name === "push" || event.name === "workflow_dispatch";
  if (!publishes || event.branch !== event.defaultBranch) return { is: "other-branch" };
  const github = connect({ ...event, token, sleep });
  return attempt(async () => ({ pages: await pagesSite(github, event), visibility: await visibilityOf(github, event) }));
}
function publishingOf(asked, event, wished) {
  if (asked instanceof GitHubError) return { is: "unknown", why: failureSentence(asked) };
  if ("is" in asked) return asked;
  const { pages, visibility } = asked;
  const isPrivate = visibility !== "public" && pages.isPublic && !wished;
  const { isFork } = event;
  if (pages.from !== "workflow")
    return { is: pages.from === "nothing" ? "switched-off" : "from-branch", isFork, isPrivate };
  return isPrivate ? { is: "private" } : { is: "published", url: pages.url ?? "" };
}
export {
  publish
};
