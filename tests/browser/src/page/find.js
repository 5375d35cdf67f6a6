// Roles and accessible names as axe-core computes them, of what is open to a screen reader.
const tidy = (text) => text.replace(/\s+/g, " ").trim();

function inTree(work) {
  axe.setup(document.documentElement);
  try {
    return work();
  } finally {
    axe.teardown();
  }
}

function all(role) {
  const { aria, dom, text } = axe.commons;
  return [...document.querySelectorAll("body *")]
    .filter((element) => aria.getRole(element) === role && dom.isVisibleToScreenReaders(element))
    .map((element) => [element, tidy(text.accessibleText(element))]);
}

// The one with exactly this name before one that has it in its name.
function find(role, name) {
  return inTree(() => {
    const candidates = all(role);
    const exact = candidates.find(([, found]) => name === "" || found === name);
    return (exact ?? candidates.find(([, found]) => found.includes(name)))?.[0] ?? null;
  });
}

function names(role) {
  return inTree(() => all(role).map(([, name]) => name));
}

function focused() {
  const element = document.activeElement;
  if (!element) return ["", ""];
  return inTree(() => [axe.commons.aria.getRole(element) ?? "", tidy(axe.commons.text.accessibleText(element))]);
}
