/**
 * The page's script: it adds what paper cannot do, and without it everything can still be read. Columns sort within a group's rows, what is
 * empty last; the search box looks for what is typed with or without Vietnamese marks; a link opens the part that its target is in. Who
 * changes it puts the new hash into policy.ts (the test says which).
 */
export const script = `
"use strict";
const plain = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").replace(/\\u0111/g, "d").replace(/\\u0110/g, "D").toLowerCase();
const kept = (text) => text.normalize("NFC").toLowerCase();
const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
const valueOf = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.v === undefined ? cell.textContent.trim() : cell.dataset.v;
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
for (const head of document.querySelectorAll("th[data-sort]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-label", head.dataset.sort);
  head.append(button);
  button.addEventListener("click", () => sort(head.closest("table"), head));
}
for (const box of document.querySelectorAll(".filter")) {
  const table = box.parentElement.querySelector("table");
  const input = box.querySelector("input");
  const output = box.querySelector("output");
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const data = rows.filter(isRow);
  box.hidden = false;
  input.addEventListener("input", () => {
    const words = kept(input.value).split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of data) {
      const text = [...row.cells].map((cell) => cell.textContent).join(" ");
      const [marked, bare] = [kept(text), plain(text)];
      row.hidden = !words.every((word) => marked.includes(word) || (plain(word) === word && bare.includes(word)));
      if (!row.hidden) shown += 1;
    }
    for (const row of rows) {
      if (row.matches(".total")) row.hidden = words.length > 0;
      if (row.matches(".group")) row.hidden = ![...row.parentElement.rows].some((other) => isRow(other) && !other.hidden);
    }
    const counts = [shown, data.length];
    output.textContent = words.length === 0 ? "" : output.dataset.text.replace(/#/g, () => counts.shift());
  });
}
for (const button of document.querySelectorAll("[data-open]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => {
    for (const one of button.closest("section").querySelectorAll("details")) one.open = button.dataset.open === "yes";
  });
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
  for (let part = target; part !== null; part = part.parentElement) if (part.matches("details")) part.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();
`
