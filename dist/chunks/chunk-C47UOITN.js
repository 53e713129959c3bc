// src/reports/phrases.ts
var areaNames = {
  identity: "Identity",
  safety: "Safety and inclusion",
  people: "People and governance",
  participation: "Participation",
  rhythm: "Rhythm",
  plan: "Plan and progress",
  offer: "Offer",
  continuity: "Continuity"
};
var severityNames = {
  stop: "Do not publish",
  error: "Please fix",
  warning: "Worth doing soon",
  advice: "Ideas"
};
var statusNames = {
  missing: "not there yet",
  waiting: "waiting for your words",
  open: "begun",
  written: "written",
  elsewhere: "kept elsewhere"
};
var causeNames = {
  change: "these changes",
  time: "time passed",
  edition: "we ask about other things now"
};
var stageNames = {
  planning: "being planned",
  launching: "being launched",
  active: "active",
  sustaining: "established",
  dormant: "asleep",
  closed: "closed"
};
var typeNames = {
  osc: "open science communities",
  cop: "communities of practice",
  "competence-centre": "competence centres",
  software: "software projects",
  "research-project": "research projects",
  network: "networks",
  programme: "programmes"
};
var typeName = {
  osc: "An open science community",
  cop: "A community of practice",
  "competence-centre": "A competence centre",
  software: "A software project",
  "research-project": "A research project",
  network: "A network",
  programme: "A programme"
};
var reasons = {
  archive: "in an archive",
  vendored: "somebody else’s files",
  generated: "made by a program",
  changes: "a list of changes",
  form: "a form for issues or pull requests",
  template: "a template",
  translation: "a translation",
  test: "material for tests",
  "as-you-asked": "left out as you asked",
  link: "a link to another file",
  "link-out-of-workspace": "a link to something outside",
  "not-a-file": "not an ordinary file",
  "another-repository": "another repository",
  "installed-packages": "installed packages",
  "our-site": "the web site that we made from these pages",
  "odd-name": "a name that cannot be shown",
  "personal-name": "a name that tells something about a person",
  unreadable: "could not be opened",
  missing: "could not be found",
  "too-many-files": "more than 10,000 files",
  "too-large": "larger than 256 kilobytes",
  "total-too-large": "more than 50 megabytes in all"
};
function reasonFor(file) {
  return reasons[file.reason] ?? "could not be read";
}

export {
  areaNames,
  severityNames,
  statusNames,
  causeNames,
  stageNames,
  typeNames,
  typeName,
  reasonFor
};
