package se.vagval.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vagval.access.Answer;
import se.vagval.casework.CasePanel.NotNow;
import se.vagval.web.Text;

/// Gathers what a reader of a case cannot do now though it is their work, each with why not.
public final class Acts {

  private final Text text;
  private final List<NotNow> notNow = new ArrayList<>();

  public Acts(Text text) {
    this.text = text;
  }

  /// Whether it is to be offered. Where it is not, it is told why: of the thing itself first, since
  /// nobody could do it then; else of the reader.
  ///
  /// @param what the key of the action's words
  /// @param hindrance the key of why nobody can do it now, where that is so
  public boolean offers(String what, Answer answer, Optional<String> hindrance) {
    var isTheirs = !(answer instanceof Answer.NotYourWork);
    hindrance
        .filter(_ -> isTheirs)
        .or(() -> answer.whyNot())
        .ifPresent(why -> notNow.add(new NotNow(text.t(what), text.t(why))));
    return answer.isYes() && hindrance.isEmpty();
  }

  public boolean offers(String what, Answer answer) {
    return offers(what, answer, Optional.empty());
  }

  public List<NotNow> notNow() {
    return List.copyOf(notNow);
  }
}
