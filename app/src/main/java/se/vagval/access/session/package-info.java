/// How sessions are kept: in the database by Spring Session, each seen only by whoever knows its
/// id.
@NullMarked
package se.vagval.access.session;

import org.jspecify.annotations.NullMarked;
