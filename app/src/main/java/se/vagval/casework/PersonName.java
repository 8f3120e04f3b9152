package se.vagval.casework;

import se.vagval.web.Text;

/// A person's name as others may see it. For a protected person there is no name to print by
/// accident, and no name of anybody is written where one only turns a value into text.
public sealed interface PersonName {

  /// Of somebody about whom nothing more may be said, or whose marking could not be read.
  static PersonName hidden() {
    return new Protected("", "");
  }

  /// The name for a page; for a protected person the words that say so.
  String shown(Text text);

  /// The same with the family name first, for lists that are in that order.
  String listed(Text text);

  /// For those who work with the person without knowing who it is, such as a provider: of somebody
  /// protected the alias agreed on, else the number of the case.
  String atWork(Text text);

  record Known(String given, String family) implements PersonName {

    /// The name itself, for whoever may see it.
    public String written() {
      return given + " " + family;
    }

    @Override
    public String shown(Text text) {
      return written();
    }

    @Override
    public String listed(Text text) {
      return family + ", " + given;
    }

    @Override
    public String atWork(Text text) {
      return written();
    }

    /// Tells nothing of the person.
    @Override
    public String toString() {
      return "PersonName[hidden]";
    }
  }

  /// The person's name is shown to named staff only.
  ///
  /// @param alias what the person has agreed to be called by others; empty when not agreed
  /// @param caseNumber empty when not known
  record Protected(String alias, String caseNumber) implements PersonName {

    @Override
    public String shown(Text text) {
      return text.t("casework.person.protected");
    }

    @Override
    public String listed(Text text) {
      return shown(text);
    }

    @Override
    public String atWork(Text text) {
      if (!alias.isEmpty()) {
        return alias;
      }
      return caseNumber.isEmpty() ? shown(text) : text.t("casework.person.at-work", caseNumber);
    }

    @Override
    public String toString() {
      return "PersonName[protected]";
    }
  }
}
