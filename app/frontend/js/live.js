// htmx, for the few lists where an answer in place helps. Loaded by those pages only.
// Expressions (js:, hx-on, trigger filters) are compiled from text and are refused by our
// Content-Security-Policy: use plain attributes.
import htmx from "htmx.org";

// An answer that is no list, such as that somebody must sign in again, is shown as the whole page it is.
htmx.config.noSwap = [204, 304, "4xx", "5xx"];
document.addEventListener("htmx:response:error", ({ target }) => target.closest("form")?.submit());
