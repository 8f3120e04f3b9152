package se.vagval.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// `docs/PERSONAL_DATA.md`: what the tags mean, why each module may keep what it keeps, and every
/// column with its tag.
final class PersonalDataDocument {

  /// What a tag says of a column, and what happens to it when a person's data are destroyed.
  record Meaning(String tag, String says, String destroyed) {}

  /// One processing of personal data with its legal basis, as `privacy/processings.json` has it.
  ///
  /// @param from the day from which that basis holds
  record Processing(String module, String purpose, String from, String basis, String source) {}

  static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(
              "personal:identity",
              "tells who the person is: name, number, birth, telephone",
              "emptied; of the birth date the year stays"),
          new Meaning("personal:text", "free text or a document about the person", "struck out"),
          new Meaning(
              "personal:health",
              "health, hindrances or reasons of absence",
              "struck out, unless kept"),
          new Meaning(
              "personal:case",
              "dates, codes and amounts of the person's case",
              "stays: sums and statistics rest on it, and it leads to nobody when the identity is gone; a reference goes with the accounts' time"),
          new Meaning(
              "pseudonymous",
              "a figure or code that leads to a person only through an internal id or a household's number",
              "stays"),
          new Meaning("internal-id", "an id made here that says nothing by itself", "stays"),
          new Meaning("staff", "tells of staff: title, role and when it was given", "stays"),
          new Meaning(
              "staff:text",
              "what staff wrote of their own work or each other's; it is meant to hold nobody they work with, and may name people all the same",
              "struck out by a time of its own"),
          new Meaning(
              "provider",
              "names or reaches a provider or an employer; personal data where that is a sole trader or somebody who speaks for it",
              "a contact is emptied when the provider's time has gone; a sole trader's name with the accounts' time too"),
          new Meaning("trace", "from where somebody used the service", "stays in the sealed log"),
          new Meaning(
              "session",
              "what a browser's session holds: who signed in and from where, and perhaps somebody's name that a list is narrowed to",
              "goes with the session, which ends within hours, and is in no copy"),
          new Meaning("none", "nothing of a person", "stays"));

  private static final String HEAD =
      """
      <!-- Made from the schema by PersonalDataTest; write it anew with `./vagval documents` -->

      # Personal data

      Every column says by its comment what it holds of people; one that does not fails the build. A table of personal
      data says whose its rows are: by person, case, placement or mapping. The register extract and the destruction
      read the same comments. "Kept" marks a code that is left at destruction, since payments or statistics are
      computed from it. "Reference" marks a number that also stands on paper: it stays while the accounts must be kept.
      "Contact" marks how a provider is reached: it goes two years after the provider's last agreement or placement.

      """;

  private PersonalDataDocument() {}

  static String of(JdbcClient database) {
    return HEAD
        + "## What the tags mean\n\n| Tag | The column | When the person's data are destroyed |\n| --- | --- | --- |\n"
        + MEANINGS.stream()
            .map(one -> "| `%s` | %s | %s |\n".formatted(one.tag(), one.says(), one.destroyed()))
            .collect(Collectors.joining())
        + "\n## Why each module may keep it\n\nData: `app/src/main/resources/privacy/processings.json`."
        + " What is not known says so; a municipality's data protection officer must read it.\n\n"
        + "| Module | Purpose | From | Legal basis | Source |\n| --- | --- | --- | --- | --- |\n"
        + processings().stream()
            .map(one ->
                "| %s | %s | %s | %s | %s |\n"
                    .formatted(one.module(), one.purpose(), one.from(), one.basis(), one.source()))
            .collect(Collectors.joining())
        + "\n## Every column\n\n| Table | Column | Tag | Whose row |\n| --- | --- | --- | --- |\n"
        + String.join("", columns(database));
  }

  static List<Processing> processings() {
    var file = PersonalDataDocument.class.getResourceAsStream("/privacy/processings.json");
    return List.of(JsonMapper.shared().readValue(file, Processing[].class));
  }

  private static List<String> columns(JdbcClient database) {
    return database
        .sql(
            """
            select schema || '.' || table_name as in_table, column_name, tag, coalesce(note, '') as note, coalesce(whose, '') as whose
            from tenancy.inventory order by schema, table_name, place
            """)
        .query((row, n) ->
            "| %s | %s | `%s`%s | %s |\n"
                .formatted(
                    row.getString("in_table"),
                    row.getString("column_name"),
                    row.getString("tag"),
                    row.getString("note").isEmpty() ? "" : ", " + row.getString("note"),
                    row.getString("whose")))
        .list();
  }
}
