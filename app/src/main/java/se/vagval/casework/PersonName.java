package se.vagval.casework;

import se.vagval.web.Text;

/// A person's name as others may see it. For a protected person there is no name to print by
/// accident.
public sealed interface PersonName {

  /// The name for a page; for a protected person the words that say so.
  String shown(Text text);

  /// The same with the family name first, for lists that are in that order.
  String listed(Text text);

  record Known(String given, String family) implements PersonName {

    @Override
    public String shown(Text text) {
      return toString();
    }

    @Override
    public String listed(Text text) {
      return family + ", " + given;
    }

    @Override
    public String toString() {
      return given + " " + family;
    }
  }

  /// The person's name is shown to named staff only.
  record Protected() implements PersonName {

    @Override
    public String shown(Text text) {
      return text.t("casework.person.protected");
    }

    @Override
    public String listed(Text text) {
      return shown(text);
    }
  }
}
