import {
  annotate,
  currentEvent,
  homeOf,
  output,
  summarise
} from "./chunk-FUVOLBVK.js";
import {
  writeWhole
} from "./chunk-432J7CTG.js";
import {
  jsonReport
} from "./chunk-HQO4W25D.js";
import {
  markdownReport
} from "./chunk-MFTBC3QV.js";
import "./chunk-6ENYPW7Y.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-WH2IOAWF.js";
import {
  cannotWait,
  makesRed
} from "./chunk-VNFPJN4H.js";
import "./chunk-UHYAV5L3.js";
import "./chunk-OBAXAWPW.js";
import {
  severityNames
} from "./chunk-3X3ZPPSU.js";
import "./chunk-HR62U6R6.js";
import "./chunk-7S4WBTZP.js";
import {
  gitRevision
} from "./chunk-YSKB6FQJ.js";
import {
  plain
} from "./chunk-3PB6JH2C.js";
import {
  assess,
  assessChange
} from "./chunk-P5NQ6FTG.js";
import "./chunk-6KJ7ICJZ.js";
import "./chunk-AALU5EJL.js";
import "./chunk-UC3DXH3G.js";
import "./chunk-XHBJFT5T.js";
import "./chunk-CKAR6R3O.js";
import {
  askGit,
  folder
} from "./chunk-WU6VLQ6B.js";
import "./chunk-3ADX3XWD.js";
import "./chunk-3E7HM6JL.js";
import "./chunk-LULY6QWJ.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-HZFQ676N.js";
import "./chunk-KVKRIL26.js";
import "./chunk-H2UZWYM7.js";
import "./chunk-VSUUFWV7.js";
import "./chunk-4RPJBIWQ.js";
import {
  advise,
  speak
} from "./chunk-KBJHQ5AH.js";
import "./chunk-WAROTLUF.js";
import "./chunk-SKAVBEJB.js";
import "./chunk-J3X53IJA.js";
import {
  SourceError
} from "./chunk-L4N4T67Q.js";
import "./chunk-R3BT3UFO.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-GRRZFSQF.js";
import "./chunk-SRX33H6R.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// from-node:node:os?src/tasks/check.ts
var whole = process.getBuiltinModule("node:os");
var tmpdir_ = /* @__PURE__ */ (() => whole.tmpdir)();

// from-node:node:path?src/tasks/check.ts
var whole2 = process.getBuiltinModule("node:path");
var join_ = /* @__PURE__ */ (() => whole2.join)();

// src/reports/annotations.ts
var mostOfLevel = 9;
var levels = {
  stop: "error",
  error: "error",
  warning: "warning",
  advice: "notice"
};
function annotations(reported, comparison) {
  const changed = new Set(comparison?.touched.map(({ path }) => path));
  const isElsewhere = ({ place, about }) => Number(!changed.has(place?.path ?? about.path));
  const findings = (comparison?.new ?? reported.findings).toSorted((a, b) => isElsewhere(a) - isElsewhere(b));
  return ["error", "warning", "notice"].flatMap((level) => {
    const ofLevel = findings.filter(({ severity }) => levels[severity] === level);
    const rest = ofLevel.length - mostOfLevel;
    return [...ofLevel.slice(0, mostOfLevel).map((finding) => annotation(reported, finding)), ...more(level, rest)];
  });
}
function annotation({ checks }, finding) {
  const { severity, about, place } = finding;
  const check2 = checks.get(finding.check);
  const says = check2 ? `${plain(speak(finding, check2))} ${plain(advise(finding, check2))}` : "";
  return {
    level: levels[severity],
    title: severityNames[severity],
    message: says,
    path: place?.path ?? about.path,
    ...place && { line: place.line, column: place.column }
  };
}
function more(level, count) {
  if (count <= 0) return [];
  const message = `And ${count} more. The summary of this run tells more of them.`;
  return [{ level, title: "More notes", message }];
}

