import {
  saidYes
} from "./chunk-A74C5HRL.js";

// src/checks/subjects/listed-people.ts
var known = /* @__PURE__ */ new WeakMap();
function listed(community) {
  let people = known.get(community);
  if (!people) {
    const { entries } = community.people;
    people = {
      byKey: new Map(entries.map((person) => [person.key, person])),
      row: new Map(entries.map((person, index) => [person, index + 1]))
    };
    known.set(community, people);
  }
  return people;
}
function personWith(key, community) {
  return key === void 0 ? void 0 : listed(community).byKey.get(key);
}
function aboutPerson(person, { community, field }) {
  const about = person.about(field);
  if (saidYes(person, community)) return about;
  return { ...about, entry: `person-${listed(community).row.get(person) ?? 0}` };
}

export {
  personWith,
  aboutPerson
};
