package se.vagval.access.setup;

import java.util.Locale;
import org.springframework.context.ApplicationContext;
import se.vagval.tenancy.Tenant;

/// Carries a call out and says how it went, in a sentence for a terminal.
record SetupDesk(ApplicationContext service) {

  record Answer(boolean done, String sentence) {}

  Answer handle(SetupCall call) {
    return switch (call) {
      case SetupCall.Wrong(var faults) -> new Answer(false, String.join("\n", faults));
      case SetupCall.Add(var command) -> {
        var useCase = service.getBean(AddMunicipality.class);
        yield words(command, Tenant.call(command.id(), () -> useCase.handle(command)));
      }
      case SetupCall.Give(var municipality, var command) -> {
        var useCase = service.getBean(GiveRole.class);
        yield words(command, Tenant.call(municipality, () -> useCase.handle(command)));
      }
    };
  }

  private static Answer words(AddMunicipality.Command command, AddMunicipality.Outcome outcome) {
    return switch (outcome) {
      case AddMunicipality.Outcome.Added _ ->
          new Answer(
              true,
              "%s is set up. Its pages answer at the host name %s."
                  .formatted(command.name(), command.host()));
      case AddMunicipality.Outcome.ThereIsNoSuchProfile(var known) ->
          new Answer(
              false,
              "There is no profile \"%s\". Those that there are: %s."
                  .formatted(command.profile(), String.join(", ", known)));
      case AddMunicipality.Outcome.AnotherHasTheHost _ ->
          new Answer(
              false,
              "The host name %s already leads to another municipality.".formatted(command.host()));
      case AddMunicipality.Outcome.AnotherProfileIsInForce(var profile) ->
          new Answer(
              false,
              "The profile %s is already in force on or after %s."
                  .formatted(profile, command.from()));
    };
  }

  private static Answer words(GiveRole.Command command, GiveRole.Outcome outcome) {
    return switch (outcome) {
      case GiveRole.Outcome.Given _ ->
          new Answer(true, "%s has the role %s.".formatted(command.name(), command.role()));
      case GiveRole.Outcome.ThereIsNoSuchMunicipality _ ->
          new Answer(false, "There is no such municipality. Add it by ./vagval municipality add.");
      case GiveRole.Outcome.NamePlace(var kind) ->
          new Answer(
              false,
              "The role %s is held for a %s. Name it by --%s."
                  .formatted(command.role(), word(kind), word(kind)));
      case GiveRole.Outcome.IsToCome(var from) ->
          new Answer(
              false,
              "%s has the role %s already, from %s."
                  .formatted(command.name(), command.role(), from));
      case GiveRole.Outcome.IsAnotherKind(var isMachine) ->
          new Answer(
              false,
              "%s is a %s here. Say so by --kind, or name another subject."
                  .formatted(command.subject(), isMachine ? "machine" : "person"));
      case GiveRole.Outcome.ThereIsNoSuchPlace(var name) ->
          new Answer(false, "There is no provider \"%s\".".formatted(name));
    };
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