// src/sources/parents.ts
async function parentsOf({
  folder: folder2,
  revision
}) {
  if (revision === "" || revision.startsWith("-")) return [];
  const answer = await askGit({ folder: folder2, args: ["rev-list", "--parents", "--max-count=1", revision, "--"] });
  if (answer?.code !== 0) return [];
  return answer.output.toString("latin1").trim().split(" ").slice(1);
}

// src/tasks/base.ts
var cannot = "We could not compare with what stood before this change, so all notes are told, old and new.";
var remarks = {
  shallow: `${cannot} Add “fetch-depth: 2” to the step “actions/checkout” in .github/workflows/check.yml.`,
  elsewhere: `${cannot} Take “ref” out of the step “actions/checkout” in .github/workflows/check.yml, so that it fetches the pull request as it will be merged.`,
  lastOnly: "Several changes were saved at once, and we compared with what stood before the last of them."
};
async function baseOf({ name, pull, before }, folder2) {
  if (!pull && name !== "push" && name !== "merge_group") return {};
  const parents = await parentsOf({ folder: folder2, revision: "HEAD" });
  if (pull && parents.length > 0 && (parents.length !== 2 || parents[1] !== pull.headSha))
    return { remark: remarks.elsewhere };
  const pushed = pull || before === void 0 ? void 0 : await versionIn(folder2, before);
  if (pushed) return { source: pushed };
  const [parent] = parents;
  const source = parent === void 0 ? void 0 : await versionIn(folder2, parent);
  if (source) return before === void 0 || pull ? { source } : { source, remark: remarks.lastOnly };
  return pull || before !== void 0 ? { remark: remarks.shallow } : {};
}
async function versionIn(folder2, revision) {
  const source = gitRevision({ folder: folder2, revision });
  try {
    await source.list();
    return source;
  } catch (error) {
    if (error instanceof SourceError) return void 0;
    throw error;
  }
}

// src/tasks/check.ts
async function check(inputs, { env, today }) {
  const event = currentEvent();
  const workspace = env.GITHUB_WORKSPACE ?? ".";
  const dir = join_(workspace, inputs.folder);
  const options = { now: today, visibility: event.visibility };
  const base = await baseOf(event, dir);
  const { assessment, comparison } = base.source ? (
    // What stands in Git, not what attributes of the change make of it on disk.
    await assessChange({ head: gitRevision({ folder: dir, revision: "HEAD" }), base: base.source }, options)
  ) : { assessment: await assess(folder(dir), options) };
  const remarks2 = [
    ...base.remark === void 0 ? [] : [base.remark],
    ...event.pull ? await aboutComment(workspace, base) : []
  ];
  annotate(annotations(assessment, comparison), inputs.folder);
  await summarise(markdownReport(assessment, { home: homeOf(event, inputs.folder), comparison, remarks: remarks2 }));
  const report = join_(env.RUNNER_TEMP ?? tmpdir_(), "community-report.json");
  writeWhole(report, jsonReport(assessment, { comparison, pullRequest: event.pull?.number }));
  output("report", report);
  output("notes", String(assessment.findings.length));
  output("new-notes", comparison ? String(comparison.new.length) : "");
  const { stage, checks } = assessment;
  const counted = countedOf(assessment, comparison, base);
  return makesRed(counted, { stage, checks, failOn: inputs.failOn, ofChange: true }) ? "red" : "green";
}
var commentWorkflow = ".github/workflows/comment.yml";
async function aboutComment(workspace, { source }) {
  const has = async (revision) => {
    const { files } = await gitRevision({ folder: workspace, revision }).list();
    return files.some(({ path }) => path === commentWorkflow);
  };
  if (!source || !await has("HEAD")) return [];
  return await has(source.name) ? ["A comment under this pull request follows in a few minutes."] : [
    "This pull request brings Moothall, so it gets no comment yet: the workflow that writes comments counts once it is on the main branch."
  ];
}
function countedOf({ findings, checks }, comparison, { remark }) {
  if (comparison) return comparison.new;
  return remark === void 0 ? findings : findings.filter((finding) => cannotWait(finding, checks));
}
export {
  check
};
