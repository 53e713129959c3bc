import {
  speak
} from "./chunk-7UTQBCFN.js";

// src/documents/edit.ts
function applyEdits(text, edits) {
  const written = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const hasReturns = written.includes("\r");
  const indexOf = hasReturns ? indexInFile(written) : (offset) => offset;
  const length = hasReturns ? written.replace(/\r\n?/g, "\n").length : written.length;
  const lineEnd = /\r\n?|\n/.exec(written)?.[0] ?? "\n";
  const parts = [text.slice(0, text.length - written.length)];
  let done = 0;
  for (const edit of inOrder(edits, length)) {
    const [start, end] = [indexOf(edit.start), indexOf(edit.end)];
    parts.push(written.slice(done, start), edit.text.replaceAll("\n", lineEnd));
    done = end;
  }
  return [...parts, written.slice(done)].join("");
}
function inOrder(edits, length) {
  const kept = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    const before = kept.at(-1);
    const isInside = edit.start >= 0 && edit.start <= edit.end && edit.end <= length;
    if (isInside && (!before || edit.start >= before.end && edit.start > before.start)) kept.push(edit);
  }
  return kept;
}
function indexInFile(written) {
  let [index, counted] = [0, 0];
  return (offset) => {
    for (; counted < offset; counted += 1) index += written[index] === "\r" && written[index + 1] === "\n" ? 2 : 1;
    return index;
  };
}

// src/documents/line-changes.ts
function lineChanges(text, edits) {
  const starts = lineStarts(text);
  const lineOf = (offset) => lineAt(starts, offset);
  const groups = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    const [first, last] = [lineOf(edit.start), lineOf(edit.end)];
    const group = groups.at(-1);
    if (!group || first > group.last) groups.push({ first, last, edits: [edit] });
    else {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    }
  }
  return groups.flatMap(({ first, last, edits: edits2 }) => {
    const from = starts[first - 1] ?? 0;
    const to = last < starts.length ? (starts[last] ?? 0) - 1 : text.length;
    const moved = edits2.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    const before = text.slice(from, to);
    const after = applyEdits(before, moved);
    if (after === before) return [];
    return [trimmed({ first, last, before: before.split("\n"), after: after.split("\n") })];
  });
}
function trimmed(change) {
  const { first, last, before, after } = change;
  if (before.length < 2 || before.at(-1) !== after.at(-1)) return change;
  return { first, last: last - 1, before: before.slice(0, -1), after: after.slice(0, -1) };
}
function lineStarts(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
function lineAt(starts, offset) {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/adopt/fix.ts
function correctionsOf(outcomes, checks, context) {
  return checks.flatMap((check) => {
    const { correct } = check;
    const open = outcomes.filter((outcome) => outcome.check === check.id && outcome.result === "open");
    if (!correct || open.length === 0) return [];
    const findings = new Map(
      open.flatMap(({ findings: findings2 }) => findings2.map((finding) => [keyOf(finding), finding]))
    );
    return check.subjects(context).flatMap((subject) => {
      const found = check.inspect(subject, context);
      if (found === "unknown") return [];
      return found.flatMap((observation) => {
        const finding = findings.get(keyOf(observation));
        const edit = finding && correct(observation, subject, context);
        return edit ? [{ says: speak(finding, check), edit }] : [];
      });
    });
  });
}
function keyOf({ about, place }) {
  return JSON.stringify([about.path, about.kind, about.entry, about.field, place?.path, place?.line, place?.column]);
}
function correctedFiles(corrections, bytesOf) {
  const byPath = /* @__PURE__ */ new Map();
  for (const correction of corrections) {
    const same = byPath.get(correction.edit.path);
    if (same) same.push(correction);
    else byPath.set(correction.edit.path, [correction]);
  }
  return [...byPath].flatMap(([path, all]) => {
    const before = bytesOf(path);
    const written = before ? decoder.decode(before) : "";
    const edits = all.map(({ edit }) => edit);
    const after = applyEdits(written, edits);
    return after === written ? [] : [{ path, before, after, changes: explained(written, all) }];
  });
}
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function explained(written, all) {
  const text = written.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const edits = all.map(({ edit }) => edit);
  return lineChanges(text, edits).map((change) => ({ ...change, says: saysOf(change, all, text) }));
}
function saysOf({ first, last }, all, text) {
  const here = all.filter(({ edit }) => {
    const line = text.slice(0, edit.start).split("\n").length;
    return line >= first && line <= last;
  });
  return [...new Map(here.map(({ says }) => [JSON.stringify(says), says])).values()];
}

export {
  correctionsOf,
  correctedFiles
};
