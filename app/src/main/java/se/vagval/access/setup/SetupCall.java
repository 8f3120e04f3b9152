package se.vagval.access.setup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;

/// What was asked for on the command line.
sealed interface SetupCall {

  record Add(AddMunicipality.Command command) implements SetupCall {}

  record Give(MunicipalityId municipality, GiveRole.Command command) implements SetupCall {}

  /// @param faults all of them, in whole sentences
  record Wrong(List<String> faults) implements SetupCall {}

  static SetupCall of(List<String> arguments, LocalDate today) {
    if (arguments.size() >= 2 && arguments.subList(0, 2).equals(List.of("municipality", "add"))) {
      return add(arguments.subList(2, arguments.size()), today);
    }
    if (!arguments.isEmpty() && arguments.getFirst().equals("grant")) {
      return give(arguments.subList(1, arguments.size()), today);
    }
    return new Wrong(List.of("Say \"municipality add\" or \"grant\". ./vagval help shows how."));
  }

  private static SetupCall add(List<String> arguments, LocalDate today) {
    var options =
        Options.read(
            arguments,
            List.of("--id", "--name", "--host", "--profile"),
            List.of("--from", "--phone", "--code"));
    var from = options.get("--from").map(SetupCall::date).orElse(Optional.of(today));
    var id = options.get("--id").flatMap(SetupCall::municipality);
    if (options.get("--id").isPresent() && id.isEmpty()) {
      options.faults().add("--id is 2–40 small letters, digits and hyphens, such as ekvik.");
    }
    if (from.isEmpty()) {
      options.faults().add("--from is a date such as 2026-01-01.");
    }
    if (options.get("--code").filter(code -> !code.matches("[0-9]{4}")).isPresent()) {
      options.faults().add("--code is the municipality's national code, four digits such as 0182.");
    }
    return options.faults().isEmpty()
        ? new Add(
            new AddMunicipality.Command(
                id.orElseThrow(),
                options.need("--name"),
                options.need("--host").toLowerCase(Locale.ROOT),
                options.need("--profile"),
                from.orElseThrow(),
                options.get("--phone").orElse(""),
                options.get("--code")))
        : new Wrong(options.faults());
  }

  private static SetupCall give(List<String> arguments, LocalDate today) {
    var options =
        Options.read(
            arguments,
            List.of("--municipality", "--name", "--subject", "--role"),
            List.of("--unit", "--provider", "--kind"));
    var municipality = options.get("--municipality").flatMap(SetupCall::municipality);
    if (options.get("--municipality").isPresent() && municipality.isEmpty()) {
      options.faults().add("--municipality is the short name given by --id, such as ekvik.");
    }
    var role = options.get("--role").flatMap(SetupCall::role);
    var kind = options.get("--kind").orElse("person");
    if (!List.of("person", "machine").contains(kind)) {
      options.faults().add("--kind is person or machine.");
    }
    if (options.get("--role").isPresent() && role.isEmpty()) {
      options.faults().add("--role is one of " + new TreeSet<>(Role.given()) + ".");
    }
    return options.faults().isEmpty()
        ? new Give(
            municipality.orElseThrow(),
            new GiveRole.Command(
                options.need("--name"),
                options.need("--subject"),
                kind.equals("machine"),
                role.orElseThrow(),
                options.get("--unit"),
                options.get("--provider"),
                today))
        : new Wrong(options.faults());
  }

  private static Optional<MunicipalityId> municipality(String text) {
    return text.matches("[a-z][a-z0-9-]{1,39}")
        ? Optional.of(new MunicipalityId(text))
        : Optional.empty();
  }

  private static Optional<Role> role(String text) {
    return Arrays.stream(Role.values())
        .filter(role -> Role.given().contains(role) && role.name().equals(text))
        .findFirst();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }
}
