package se.vagval.choice.participants;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.choice.Choice;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Choices;
import se.vagval.web.NotFound;

/// Reads who has chosen the provider, and logs it, as it shows a name.
@Component
public class ReadChoice {

  public record View(Choice choice, PersonName name) {}

  private final Choices choices;
  private final Cases cases;
  private final Audit audit;

  ReadChoice(Choices choices, Cases cases, Audit audit) {
    this.choices = choices;
    this.cases = cases;
    this.audit = audit;
  }

  /// @throws NotFound when there is no such choice in this municipality
  @Transactional
  View handle(ChoiceId id, Actor by) {
    var choice = choices.get(id);
    audit.read(by, "choice", id, choice.caseId().value());
    return new View(choice, cases.head(choice.caseId()).name());
  }
}
