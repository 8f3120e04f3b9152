/// What pages are made of: typed templates, each with the record it shows beside it.
///
/// They know no domain: a module turns its own values into these. `docs/COMPONENTS.md` shows how
/// each is used; the folder `app/frontend/fixtures` shows how it looks.
@NullMarked
package se.vagval.web.components;

import org.jspecify.annotations.NullMarked;
