/// Makes the map, the glossary and the list of rules from the code, and fails when the files in
/// `docs` are older.
@NullMarked
package se.vagval.documents;

import org.jspecify.annotations.NullMarked;
