// src/words/writers/json.ts
var unseen = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
function json(value) {
  const numbered = (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(value, null, 2).replace(unseen, numbered)}
`;
}

export {
  json
};
