import {
  json
} from "./chunk-LPMZYZM3.js";
import {
  markdown
} from "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import {
  plain
} from "./chunk-II2T6K7Y.js";
import {
  fromTop
} from "./chunk-HHZUDNKK.js";
import {
  areaNames
} from "./chunk-C47UOITN.js";
import {
  advise,
  speak,
  words
} from "./chunk-7UTQBCFN.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import "./chunk-GRRZFSQF.js";
import {
  severities
} from "./chunk-UYUEZ2WG.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";
import "./chunk-4225Q4N4.js";

// from-node:node:crypto?src/reports/sarif.ts
var whole = process.getBuiltinModule("node:crypto");
var createHash_ = /* @__PURE__ */ (() => whole.createHash)();

// src/words/writers/sarif.ts
function sarifText(segments) {
  return plain(segments).replaceAll("](", "] (").replace(/[{}]/g, (brace) => brace.repeat(2));
}

// src/reports/sarif-rule.ts
var sarifLevels = {
  stop: "error",
  error: "error",
  warning: "warning",
  advice: "note"
};
var problems = { error: "error", warning: "warning", note: "recommendation" };
function sarifRule(check, findings) {
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "advice";
  const level = sarifLevels[worst];
  const helpUri = `https://github.com/moothall/moothall/blob/main/docs/checks/${check.id}.md`;
  const fix = readAloud(check.fix);
  return {
    id: check.id,
    name: inOneWord(check.id),
    shortDescription: { text: sarifText([words(`${check.title}.`)]) },
    fullDescription: { text: sarifText([words(check.why)]) },
    help: {
      text: sarifText([words(`${check.why} ${fix}`)]),
      markdown: markdown([
        { type: "paragraph", text: [{ type: "strong", text: [words("Why:")] }, words(` ${check.why}`)] },
        { type: "paragraph", text: [{ type: "strong", text: [words("What to do:")] }, words(` ${fix}`)] },
        { type: "paragraph", text: [{ type: "anchor", text: [words("Read more")], href: helpUri }] }
      ]).replace(/[{}]/g, (brace) => brace.repeat(2))
    },
    helpUri,
    defaultConfiguration: { level },
    properties: { tags: tagsOf(check, findings), "problem.severity": problems[level] }
  };
}
function tagsOf({ principles = [] }, findings) {
  return [...new Set(findings.map(({ area }) => areaNames[area])), ...principles];
}
function inOneWord(id) {
  return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
function readAloud(template) {
  return template.replace(/\{[^}]*\}/g, "…");
}

// src/reports/sarif.ts
var mostResults = 5e3;
function sarifReport(reported, { comparison, folder = "", setAside = "marked" } = {}) {
  const all = [
    ...reported.findings.map((finding) => ({ finding })),
    ...setAside === "marked" ? reported.accepted.map(({ finding, by }) => ({ finding, because: by })) : []
  ];
  const told = all.slice(0, mostResults);
  const asked = [...new Set(told.map(({ finding }) => finding.check))].flatMap((id) => reported.checks.get(id) ?? []);
  const fingerprint = fingerprints();
  const isNew = new Set(comparison?.new);
  return json({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Moothall",
            informationUri: "https://github.com/moothall/moothall",
            rules: asked.map((check) => sarifRule(check, findingsOf(told, check)))
          }
        },
        language: "en",
        columnKind: "utf16CodeUnits",
        automationDetails: { id: folder === "" ? "moothall/" : `moothall/${uri(folder)}/` },
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top of the repository." } } },
        invocations: [{ executionSuccessful: true, ...cutOff(all.length - told.length) }],
        results: told.map((one) => ({
          ...result(one, { check: reported.checks.get(one.finding.check), rules: asked, folder }),
          ...comparison && { baselineState: isNew.has(one.finding) ? "new" : "unchanged" },
          partialFingerprints: fingerprint(one.finding)
        }))
      }
    ]
  });
}
function findingsOf(told, check) {
  return told.flatMap(({ finding }) => finding.check === check.id ? [finding] : []);
}
function result({ finding, because }, {
  check,
  rules,
  folder
}) {
  const { severity, about, place, also } = finding;
  const text = check ? sarifText([...speak(finding, check), words(" "), ...advise(finding, check)]) : finding.check;
  return {
    ruleId: finding.check,
    ...check && { ruleIndex: rules.indexOf(check) },
    level: sarifLevels[severity],
    message: { text },
    locations: [location(place ?? { path: about.path, line: 1, column: 1 }, folder)],
    ...also && {
      relatedLocations: [
        { id: 1, ...location(also, folder), message: { text: "The other place that this note speaks of." } }
      ]
    },
    ...because && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: sarifText([
            { type: "said", text: because.because },
            words(` (until ${formatDate(because.until)})`)
          ])
        }
      ]
    }
  };
}
function location({ path, line, column }, folder) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(fromTop(path, folder)), uriBaseId: "%SRCROOT%" },
      region: { startLine: line, startColumn: column }
    }
  };
}
function uri(path) {
  return path.split("/").map((step) => encodeURIComponent(step.toWellFormed())).join("/");
}
function fingerprints() {
  const seen = /* @__PURE__ */ new Map();
  return ({ check, about, place }) => {
    const entry = about.entry === void 0 ? null : withoutPersonal(about.entry);
    const name = JSON.stringify([check, about.path, about.kind ?? null, entry, about.field ?? null]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const hash = `${createHash_("sha256").update(name).digest("hex").slice(0, 32)}:${count}`;
    return { "moothallNote/v1": hash, ...place === void 0 && { primaryLocationLineHash: hash } };
  };
}
function cutOff(rest) {
  if (rest <= 0) return {};
  const text = `And ${rest} more notes, which are less serious.`;
  return { toolExecutionNotifications: [{ level: "note", message: { text } }] };
}
export {
  sarifReport
};
