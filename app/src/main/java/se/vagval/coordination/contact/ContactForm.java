package se.vagval.coordination.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.PersonalNumber;
import se.vagval.coordination.ContactId;
import se.vagval.coordination.model.Contact;
import se.vagval.coordination.model.ContactReason;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// Reads the form of a contact; every fault is told at once.
final class ContactForm {

  static final int LONGEST_MESSAGE = 2000;

  /// What is asked, about whom.
  record Read(PersonalNumber about, Contact.Asked asked) {}

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  ContactForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  Filled filled() {
    return filled;
  }

  /// What goes with the form; a new one when what came is no id.
  ContactId id(Instant now) {
    return Optional.of(value("id"))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(id -> new ContactId(UUID.fromString(id)))
        .orElseGet(() -> FormId.madeAt(now));
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<Read> read(LocalDate today) {
    var about = PersonalNumber.parse(value("number"), today);
    if (about.isEmpty()) {
      problem("number", "coordination.error.number");
    }
    var reason =
        Arrays.stream(ContactReason.values())
            .filter(one -> one.name().equals(value("reason")))
            .findFirst();
    if (reason.isEmpty()) {
      problem("reason", "coordination.error.reason");
    }
    var message = value("message").replace("\r\n", "\n");
    if (message.isEmpty()) {
      problem("message", "coordination.error.message");
    } else if (message.length() > LONGEST_MESSAGE) {
      problem("message", "coordination.error.message.long");
    }
    return filled.hasProblems()
        ? Optional.empty()
        : Optional.of(
            new Read(about.orElseThrow(), new Contact.Asked(reason.orElseThrow(), message)));
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
