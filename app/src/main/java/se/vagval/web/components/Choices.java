package se.vagval.web.components;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question with given answers: `Radios`, `Checkboxes` and `Select` show it.
///
/// `Choices.of("level", page.t("…"), options).from(filled)`
public record Choices(
    String name,
    String legend,
    String hint,
    String error,
    List<Option> options,
    Set<String> chosen,
    boolean heading,
    boolean inRow) {

  /// @param value what the form sends
  /// @param hint one line more; empty for none
  public record Option(String value, String label, String hint) {

    public static Option of(String value, String label) {
      return new Option(value, label, "");
    }
  }

  public static Choices of(String name, String legend, List<Option> options) {
    return new Choices(name, legend, "", "", options, Set.of(), false, false);
  }

  public Choices hint(String text) {
    return new Choices(name, legend, text, error, options, chosen, heading, inRow);
  }

  /// Takes what was chosen and what is wrong with it.
  public Choices from(Filled filled) {
    return new Choices(
        name, legend, hint, filled.problem(name), options, filled.values(name), heading, inRow);
  }

  /// The legend is the page's question, its h1.
  public Choices asHeading() {
    return new Choices(name, legend, hint, error, options, chosen, true, inRow);
  }

  /// Short answers, side by side.
  public Choices side() {
    return new Choices(name, legend, hint, error, options, chosen, heading, true);
  }

  public String id() {
    return Field.idOf(name);
  }

  /// The first answer has the field's own id, so that the error summary leads to it.
  public String id(int index) {
    return index == 0 ? id() : id() + "-" + (index + 1);
  }

  public boolean isWrong() {
    return !error.isEmpty();
  }

  public boolean isChosen(Option option) {
    return chosen.contains(option.value());
  }

  public @Nullable String describedBy() {
    return Field.describedBy(id(), hint, error);
  }
}
