// A table that does not scroll need not be a stop for the Tab key.
export function quietFrames() {
  const frames = document.querySelectorAll(".table-frame[tabindex]");
  if (frames.length === 0) return;
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const frame of frames) watch.observe(frame);
}
