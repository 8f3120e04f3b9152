package se.vagval.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks one statutory or contractual rule. The list of rules is made from these, and a test
/// refuses an id that is used twice or a rule without a table.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

  /// A stable id such as `ATT-03`, stored with every decision that rests on the rule.
  String id();

  /// The law, the council's decision or the agreement that the rule comes from, or `our reading`.
  String source();

  /// Raised when the rule gives another answer than before for some facts.
  int version() default 1;
}
