// htmx, for the few pages where an answer in place helps. Loaded by those pages only.
// Expressions (js:, hx-on, trigger filters) are compiled from text and are refused by our
// Content-Security-Policy: use plain attributes.
import "htmx.org";
