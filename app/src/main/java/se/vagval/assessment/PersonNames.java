package se.vagval.assessment;

import se.vagval.casework.PersonName;
import se.vagval.web.Text;

/// How the module's pages and letters write a person's name.
public final class PersonNames {

  private PersonNames() {}

  public static String written(PersonName name, Text text) {
    return switch (name) {
      case PersonName.Known known -> known.written();
      case PersonName.Protected _ -> text.t("assessment.protected-name");
    };
  }
}
