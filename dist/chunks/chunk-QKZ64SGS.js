import {
  plainName
} from "./chunk-SVNUWQYP.js";

// src/checks/subjects/rated-people.ts
var ratings = ["power", "interest", "quadrant"];
function ratedPeople(community) {
  const listed = namesOfListed(community);
  const stakeholders = community.documents.find(({ kind }) => kind === "stakeholders")?.allEntries ?? [];
  return stakeholders.filter((entry) => ratings.some((rating) => entry.has(rating)) && isPerson(entry, listed)).map((entry, index) => ({ entry, number: index + 1 }));
}
function namesOfListed(community) {
  const people = community.documents.find(({ kind }) => kind === "people")?.allEntries ?? [];
  return new Set(people.flatMap(({ knownAs }) => knownAs.map(plainName)).filter((name) => name !== ""));
}
var titled = new RegExp("^(?:(?:Dr|Prof|Mrs?|Ms|Mx|Frau|Herr|Mme|Mlle|Sra?|Dott)\\.?\\s|(?:M|Pr|Sig)\\.\\s?)\\p{Lu}", "u");
function isPerson(entry, listed) {
  const names = [entry.label, entry.label.replace(/\(.*\)|,.*$/g, "")].map(plainName);
  const kind = entry.readings.get("kind_of")?.written.text ?? "";
  return entry.readings.get("is_person")?.value === "yes" || names.some((name) => listed.has(name)) || titled.test(entry.label) || /^(?:person|individual|personne|einzelperson|persona)$/i.test(kind.trim());
}

export {
  ratedPeople,
  namesOfListed,
  titled
};
