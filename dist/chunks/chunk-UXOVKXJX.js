import {
  markdown
} from "./chunk-F5K36PER.js";
import {
  city,
  weekdays
} from "./chunk-YO6X4TCH.js";
import {
  list,
  paragraph,
  section
} from "./chunk-PQCIEU42.js";
import {
  joined,
  words
} from "./chunk-7UTQBCFN.js";
import {
  pagesOf,
  sessionsInOrder
} from "./chunk-BOHIR6UM.js";
import {
  nameable
} from "./chunk-A74C5HRL.js";
import {
  holdsPersonal,
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  formatDate,
  weekdayOf
} from "./chunk-UGYMYNFT.js";

// from-node:node:path?src/reports/facilitator/own-words.ts
var whole = process.getBuiltinModule("node:path");
var posix_ = /* @__PURE__ */ (() => whole.posix)();

// src/reports/facilitator/own-words.ts
function said(text) {
  return { type: "said", text: withoutPersonal(text) };
}
function prose(recorded, field) {
  const { text, mentions } = textAndLinks(recorded, field);
  return text.split(/\n{2,}/).map((part) => {
    const lines = part.split("\n").filter((line) => line.trim() !== "");
    return lines.length > 1 ? list(lines.map((line) => ({ text: withLinks(line, mentions, recorded.path) }))) : paragraph(...withLinks(part, mentions, recorded.path));
  });
}
function written(recorded, field) {
  const { text, mentions } = textAndLinks(recorded, field);
  return withLinks(text, mentions, recorded.path);
}
function textAndLinks(recorded, field) {
  const found = recorded.readings.get(field)?.written;
  return { text: recorded.isPrivate(field) ? "" : found?.text ?? "", mentions: found?.mentions ?? [] };
}
function withLinks(text, mentions, path) {
  const [next, ...others] = mentions.filter(({ type }) => type !== "image");
  const at = next ? text.indexOf(next.label) : -1;
  if (!next) return text === "" ? [] : [said(text)];
  const address = addressOf(next, path);
  if (at === -1 || next.label === "" || address === void 0) return withLinks(text, others, path);
  return [
    ...at > 0 ? [said(text.slice(0, at))] : [],
    linked([said(next.label)], address),
    ...withLinks(text.slice(at + next.label.length), others, path)
  ];
}
function addressOf({ type, target }, path) {
  if (holdsPersonal(target)) return void 0;
  if (type === "email") return `mailto:${target}`;
  if (/^https?:/i.test(target)) return target;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(target) || target.startsWith("#")) return void 0;
  return posix_.join(posix_.dirname(path), target);
}
function linked(text, href) {
  return { type: "anchor", text, href };
}

