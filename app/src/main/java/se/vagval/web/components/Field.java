package se.vagval.web.components;

import org.jspecify.annotations.Nullable;

/// One field of a form: `TextField`, `TextArea` and `DateField` show it.
///
/// `Field.of("pnr", page.t("…")).hint(page.t("…")).from(filled).chars(12).numeric()`
public record Field(
    String name, String label, String hint, String value, String error, Shape shape) {

  /// @param chars about how many characters the field is made for; 0 for its full width
  /// @param inputMode the keyboard to offer, as HTML names it
  /// @param autocomplete what the browser may fill in, as HTML names it
  /// @param suffix a unit written after the field
  /// @param optional marked "(frivilligt)"
  /// @param heading the label is the page's question, its h1
  public record Shape(
      int chars,
      @Nullable String inputMode,
      @Nullable String autocomplete,
      String suffix,
      boolean optional,
      boolean heading) {}

  private static final Shape PLAIN = new Shape(24, null, null, "", false, false);

  public static Field of(String name, String label) {
    return new Field(name, label, "", "", "", PLAIN);
  }

  public Field hint(String text) {
    return new Field(name, label, text, value, error, shape);
  }

  /// Takes what was typed and what is wrong with it.
  public Field from(Filled filled) {
    return new Field(name, label, hint, filled.value(name), filled.problem(name), shape);
  }

  /// 2, 4, 8, 12 or 24; other numbers give the field its full width.
  public Field chars(int chars) {
    return with(
        new Shape(
            chars,
            shape.inputMode,
            shape.autocomplete,
            shape.suffix,
            shape.optional,
            shape.heading));
  }

  public Field numeric() {
    return inputMode("numeric");
  }

  public Field decimal() {
    return inputMode("decimal");
  }

  public Field inputMode(String mode) {
    return with(
        new Shape(
            shape.chars, mode, shape.autocomplete, shape.suffix, shape.optional, shape.heading));
  }

  public Field autocomplete(String token) {
    return with(
        new Shape(
            shape.chars, shape.inputMode, token, shape.suffix, shape.optional, shape.heading));
  }

  public Field suffix(String unit) {
    return with(
        new Shape(
            shape.chars, shape.inputMode, shape.autocomplete, unit, shape.optional, shape.heading));
  }

  public Field optional() {
    return with(
        new Shape(
            shape.chars, shape.inputMode, shape.autocomplete, shape.suffix, true, shape.heading));
  }

  public Field heading() {
    return with(
        new Shape(
            shape.chars, shape.inputMode, shape.autocomplete, shape.suffix, shape.optional, true));
  }

  public String id() {
    return idOf(name);
  }

  public boolean isWrong() {
    return !error.isEmpty();
  }

  public @Nullable String describedBy() {
    return describedBy(id(), hint, error);
  }

  static @Nullable String describedBy(String id, String hint, String error) {
    var ids = (hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error");
    return ids.isEmpty() ? null : ids.strip();
  }

  static String idOf(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  private Field with(Shape other) {
    return new Field(name, label, hint, value, error, other);
  }
}
