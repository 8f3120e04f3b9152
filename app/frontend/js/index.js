// What script adds to pages that work without it. Each part stands alone.
import { guardDoublePosts } from "./double-posts.js";
import { focusErrors } from "./focus-errors.js";
import { fillRegister } from "./register.js";
import { quietFrames } from "./table-frames.js";
import { printButtons } from "./print.js";

document.documentElement.classList.add("has-script");
guardDoublePosts();
focusErrors();
fillRegister();
quietFrames();
printButtons();
