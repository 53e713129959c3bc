import {
  homeOf
} from "./chunk-VZJQG4VH.js";
import {
  annotate,
  currentEvent,
  output,
  summarise
} from "./chunk-OCE5OBBU.js";
import {
  markdownReport
} from "./chunk-CPO5PA6U.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-IUM2FTGT.js";
import {
  stepsBetween
} from "./chunk-YH2RDBGO.js";
import "./chunk-HVFWG5N3.js";
import {
  jsonReport
} from "./chunk-AE6BAOV4.js";
import "./chunk-LPMZYZM3.js";
import "./chunk-UXOVKXJX.js";
import "./chunk-EJIS5YCR.js";
import {
  writeWhole
} from "./chunk-MJSMIVXI.js";
import "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-3A4KLF3C.js";
import {
  cannotWait,
  makesRed
} from "./chunk-AMHVW2CY.js";
import "./chunk-MJW76XJQ.js";
import "./chunk-GCBPYE2M.js";
import "./chunk-YO6X4TCH.js";
import "./chunk-FX7P4MP5.js";
import "./chunk-JJ3YRY6Q.js";
import {
  plain
} from "./chunk-II2T6K7Y.js";
import "./chunk-PQCIEU42.js";
import {
  gitRevision
} from "./chunk-32KHSVSI.js";
import "./chunk-O5LJRCBD.js";
import "./chunk-AAFLBZRB.js";
import {
  assess,
  assessChange
} from "./chunk-DVIAQAKM.js";
import "./chunk-JXK5DFCZ.js";
import {
  askGit,
  folder
} from "./chunk-2H5BI2OR.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-3POTN5T5.js";
import "./chunk-UU44NZQO.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import "./chunk-HHZUDNKK.js";
import {
  severityNames
} from "./chunk-C47UOITN.js";
import "./chunk-GA64Q7TO.js";
import "./chunk-RCMDAZVT.js";
import {
  advise,
  speak
} from "./chunk-7UTQBCFN.js";
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
import "./chunk-XVEG6K5L.js";
import {
  SourceError
} from "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
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

// from-node:node:path?src/tasks/more-formats.ts
var whole3 = process.getBuiltinModule("node:path");
var join_2 = /* @__PURE__ */ (() => whole3.join)();

// src/tasks/more-formats.ts
var names = {
  sarif: "community.sarif",
  badge: "community-badge.svg",
  "badge-json": "community-badge.json",
  "one-page": "community-on-one-page.html"
};
async function writeMoreFormats(formats, place, about) {
  for (const format of formats) {
    const path = join_2(place, names[format]);
    writeWhole(path, await textIn(format, about));
    output(format, path);
  }
}
async function textIn(format, { assessment, comparison, folder: folder2, home }) {
  switch (format) {
    case "sarif":
      return (await import("./sarif-GCIYMAD5.js")).sarifReport(assessment, { comparison, folder: folder2, setAside: "left-out" });
    case "badge":
      return (await import("./badge-WMYV5EFZ.js")).badgeReport(assessment);
    case "badge-json":
      return (await import("./badge-WMYV5EFZ.js")).badgeJsonReport(assessment);
    case "one-page":
      return (await import("./one-page-OYX3TTL5.js")).onePageReport(assessment, { home });
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
    await assessChange(
      { head: gitRevision({ folder: dir, revision: "HEAD" }), base: base.source, steps: stepsOf(event, base, dir) },
      options
    )
  ) : { assessment: await assess(folder(dir), options) };
  const remarks2 = [
    ...base.remark === void 0 ? [] : [base.remark],
    ...event.pull ? await aboutComment(workspace, base) : []
  ];
  annotate(annotations(assessment, comparison), inputs.folder);
  const home = homeOf(event, inputs.folder);
  await summarise(markdownReport(assessment, { home, comparison, remarks: remarks2 }));
  const place = env.RUNNER_TEMP ?? tmpdir_();
  const report = join_(place, "community-report.json");
  writeWhole(report, jsonReport(assessment, { comparison, pullRequest: event.pull?.number }));
  output("report", report);
  output("notes", String(assessment.findings.length));
  const passed = comparison?.inBetween?.stops.length ?? 0;
  output("new-notes", comparison ? String(comparison.new.length + passed) : "");
  await writeMoreFormats(inputs.formats, place, { assessment, comparison, folder: inputs.folder, home });
  const { stage, checks } = assessment;
  const counted = countedOf(assessment, comparison, base);
  return makesRed(counted, { stage, checks, failOn: inputs.failOn, ofChange: true, passed }) ? "red" : "green";
}
function stepsOf({ pull }, { source }, dir) {
  return pull && source && stepsBetween({ folder: dir, base: source.name, head: pull.headSha });
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
