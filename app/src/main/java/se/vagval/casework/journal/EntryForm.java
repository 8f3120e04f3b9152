package se.vagval.casework.journal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.model.Entry;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the form of a journal entry; every fault is told at once.
final class EntryForm {

  /// Tells a page that is shown again that files must be chosen again: no browser keeps them.
  private static final String FILES_CHOSEN = "files-chosen";

  private static final int LONGEST = 20_000;

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private final AttachedFiles attached;
  private Filled filled;

  EntryForm(MultiValueMap<String, String> typed, AttachedFiles attached, Text text) {
    this.typed = typed;
    this.text = text;
    this.attached = attached;
    this.filled = new Filled(typed, List.of()).with(FILES_CHOSEN, attached.any() ? "yes" : "");
  }

  /// An empty form, for something that happened today.
  static Filled fresh(LocalDate today) {
    return Filled.with(
        Map.of(
            "kind", Entry.Kind.NOTE.name(),
            "on.day", String.valueOf(today.getDayOfMonth()),
            "on.month", String.valueOf(today.getMonthValue()),
            "on.year", String.valueOf(today.getYear())));
  }

  Filled filled() {
    return filled;
  }

  /// The form asks for the template of the kind chosen, not for signing.
  boolean wantsTemplate() {
    return typed.containsKey("template");
  }

  /// What was typed, with the template of its kind after it.
  Filled withTemplate() {
    var template = text.t("casework.journal.template." + kind().name());
    var words = value("text");
    return filled.with("text", words.isEmpty() ? template : words + "\n\n" + template);
  }

  /// The id that the form was made with.
  UUID id() {
    return uuid("id").orElseGet(UUID::randomUUID);
  }

  @Nullable UUID corrects() {
    return uuid("corrects").orElse(null);
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<WriteEntry.What> read() {
    var kind = kind();
    var on = on();
    var words = value("text").replace("\r\n", "\n");
    if (words.isEmpty()) {
      problem("text", "casework.journal.error.text");
    }
    if (words.length() > LONGEST) {
      problem("text", "casework.journal.error.long");
    }
    attached.problem().ifPresent(problem -> filled = filled.withProblem("files", problem));
    return filled.hasProblems()
        ? Optional.empty()
        : on.map(day -> new WriteEntry.What(kind, day, words, corrects(), attached.files()));
  }

  private Entry.Kind kind() {
    return Arrays.stream(Entry.Kind.values())
        .filter(Entry.Kind::isChosen)
        .filter(kind -> kind.name().equals(value("kind")))
        .findFirst()
        .orElse(Entry.Kind.NOTE);
  }

  private Optional<LocalDate> on() {
    return switch (new DateParts(value("on.day"), value("on.month"), value("on.year")).read()) {
      case DateParts.Read.Empty() -> {
        problem("on.day", "casework.journal.error.day");
        yield Optional.empty();
      }
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem("on." + part, "components.date." + reason.name());
        yield Optional.empty();
      }
      case DateParts.Read.Right(var day) -> Optional.of(day);
    };
  }

  private Optional<UUID> uuid(String field) {
    return Optional.of(value(field))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
