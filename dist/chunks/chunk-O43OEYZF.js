import {
  words
} from "./chunk-7UTQBCFN.js";
import {
  isResting
} from "./chunk-HUELSWLF.js";
import {
  kindNamed,
  kinds
} from "./chunk-SVNUWQYP.js";

// src/reports/headline.ts
function headline(assessment) {
  const { headline: headline2, lines } = openingOf(assessment);
  const name = assessment.name ? [{ type: "name", text: assessment.name }, words(": ")] : [];
  return [
    { type: "heading", level: 2, text: [words(headline2)] },
    { type: "paragraph", text: [...name, words(lines.join(" "))] }
  ];
}
function openingOf(assessment) {
  const { pages, findings, stage } = assessment;
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const notes = (severity) => new Set(findings.flatMap((finding) => finding.severity === severity ? [finding.check] : [])).size;
  const ready = pages.filter((page) => page.status !== "missing" && !isAnybodys(page.kind));
  if (count("stop") > 0)
    return {
      headline: "Please do not publish this yet.",
      lines: [
        `${amount(count("stop"), "thing", "things")} in these pages should not be public.`,
        "What is deleted later can still be read in older versions, so look at this first."
      ]
    };
  if (hasNoPages(assessment))
    return {
      headline: "There is no page of a community here yet.",
      lines: [
        assessment.community.pages.length === 0 ? "We found no text pages at all." : `We read ${amount(assessment.community.pages.length, "page", "pages")} and found none that says who the community is or how it works.`,
        "Nothing is wrong with that. Below is where most communities begin."
      ]
    };
  if (isResting(stage))
    return {
      headline: stage === "dormant" ? "This community is asleep." : "This community has closed.",
      lines: [
        "We only look for a way to reach somebody, a way to report a concern, and where the papers are kept.",
        open(notes)
      ]
    };
  if (isNew(assessment))
    return {
      headline: "Welcome. Your community has a home.",
      lines: [readyPages(assessment)]
    };
  const missing = pages.length - ready.length;
  if (missing > ready.length)
    return {
      headline: "We found a few of your pages.",
      lines: [
        `${amount(ready.length, "page is", "pages are")} here, and ${missing} that most communities keep ${missing === 1 ? "is" : "are"} not, or under a name that we do not know.`,
        open(notes)
      ]
    };
  if (count("error") > 0) return { headline: "A few things need your attention.", lines: [open(notes)] };
  if (count("warning") > 0) return { headline: "Your community is in good shape.", lines: [open(notes)] };
  return { headline: "Nothing needs to be fixed.", lines: [open(notes)] };
}
function open(count) {
  const parts = [
    count("error") > 0 ? `${amount(count("error"), "thing", "things")} to fix` : "",
    count("warning") > 0 ? `${amount(count("warning"), "thing", "things")} worth doing soon` : ""
  ].filter(Boolean);
  const noticed = parts.length > 0 ? `We noticed ${parts.join(" and ")}.` : "";
  const ideas = count("advice") > 0 ? `We have ${amount(count("advice"), "idea", "ideas")} for you.` : "";
  return [noticed, ideas].filter(Boolean).join(" ") || "We have no notes for you today.";
}
function readyPages({ pages }) {
  const paths = (chosen) => new Set(chosen.map(({ path }) => path));
  const begun = paths(pages.filter(({ status }) => status !== "missing" && status !== "waiting"));
  const waiting = [...paths(pages.filter(({ status }) => status === "waiting"))].filter((path) => !begun.has(path));
  const ready = begun.size + waiting.length;
  return `${amount(ready, "page is", "pages are")} ready. ${waiting.length} of them wait for your own words; everyone starts like this.`;
}
function isNew({ pages }) {
  const ready = pages.filter((page) => page.status !== "missing");
  return ready.filter((page) => page.status === "waiting").length > ready.length / 2;
}
function hasNoPages({ pages }) {
  const ready = pages.filter((page) => page.status !== "missing");
  return ready.length < 3 && ready.every((page) => ["waiting", "elsewhere"].includes(page.status));
}
function isAnybodys(kind) {
  return kind !== kinds.community.kind && kindNamed(kind)?.tellsOfArea === false;
}
function amount(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

export {
  headline,
  readyPages,
  isNew,
  hasNoPages,
  amount
};
