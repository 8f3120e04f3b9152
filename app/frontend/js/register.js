// The week's register: a letter chooses in a cell and goes on to the next person the same day, "all present"
// fills what is not reported. Without script the letter still chooses, Tab goes on, and the server fills.
export function fillRegister() {
  for (const register of document.querySelectorAll("form[data-register]")) {
    register.addEventListener("keyup", (event) => goOn(register, event));
    register.addEventListener("click", (event) => fill(register, event));
  }
}

function goOn(register, { target, key, ctrlKey, altKey, metaKey }) {
  if (!target.matches?.("select[data-day]") || ctrlKey || altKey || metaKey) return;
  if (key.length !== 1 || !startsWith(target, key)) return;
  const cells = [...register.querySelectorAll("select[data-day]")];
  const column = cells.filter((cell) => cell.dataset.day === target.dataset.day);
  const next = column[column.indexOf(target) + 1] ?? firstOfNextDay(cells, target);
  next?.focus();
}

const startsWith = (select, key) =>
  select.selectedOptions[0]?.text.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false;

function firstOfNextDay(cells, { dataset }) {
  const days = [...new Set(cells.map((cell) => cell.dataset.day))].sort();
  const day = days[days.indexOf(dataset.day) + 1];
  return cells.find((cell) => cell.dataset.day === day);
}

function fill(register, event) {
  const button = event.target.closest("button[data-fill]");
  if (!button) return;
  event.preventDefault();
  const day = button.dataset.fillDay;
  const open = [...register.querySelectorAll("select[data-day]")].filter(
    (cell) => cell.value === "" && (!day || cell.dataset.day === day),
  );
  for (const cell of open) cell.value = button.dataset.fill;
  const status = register.querySelector("[data-filled]");
  if (status) status.textContent = status.dataset.filled.replace("{0}", String(open.length));
}
