package se.vagval.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Binds an English name in the code to the Swedish term of law or practice; the glossary is made
/// from these.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Term {

  /// The Swedish term, in the singular, as staff say it.
  String sv();

  /// Where the term is used or defined; empty when it is our own.
  String source() default "";
}
