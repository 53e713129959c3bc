import {
  newPageHref,
  recordLink
} from "./chunk-UU44NZQO.js";
import {
  hasNoPages,
  isNew
} from "./chunk-O43OEYZF.js";
import {
  reasonFor,
  stageNames,
  typeNames
} from "./chunk-C47UOITN.js";
import {
  separated,
  speak,
  words
} from "./chunk-7UTQBCFN.js";
import {
  expectationOf
} from "./chunk-VLH3VKHC.js";
import {
  isBrought,
  isExpected,
  isResting
} from "./chunk-HUELSWLF.js";
import {
  communityTypes,
  everyKind
} from "./chunk-SVNUWQYP.js";
import {
  formatDate
} from "./chunk-UGYMYNFT.js";

// src/health/pages-ahead.ts
var fewTypes = 4;
function pagesAhead(community, stage) {
  if (isResting(stage)) return [];
  const groups = /* @__PURE__ */ new Map();
  for (const kind of everyKind) {
    const when = whatBrings(kind, community, stage);
    if (!when) continue;
    const key = JSON.stringify(when);
    const group = groups.get(key) ?? { when, kinds: [] };
    group.kinds.push(kind);
    groups.set(key, group);
  }
  const order = (when) => "occasion" in when ? 0 : "stage" in when ? 1 : 2 + Number(when.types.length === 0);
  return [...groups.values()].toSorted((a, b) => order(a.when) - order(b.when));
}
function whatBrings(kind, community, stage) {
  const document = community.documents.find((one) => one.kind === kind.kind);
  if (!kind.whenMissing || !document) return void 0;
  if (document.stands || document.waits || document.keptElsewhere !== void 0) return void 0;
  if (isBrought(kind.broughtBy, community)) return void 0;
  const from = kind.whenMissing.from ?? kind.from ?? "launching";
  if (expectationOf(kind, community.community.type ?? "any") === "could") {
    const types = communityTypes.filter((type) => expectationOf(kind, type) !== "could");
    return kind.broughtBy ? { occasion: kind.broughtBy.says } : { types: types.length > fewTypes ? [] : types };
  }
  if (isExpected(from, stage) || from === "always") return void 0;
  return kind.broughtBy ? { occasion: kind.broughtBy.says } : { stage: from };
}

// src/reports/folds.ts
function folds(assessment, options) {
  return [later, setAside, notForYou, untold, leftOut].flatMap((part) => part(assessment, options));
}
function later(assessment, options) {
  const ahead = pagesAhead(assessment.community, assessment.stage);
  const findings = assessment.later.filter(({ check }) => !assessment.checks.get(check)?.asksForPage);
  const titles = [...new Set(findings.flatMap(({ check }) => assessment.checks.get(check)?.title ?? []))];
  const count = ahead.reduce((sum, group) => sum + group.kinds.length, 0) + titles.length;
  return fold(
    `Later (${count})`,
    [...ahead.map((group) => pagesLine(group, assessment, options)), ...titles.map((title) => [words(`${title}.`)])],
    options.folded,
    "These things can wait. We will mention them when it is time."
  );
}
function pagesLine({ when, kinds }, assessment, options) {
  const { home } = options;
  const names = kinds.map((kind) => {
    const page = { kind: kind.kind, title: kind.title, path: kind.files[0] ?? "", status: "missing", notes: 0 };
    const carries = options.laterLinks !== false && !home?.sparing && !("types" in when);
    const href = carries ? newPageHref(assessment, page, home) : void 0;
    const title = words(kind.title.toLowerCase());
    const name = href === void 0 ? title : { type: "anchor", text: [title], href };
    return [name];
  });
  return [{ type: "strong", text: [words(`${occasionOf(when)}:`)] }, words(" "), ...separated(names), words(".")];
}
function occasionOf(when) {
  if ("occasion" in when) return `With ${when.occasion}`;
  if ("stage" in when) return `Once you are ${stageNames[when.stage]}`;
  if (when.types.length === 0) return "Whenever you need them";
  const names = when.types.map((type) => typeNames[type]);
  return `Usual in ${[names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ")}`;
}
function setAside(assessment, { folded }) {
  const lines = assessment.accepted.map(({ finding, by }) => {
    const check = assessment.checks.get(finding.check);
    return [
      ...check ? speak(finding, check) : [],
      words(" Not for us, because "),
      { type: "name", text: by.because },
      words(`, until ${formatDate(by.until)}.`)
    ];
  });
  return fold(
    `Not for us (${lines.length})`,
    lines,
    folded,
    "You decided that these notes are not for you. We will ask again after the day that you chose."
  );
}
function notForYou(assessment, { folded, home }) {
  const ids = new Set(assessment.findings.map(({ check }) => check));
  const open = [...ids].filter((id) => assessment.checks.get(id)?.from !== "always");
  const [first] = open;
  if (first === void 0 || isNew(assessment) || hasNoPages(assessment)) return [];
  const lines = open.map((id) => [
    { type: "name", text: id },
    words(`: ${assessment.checks.get(id)?.title ?? ""}.`)
  ]);
  const intro = [
    words("Write its name, a reason and a day into "),
    recordLink(assessment, home),
    words(", as below. We will ask again after that day.")
  ];
  const example = { type: "copy", text: notForUs(first) };
  const [list] = fold("Is a note not for you?", lines, folded, intro);
  return list?.type === "fold" ? [{ ...list, blocks: [...list.blocks, example] }] : [];
}
function notForUs(check) {
  return `not_for_us:
  - check: ${check}
    because: (your reason)
    until: (a day, such as 2027-06-30)`;
}
function untold(assessment, { folded }) {
  const lines = assessment.unknown.flatMap(
    (id) => assessment.checks.get(id) ? [[words(`${assessment.checks.get(id)?.title}.`)]] : []
  );
  return fold(
    `Could not be checked (${lines.length})`,
    lines,
    folded,
    "We could not find out whether these things hold, so we do not count them as done."
  );
}
function leftOut(assessment, { folded }) {
  const lines = byFolder(assessment.leftOut).map(({ path, count, reason }) => [
    { type: "path", text: path },
    words(count > 1 ? ` (${count} files): ${reason}` : `: ${reason}`)
  ]);
  return fold(`Left out (${lines.length})`, lines, folded, "We did not read these files.");
}
function byFolder(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const reason = reasonFor(file);
    const slash = file.path.indexOf("/");
    const key = slash === -1 ? file.path : `${file.path.slice(0, slash + 1)} ${reason}`;
    const group = groups.get(key);
    if (group) groups.set(key, { path: file.path.slice(0, slash + 1), count: group.count + 1, reason });
    else groups.set(key, { path: file.path, count: 1, reason });
  }
  return [...groups.values()];
}
function fold(title, lines, most, intro) {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  const items = shown.map((text) => ({ text }));
  return [
    {
      type: "fold",
      title,
      blocks: [
        { type: "paragraph", text: typeof intro === "string" ? [words(intro)] : intro },
        {
          type: "list",
          ordered: false,
          items: rest > 0 ? [...items, { text: [words(`… and ${rest} more.`)] }] : items
        }
      ]
    }
  ];
}

export {
  folds,
  notForUs
};
