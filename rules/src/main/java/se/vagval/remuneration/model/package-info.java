/// What a provider is owed: facts and terms in, explained lines out.
///
/// A pure function without clock, database or network. The payment run, the provider's statement,
/// the public calculator and the replay of a year under other terms all use it, and nothing is ever
/// edited: whoever learns a new fact computes again and posts the difference.
///
/// The door is [Statements] for untyped trees and [Statement#of] for typed input. The rules are the
/// types marked `@Rule`, numbered REM-01 to REM-11 in the order in which they apply.
@NullMarked
@CheckReturnValue
package se.vagval.remuneration.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
