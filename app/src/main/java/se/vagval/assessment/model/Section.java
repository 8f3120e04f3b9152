package se.vagval.assessment.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.vagval.kernel.Term;

/// A part of a mapping, on a page of its own, in the order of the task list.
@Term(sv = "avsnitt")
public enum Section {
  COMPETENCE,
  OBSTACLES,
  MOTIVATION,
  OWN_WORDS;

  /// As it stands in addresses: `own-words`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Section> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  public List<Question> questions() {
    return Arrays.stream(Question.values()).filter(each -> each.section() == this).toList();
  }
}
