// src/github/home.ts
function homeOf({ server, owner, repo, branch, pull }, folder) {
  if (pull) return pull.head && { url: `${server}/${pull.head.fullName}`, branch: pull.head.branch, folder };
  return branch === "" || branch.startsWith("gh-readonly-queue/") ? void 0 : { url: `${server}/${owner}/${repo}`, branch, folder };
}
function homeOfPull({ server }, pull, folder) {
  return pull.from && { url: `${server}/${pull.from.fullName}`, branch: pull.branch, folder };
}
function runPage({ server, owner, repo }, id) {
  return `${server}/${owner}/${repo}/actions/runs/${id}`;
}
function issueSearch({ server, owner, repo }, title) {
  return `${server}/${owner}/${repo}/issues?q=${encodeURIComponent(`is:issue in:title "${title}"`)}`;
}

export {
  homeOf,
  homeOfPull,
  runPage,
  issueSearch
};
