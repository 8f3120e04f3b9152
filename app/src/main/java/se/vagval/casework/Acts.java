package se.vagval.casework;

import java.util.Optional;
import se.vagval.access.Answer;
import se.vagval.web.NotNow;

/// Asks for each act of a case whether it is to be offered, and tells the page what is not.
public final class Acts {

  private Acts() {}

  /// Whether it is to be offered. Where it is not, it is told why: of the thing itself first, since
  /// nobody could do it then; else of the reader.
  ///
  /// @param what the key of the action's words
  /// @param hindrance the key of why nobody can do it now, where that is so
  public static boolean offers(String what, Answer answer, Optional<String> hindrance) {
    var isTheirs = !(answer instanceof Answer.NotYourWork);
    hindrance
        .filter(_ -> isTheirs)
        .or(() -> answer.whyNot())
        .ifPresent(why -> NotNow.tell(new NotNow(what, why)));
    return answer.isYes() && hindrance.isEmpty();
  }

  public static boolean offers(String what, Answer answer) {
    return offers(what, answer, Optional.empty());
  }
}
