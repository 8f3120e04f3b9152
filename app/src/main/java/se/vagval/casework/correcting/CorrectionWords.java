package se.vagval.casework.correcting;

import se.vagval.casework.Languages;
import se.vagval.casework.model.Correction;
import se.vagval.web.Text;

/// What stood or stands in one of the person's details, in words.
public final class CorrectionWords {

  private CorrectionWords() {}

  public static String of(Correction.Field field, String said, Text text) {
    return switch (field) {
      case LANGUAGE -> Languages.name(said, text);
      case INTERPRETER -> text.t("casework.correct.interpreter." + said);
      case GIVEN_NAME, FAMILY_NAME, BIRTH_DATE, PHONE ->
          said.isEmpty() ? text.t("casework.correct.nothing") : said;
    };
  }
}
