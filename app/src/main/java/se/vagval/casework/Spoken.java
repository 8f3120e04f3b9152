package se.vagval.casework;

import se.vagval.kernel.Term;
import se.vagval.web.Text;

/// What language to speak with a person, and whether that takes an interpreter.
///
/// @param language the code of the language the person reads best
@Term(sv = "språk och tolk")
public record Spoken(String language, boolean interpreter) {

  /// As it is read: the language, and that an interpreter is needed where one is.
  public String written(Text text) {
    var name = Languages.name(language, text);
    return interpreter ? text.t("casework.spoken.interpreter", name) : name;
  }

  /// Tells nothing of the person.
  @Override
  public String toString() {
    return "Spoken[hidden]";
  }
}
