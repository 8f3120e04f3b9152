package se.vagval.assistance.importing;

import se.vagval.assistance.model.Import;

/// One line of the list of imports.
///
/// @param by the name of whoever sent the file
public record ListedImport(Import file, String by) {}
