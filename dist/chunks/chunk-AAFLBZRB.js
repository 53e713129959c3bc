// src/kinds/change-words.ts
var weights = ["safety", "power", "charter", "other"];

// src/comparison/changes/values.ts
function itemsOf(reading, field) {
  if (!reading) return [];
  const { written, value } = reading;
  if (field.of.shows && value !== void 0) return field.of.shows(value);
  const whole = [withoutBreaks(written.text)];
  if (field.of.type === "contact" && written.from !== "section" && written.from !== "sentence") return whole;
  if (Array.isArray(value)) return value.map(wordsOf).filter((item) => item !== "");
  if (field.of.choices !== void 0 && typeof value === "string") return [value];
  if (field.of.type === "date" && typeof value === "string") return [value];
  if (field.of.type === "link" && typeof value === "string") return [value];
  return whole;
}
function meansSame(before, after, field) {
  const [old, now] = [before?.value, after?.value];
  const isOne = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (isOne(old) && isOne(now) && canonical(old) === canonical(now)) return true;
  if (typeof old === "number" && typeof now === "number") return old === now;
  return sameItems(itemsOf(before, field), itemsOf(after, field));
}
function sameItems(before, after) {
  return before.length === after.length && without(before, after).length === 0;
}
function without(items, others) {
  const free = /* @__PURE__ */ new Map();
  for (const other of others) free.set(other, (free.get(other) ?? 0) + 1);
  return items.filter((item) => {
    const left = free.get(item) ?? 0;
    free.set(item, left - 1);
    return left <= 0;
  });
}
function withoutBreaks(text) {
  return text.replace(/\s+/g, " ").trim();
}
var aside = /* @__PURE__ */ new Set(["place", "to", "closest", "wrongKind", "within"]);
function wordsOf(item) {
  if (typeof item !== "object" || item === null) return withoutBreaks(String(item));
  const own = Object.entries(item).filter(([name]) => !aside.has(name) && name !== "type");
  const [first, ...others] = own.map(([name, value]) => [name, plainWords(value)]).filter(([, text]) => text);
  if (!first) return "";
  return others.length === 0 ? first[1] : `${first[1]} (${others.map(([name, text]) => `${name} ${text}`).join(", ")})`;
}
function plainWords(value) {
  if (Array.isArray(value)) return value.map(wordsOf).join(", ");
  return typeof value === "object" && value !== null ? wordsOf(value) : withoutBreaks(String(value ?? ""));
}
function canonical(value) {
  return JSON.stringify(value, (name, inner) => aside.has(name) ? void 0 : inner);
}

export {
  weights,
  itemsOf,
  meansSame,
  sameItems,
  without,
  withoutBreaks
};
