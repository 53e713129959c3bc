import {
  GitHubError,
  attempt,
  mayBeDone
} from "./chunk-GLWLNV7L.js";

// src/delivery/create-once.ts
var mostTries = 3;
async function createOnce({ create, find }) {
  for (let tries = 1; ; tries += 1) {
    const created = await attempt(create);
    if (!(created instanceof GitHubError)) return created;
    if (!mayBeDone(created)) throw created;
    const stored = await find();
    if (stored !== void 0) return stored;
    if (tries === mostTries) throw created;
  }
}

// src/delivery/ours.ts
function oursAmong(all, { author, mark }) {
  return all.filter((one) => one.author?.toLowerCase() === author.toLowerCase() && one.body.startsWith(mark));
}
function isSame(one, other) {
  const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(one) === plain(other);
}

export {
  createOnce,
  oursAmong,
  isSame
};