// src/reports/facilitator/running-order.ts
var talking = 20;
var usualInsights = 10;
function orderOf({ session, assignments, before, previous }, { programme }) {
  if (session.running_order.length > 0) return session.running_order;
  if (programme.usual_running_order.length > 0) return programme.usual_running_order;
  const hasTask = assignments.length > 0 || session.has("assignment");
  const told = before.length > 0 || previous?.has("assignment") ? before[0]?.insight_time ?? usualInsights : 0;
  return [
    { what: "Hello", how: "What is recorded, how we are with one another, whom to tell.", minutes: 5 },
    { what: "Roll call", how: "One question, one line each. Passing is fine.", minutes: 5 },
    ...told > 0 ? [{ what: "Insights from the last assignment", how: "Whoever likes.", minutes: told }] : [],
    { what: "Short talk", how: "Enough to begin with; the rest can be read.", minutes: 15 },
    { what: "Quiet work", how: "Everybody for themselves, or in small groups.", minutes: 15 },
    { what: "Sharing", how: "In the whole group: what did you find out?", minutes: 15 },
    { what: hasTask ? "Assignment and feedback" : "Feedback", how: "Four questions.", minutes: 5 },
    { what: "Open discussion", how: "For those who can stay.", minutes: Math.max(talking - told, 10) }
  ];
}
function runningOrder({ logistics: { time } }, order) {
  const start = time === void 0 ? 0 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const begins = order.map((_, at) => order.slice(0, at).reduce((sum, { minutes = 0 }) => sum + minutes, start));
  const isTimed = order.every(({ minutes }) => minutes !== void 0);
  return {
    type: "table",
    head: [[words(time === void 0 ? "From minute" : "From")], [words("Minutes")], [words("What")], [words("How")]],
    rows: order.map(({ what, how, minutes }, at) => [
      [words(isTimed || at === 0 ? clockOf(begins[at] ?? 0, time !== void 0) : "")],
      [words(minutes === void 0 ? "" : String(minutes))],
      [said(what)],
      how === void 0 ? [] : [said(how)]
    ])
  };
}
function clockOf(minutes, isOClock) {
  if (!isOClock) return String(minutes);
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

// src/reports/facilitator-page.ts
var hour = 60;
function sessionPage(one, community) {
  return markdown(facilitatorPage(one, community)).trimEnd();
}
function facilitatorPages(community, number) {
  const sessions = sessionsInOrder(community);
  if (sessions.length === 0)
    return {
      sentence: "There is no session here to prepare. Write a table with one row for each session into programme.md: number, title, date."
    };
  const wanted = number === void 0 ? sessions : sessions.filter((one) => one.number === number);
  if (wanted.length > 0) return { text: wanted.map((one) => markdown(facilitatorPage(one, community))).join("\n") };
  const known = sessions.map((one) => one.number);
  const which = known.length === 1 ? `is only session ${known[0]}` : `are sessions ${known.slice(0, -1).join(", ")} and ${known.at(-1)}`;
  return { sentence: `There is no session ${number}; there ${which}.` };
}
function facilitatorPage(one, community) {
  const { session } = one;
  const order = orderOf(one, community);
  return [
    { type: "heading", level: 1, text: [words(`Session ${one.number}: `), said(titleOf(session))] },
    paragraph({
      type: "quiet",
      text: [words("For those who lead the session. Copy it into your shared notes, and change what you like.")]
    }),
    list(facts(one, community)),
    ...section("Before you begin", list(preparations(session))),
    ...section("Say this first", list(opening(session, community))),
    ...section("Running order", runningOrder(one, order)),
    ...section("Roll call", ...rollCall(session)),
    ...insights(one),
    ...fromLastTime(one, community),
    ...learning(session),
    ...section("Quiet questions", ...quiet(session, order)),
    ...assignment(one),
    ...reading(session),
    ...section("In the last minutes", ...lastMinutes)
  ];
}
function titleOf(session) {
  return session.label.replace(new RegExp("^\\p{L}+\\s+\\d{1,2}\\s*[:.–—-]\\s*", "u"), "");
}
function facts({ session, logistics }, community) {
  const { programme } = community;
  const { day, time, zone, minutes = hour } = logistics;
  const date = day === void 0 ? "no date yet" : `${weekdays[weekdayOf(day)]} ${formatDate(day)}`;
  const clock = [time ?? "no hour yet", zone === void 0 ? "no time zone yet" : `${city(zone)} time`].join(", ");
  const [from, field] = session.has("join") ? [session, "join"] : [programme, "usual_link"];
  const leads = session.facilitators.length > 0 ? session.facilitators : programme.facilitators;
  return [
    fact("When", words(`${date}, ${clock}.`)),
    fact(
      "How long",
      words(minutes > hour ? `${minutes} minutes.` : "60 minutes, and 20 to 30 more for those who can stay.")
    ),
    fact("Where", ...from.has(field) ? written(from, field) : [words("no link yet.")]),
    ...leads.length > 0 ? [fact("Who leads", ...whoLeads(leads, community))] : [],
    ...session.has("notes") ? [fact("Shared notes", ...written(session, "notes"))] : [],
    ...session.has("materials") ? [fact("Materials", ...written(session, "materials"))] : []
  ];
}
function whoLeads(leads, community) {
  const named = leads.filter(({ to }) => !to || nameable(to, community) !== void 0);
  const others = named.length === 0 ? "somebody" : "somebody else";
  return joined([...named.map(({ text }) => said(text)), ...named.length < leads.length ? [words(others)] : []]);
}
function fact(name, ...value) {
  return { text: [{ type: "strong", text: [words(`${name}:`)] }, words(" "), ...value] };
}
function preparations(session) {
  const notes = session.has("notes") ? "The shared notes are open for everyone to write in." : "There are shared notes, and everyone can write in them.";
  return [
    "Date, hour and link went out, with a word on what is recorded.",
    notes,
    "One of us leads, one watches the clock, one helps those who cannot get in.",
    "Captions are on, if the tool has them."
  ].map((line) => ({ text: [words(line)], checked: false }));
}
function opening(session, { programme, code_of_conduct }) {
  const rules = programme.has("ground_rules") ? written(programme, "ground_rules") : [
    words(
      "If you usually say little, please take space here; if you usually say a lot, please give some. Silence is fine: it does not mean that nobody has anything to say. You may leave and come back whenever you need to."
    )
  ];
  return [
    fact("Recording", ...recordingNotice(session)),
    fact("How we are with one another", ...rules),
    fact("If something is uncomfortable", ...whomToTell(session, { programme, code_of_conduct }))
  ];
}
function recordingNotice(session) {
  if (session.has("recording") && session.recording === void 0) return written(session, "recording");
  return [words(whatIsRecorded(session))];
}
function whatIsRecorded({ recording, discussion_recorded }) {
  const discussion = "The discussion is not recorded, so that everybody can speak freely.";
  if (recording === "presentation-only" || recording === "all" && discussion_recorded === "no")
    return `We record the talk for those who could not come; say so if that is not all right for you. ${discussion}`;
  if (recording === "all" || discussion_recorded === "yes")
    return "We record this session, also the discussion. Whoever does not want that says so now, and we stop.";
  return "Nothing is recorded today. What we take from here are the notes, without names.";
}
function whomToTell(session, { programme, code_of_conduct: code }) {
  if (session.has("who_to_tell")) return written(session, "who_to_tell");
  if (programme.has("who_to_tell")) return written(programme, "who_to_tell");
  if (code.stands)
    return [
      words(
        "Tell one of the people who receive reports, in private. Say now who they are and how to reach them: they stand in "
      ),
      linked([{ type: "path", text: code.path }], code.path),
      words(".")
    ];
  return [words("Nobody is named yet whom people can tell in private. Agree on one person before you begin.")];
}
function rollCall(session) {
  if (!session.has("roll_call"))
    return [
      paragraph(
        words("No question is written down yet. Choose one that can be answered in a line, and that fits what comes.")
      )
    ];
  return [
    paragraph(...written(session, "roll_call")),
    paragraph(words("One line each, aloud or in the notes. Passing is fine."))
  ];
}
function insights({ before, previous }) {
  const [first] = before;
  if (!first && !previous?.has("assignment")) return [];
  const minutes = first?.insight_time ?? usualInsights;
  return section(
    "Insights from the last assignment",
    paragraph(
      words(
        `${minutes} minutes. Whoever likes tells what they found out; a link in the shared notes is enough. Nobody has to, and nobody is asked why.`
      )
    ),
    before.length > 0 || !previous ? list(
      before.map((one) => ({
        text: [strongly(one.label), ...one.has("what") ? [words(": "), ...written(one, "what")] : []]
      }))
    ) : paragraph(...written(previous, "assignment"))
  );
}
function fromLastTime(one, community) {
  const all = sessionsInOrder(community);
  const previous = all[all.findIndex(({ session }) => session === one.session) - 1]?.session;
  const items = previous ? [
    ["did_not", "Did not work"],
    ["change", "To change"]
  ].flatMap(([field, name]) => previous.has(field) ? [fact(name, ...written(previous, field))] : []) : [];
  return items.length > 0 ? section("What people said last time", list(items)) : [];
}
function learning(session) {
  const goals = session.learning_goals.map((goal) => ({ text: [said(goal)] }));
  if (goals.length === 0 && !session.has("part")) return [];
  return [
    { type: "heading", level: 2, text: [words("What it is about")] },
    ...goals.length > 0 ? [paragraph(words("Afterwards people can:")), list(goals)] : [],
    ...session.has("part") ? prose(session, "part") : []
  ];
}
function quiet(session, order) {
  const minutes = order.find(({ what }) => /quiet|silen|still|leise/i.test(what))?.minutes;
  const time = minutes === void 0 ? "A few" : String(minutes);
  const how = `${time} quiet minutes: everybody writes, for themselves or into the notes, and nobody speaks. Or in groups of three, where talking helps more.`;
  const prompts = session.prompts.map((prompt) => ({ text: [said(prompt)] }));
  return [paragraph(words(how)), ...prompts.length > 0 ? [{ ...list(prompts), ordered: true }] : []];
}
function assignment({ session, assignments }) {
  if (assignments.length === 0 && !session.has("assignment")) return [];
  return section(
    "Until next time",
    assignments.length > 0 ? list(assignments.map(assignmentItem)) : paragraph(...written(session, "assignment")),
    paragraph(
      words(
        "It is an invitation: nobody is asked why they did not. Those who do it have a page at the end, and ten minutes next time to tell of it."
      )
    )
  );
}
function assignmentItem(one) {
  const pages = pagesOf(one).map(
    (page) => typeof page === "string" ? said(page) : { type: "path", text: page.files[0] ?? page.kind }
  );
  const due = one.due === void 0 ? "" : ` By ${formatDate(one.due.end)}.`;
  return {
    text: [strongly(one.label), ...one.has("what") ? [words(": "), ...written(one, "what")] : []],
    more: [
      ...pages.length > 0 ? [[words("It ends up in "), ...joined(pages), words(".")]] : [],
      ...due !== "" || one.optional === "no" ? [[words(`${one.optional === "no" ? "Please do this one." : ""}${due}`.trim())]] : []
    ]
  };
}
function reading(session) {
  return session.has("reading") ? [{ type: "heading", level: 2, text: [words("To read")] }, ...prose(session, "reading")] : [];
}
var lastMinutes = [
  paragraph(words("Everybody writes into the notes, without a name; nobody reads aloud.")),
  list(
    ["What worked?", "What did not work?", "What would you change?", "What surprised you?"].map((question) => ({
      text: [words(question)]
    }))
  ),
  paragraph(
    words(
      "And one more: what do you take home? Questions that come later go into the notes as well; somebody answers them."
    )
  )
];
function strongly(text) {
  return { type: "strong", text: [said(text)] };
}

export {
  sessionPage,
  facilitatorPages,
  facilitatorPage
};
