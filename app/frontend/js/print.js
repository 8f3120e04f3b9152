// <button type="button" data-print class="needs-script">: prints the page.
export function printButtons() {
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });
}
