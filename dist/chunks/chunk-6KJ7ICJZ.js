// src/checks/accepted.ts
function acceptanceOf(finding, all, now) {
  const { path, entry, field } = finding.about;
  return all.find(
    (accepted) => accepted.check === finding.check && accepted.until >= now && (accepted.page === void 0 || accepted.page === path) && (accepted.entry === void 0 || accepted.entry === entry) && (accepted.field === void 0 || accepted.field === field)
  );
}

export {
  acceptanceOf
};
