import {
  error,
  getInput,
  warning
} from "./chunks/chunk-SKAVBEJB.js";
import {
  compileRegularExpressionsOnce
} from "./chunks/chunk-J3X53IJA.js";
import {
  array,
  check,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  transform
} from "./chunks/chunk-XVEG6K5L.js";
import {
  SourceError
} from "./chunks/chunk-L4N4T67Q.js";
import {
  severities
} from "./chunks/chunk-UYUEZ2WG.js";
import {
  dayOf
} from "./chunks/chunk-UGYMYNFT.js";
import {
  shown
} from "./chunks/chunk-GRRZFSQF.js";
import "./chunks/chunk-4225Q4N4.js";

// from-node:node:timers/promises?src/action.ts
var whole = process.getBuiltinModule("node:timers/promises");
var setTimeout_ = /* @__PURE__ */ (() => whole.setTimeout)();

// src/settings/action-inputs.ts
var tasks = ["check", "comment", "decision", "standing", "update", "site"];
var levels = [...severities, "never"];
var moreFormats = ["sarif", "badge", "badge-json", "one-page"];
var folder = pipe(
  string(),
  transform((path) => path.replaceAll("\\", "/").replace(/^(?:\.\/+)+|\/+$|^\.$/g, "")),
  check((path) => path === "" || path.split("/").every((step) => !["", ".", ".."].includes(step)))
);
var workflow = pipe(
  string(),
  transform((path) => path.replace(/^\.?\//, "")),
  regex(/^\.github\/workflows\/[^/@]+\.ya?ml$/)
);
var formats = pipe(
  string(),
  transform((text) => [...new Set(text.split(/[\s,]+/).filter((name) => name !== ""))]),
  array(picklist(moreFormats))
);
var inputsSchema = object({
  task: optional(picklist(tasks), "check"),
  token: optional(string(), ""),
  path: optional(folder, "."),
  "fail-on": optional(picklist(levels), "error"),
  formats: optional(formats, ""),
  "check-workflow": optional(workflow, ".github/workflows/check.yml"),
  "review-workflow": optional(workflow, ".github/workflows/review-relay.yml"),
  "comment-author": optional(pipe(string(), regex(/^[\w-]+(?:\[bot\])?$/)), "github-actions[bot]"),
  suggest: optional(picklist(["true", "false"]), "false"),
  out: optional(pipe(folder, minLength(1)))
});
var inputNames = Object.keys(inputsSchema.entries);
var sentences = {
  task: `Below “with:” in the workflow, “task” must be one of ${list(tasks)}.`,
  token: "Below “with:” in the workflow, “token” cannot be used. Leave it out, and the workflow’s own token is used.",
  path: "Below “with:” in the workflow, “path” must name a folder of the repository, such as “community”.",
  "fail-on": `Below “with:” in the workflow, “fail-on” must be one of ${list(levels)}.`,
  formats: `Below “with:” in the workflow, “formats” may name ${list(moreFormats)}, with commas between them.`,
  "check-workflow": "Below “with:” in the workflow, “check-workflow” must name a workflow, such as “.github/workflows/check.yml”.",
  "review-workflow": "Below “with:” in the workflow, “review-workflow” must name a workflow, such as “.github/workflows/review-relay.yml”.",
  "comment-author": "Below “with:” in the workflow, “comment-author” must be the name of an account, such as “github-actions[bot]”.",
  out: "Below “with:” in the workflow, “out” must name a folder of the repository, such as “our-site”.",
  suggest: "Below “with:” in the workflow, “suggest” must be true or false."
};
function readInputs(given) {
  const written = inputNames.map((name) => [name, given(name).trim() || void 0]);
  const parsed = safeParse(inputsSchema, Object.fromEntries(written));
  if (!parsed.success) return { problem: sentences[parsed.issues[0].path?.[0]?.key] };
  const { task, token, path } = parsed.output;
  if (task !== "check" && token === "") return { problem: sentences.token };
  return {
    task,
    token,
    folder: path,
    failOn: parsed.output["fail-on"],
    formats: parsed.output.formats,
    checkWorkflow: parsed.output["check-workflow"],
    reviewWorkflow: parsed.output["review-workflow"],
    author: parsed.output["comment-author"],
    suggests: parsed.output.suggest === "true",
    out: parsed.output.out ?? ""
  };
}
function list(words) {
  const quoted = words.map((word) => `“${word}”`);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

// src/action.ts
var moment = /* @__PURE__ */ new Date();
var outside = {
  env: process.env,
  today: dayOf(moment),
  now: moment.toISOString(),
  sleep: (seconds) => setTimeout_(seconds * 1e3)
};
async function run(inputs2) {
  switch (inputs2.task) {
    case "check":
      return (await import("./chunks/check-BT4ULSUN.js")).check(inputs2, outside);
    case "comment":
      return (await import("./chunks/comment-544DMSK2.js")).comment(inputs2, outside);
    case "decision":
      return (await import("./chunks/decision-MMPCJAFA.js")).decision(inputs2, outside);
    case "standing":
      return (await import("./chunks/standing-WXUCJ77L.js")).standing(inputs2, outside);
    case "site":
      return (await import("./chunks/publish-FPR2NOLP.js")).publish(inputs2, outside);
    case "update":
      return (await import("./chunks/update-XV27J4XR.js")).update(inputs2, outside);
  }
}
function complain(error2, task) {
  const sentence = error2 instanceof SourceError ? error2.message : `Moothall could not go on: ${error2 instanceof Error ? error2.message : String(error2)}`;
  if (task === "check") error(shown(sentence, 300));
  else warning(shown(sentence, 300));
  return task === "check" ? "red" : "green";
}
function leave(ending) {
  const exit = () => process.exit(ending === "red" ? 1 : 0);
  process.stdout.on("error", exit);
  process.stdout.write("", exit);
}
compileRegularExpressionsOnce();
var inputs = readInputs((name) => getInput(name));
if ("problem" in inputs) {
  error(inputs.problem);
  leave("red");
} else leave(await run(inputs).catch((error2) => complain(error2, inputs.task)));
