package se.vagval.retention.model;

import java.util.List;
import java.util.stream.Collectors;

/// A table to be copied, with the columns that are written.
public record CopiedTable(String schema, String name, List<KeptColumn> columns) {

  private static final String WITHOUT_NAMES =
      """
      regexp_replace(%s::text, '"(providerName|title)": "([^"\\\\]|\\\\.)*"', '"\\1": "–"', 'g')::jsonb
      """;

  public String written() {
    return "\"%s\".\"%s\"".formatted(schema, name);
  }

  /// As SQL lists them.
  public String columnList() {
    return columns.stream()
        .map(column -> "\"" + column.name() + "\"")
        .collect(Collectors.joining(", "));
  }

  /// What is read of the rows. What is struck out never leaves the database that it stands in, and
  /// in the place of a name stands whose name it is.
  public String selectList() {
    return columns.stream().map(this::read).collect(Collectors.joining(", "));
  }

  private String read(KeptColumn column) {
    var name = "\"" + column.name() + "\"";
    return switch (ColumnInCopy.of(column)) {
      case AS_IT_IS, PERSONAL_NUMBER, OTHER_REFERENCE -> name;
      case STRUCK_OUT -> struck(column, name);
      case WITHOUT_NAMES -> WITHOUT_NAMES.formatted(name);
      case GIVEN_NAME, FAMILY_NAME, FULL_NAME, PROVIDER_NAME -> whose();
      case PHONE -> "case when %s <> '' then %s else %s end".formatted(name, whose(), name);
      case SIGN_IN -> has("kind") ? "case when kind = 'MACHINE' then id::text end" : "null";
      case BIRTH_DATE ->
          has("personal_number")
              ? "coalesce(personal_number, %s || '/' || %s)".formatted(whose(), name)
              : "%s || '/' || %s".formatted(whose(), name);
      case REFUSED ->
          throw new IllegalStateException(written() + "." + name + " does not say what it holds");
    };
  }

  private static String struck(KeptColumn column, String name) {
    if (column.preset() != null) {
      return column.preset();
    }
    if (!column.notNull() && !column.said().tag().endsWith(":text")) {
      return "null";
    }
    var mark =
        switch (column.type()) {
          case "bytea" -> "'\\x00'::bytea";
          case "jsonb" -> "'{}'::jsonb";
          case "date" -> "date_trunc('year', %s)::date".formatted(name);
          default -> "'–'";
        };
    return "case when %s is not null then %s end".formatted(name, mark);
  }

  /// Whose name stands there: the person's, else the row's own.
  private String whose() {
    return has("person_id") && has("id") && !name.equals("person_number")
        ? "coalesce(person_id, id)::text"
        : has("person_id") ? "person_id::text" : "id::text";
  }

  private boolean has(String column) {
    return columns.stream().anyMatch(one -> one.name().equals(column));
  }
}
