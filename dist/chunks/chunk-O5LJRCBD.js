// src/comparison/change.ts
var changeSorts = [
  "unread-now",
  "unread-before",
  "page-removed",
  "page-retired",
  "page-elsewhere",
  "page-moved",
  "page-adopted",
  "page-added",
  "page-begun",
  "entry-replaced",
  "entry-removed",
  "entry-added",
  "field",
  "section",
  "link",
  "private"
];

export {
  changeSorts
};
