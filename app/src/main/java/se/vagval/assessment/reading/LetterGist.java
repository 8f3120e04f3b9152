package se.vagval.assessment.reading;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What a letter says in short, in a language that it is not legally valid in.
public record LetterGist(Locale locale, Map<String, String> texts) {

  public LetterGist {
    texts = Map.copyOf(texts);
  }

  public String lang() {
    return locale.getLanguage();
  }

  public String notValid() {
    return t("not-valid");
  }

  public String heading(DecisionWords letter) {
    return t("heading", letter.amount());
  }

  /// What was decided, what comes next, how long the check holds, and how to appeal.
  public List<String> sentences(DecisionWords letter) {
    var profile = letter.profile();
    var sentences = new ArrayList<String>();
    sentences.add(t("decided", letter.amount()));
    sentences.add(t("next", profile.choice().workingDays()));
    var to = letter.check().validTo();
    if (to != null) {
      sentences.add(t("valid", day(letter.check().validFrom()), day(to.minusDays(1))));
    }
    sentences.add(t("appeal." + profile.appeal().kind().name(), profile.appeal().weeks()));
    return List.copyOf(sentences);
  }

  public String heading(EndDecisionWords letter) {
    return t("end.heading", day(letter.end().check().lastDay()));
  }

  /// What was decided, until when the check holds, and how to appeal.
  public List<String> sentences(EndDecisionWords letter) {
    var terms = letter.shown().profile().endAppeal();
    return List.of(
        t("end.decided", letter.amount(), day(letter.end().check().lastDay())),
        t("end.why"),
        t("appeal." + terms.kind().name(), terms.weeks()));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  private String t(String key, Object... arguments) {
    var text = Objects.requireNonNull(texts.get(key), () -> "no " + key + " in " + locale);
    return new MessageFormat(text, locale).format(arguments);
  }
}
