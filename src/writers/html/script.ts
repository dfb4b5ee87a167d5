/**
 * The page's script: it adds what paper cannot do, and without it everything can still be read. Columns sort within a group's rows, what is
 * empty last; the search box looks for what is typed with or without Vietnamese marks; a link opens the part that its target is in; only
 * tables wider than the window are stops for the keyboard. Who changes it puts the new hash into policy.ts (the test says which).
 */
export const script = `
"use strict";
const plain = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").replace(/\\u0111/g, "d").replace(/\\u0110/g, "D").toLowerCase();
const kept = (text) => text.normalize("NFC").toLowerCase();
const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
const { sort: sortText, filtered: filteredText } = document.querySelector("main").dataset;
const valueOf = (row, column) => {
  const cell = row.cells[column];
  const value = cell.dataset.v ?? cell.querySelector("time")?.dateTime ?? cell.textContent.trim();
  return value === "\\u2013" ? "" : value;
};
const isRow = (row) => !row.matches(".group, .total");
function sort(table, head) {
  const heads = [...table.tHead.rows[0].cells];
  const down = head.getAttribute("aria-sort") === "ascending";
  for (const other of heads) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const column = heads.indexOf(head);
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter(isRow);
    const last = [...body.rows].filter((row) => row.matches(".total"));
    rows.sort((a, b) => {
      const [x, y] = [valueOf(a, column), valueOf(b, column)];
      if (x === "" || y === "") return (x === "" ? 1 : 0) - (y === "" ? 1 : 0);
      const rise = isNaN(x) || isNaN(y) ? order.compare(x, y) : x - y;
      return down ? -rise : rise;
    });
    body.append(...rows, ...last);
  }
}
for (const head of document.querySelectorAll(".sorts thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.title = sortText;
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => sort(head.closest("table"), head));
}
for (const box of document.querySelectorAll(".filter")) {
  const table = box.parentElement.querySelector("table");
  const input = box.querySelector("input");
  const output = box.querySelector("output");
  box.hidden = false;
  input.addEventListener("input", () => {
    const words = kept(input.value).split(/\\s+/).filter(Boolean);
    const counts = [0, 0];
    for (const body of table.tBodies) {
      const over = [...body.rows].filter((row) => !isRow(row));
      const own = [...body.rows].filter(isRow);
      const group = over.filter((row) => row.matches(".group")).map((row) => row.textContent).join(" ");
      for (const row of own) {
        const text = [group, ...[...row.cells].map((cell) => cell.textContent)].join(" ");
        const [marked, bare] = [kept(text), plain(text)];
        row.hidden = !words.every((word) => marked.includes(word) || (plain(word) === word && bare.includes(word)));
      }
      const shown = own.filter((row) => !row.hidden).length;
      for (const row of over) row.hidden = words.length > 0 && (row.matches(".total") || shown === 0);
      counts[0] += shown;
      counts[1] += own.length;
    }
    output.textContent = words.length === 0 ? "" : filteredText.replace(/#/g, () => counts.shift());
  });
}
for (const button of document.querySelectorAll("[data-open]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => {
    for (const one of button.closest("section").querySelectorAll("details")) one.open = button.dataset.open === "yes";
  });
}
const rolls = new ResizeObserver((list) => {
  for (const { target } of list) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const sheet of document.querySelectorAll(".scroll")) {
  sheet.removeAttribute("tabindex");
  rolls.observe(sheet);
}
function wanted() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
function reveal() {
  const target = wanted();
  if (target === null) return;
  for (let part = target; part !== null; part = part.parentElement) {
    if (part.matches("details")) part.open = true;
    if (part.matches("tr")) part.hidden = false;
  }
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();
`
