package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;
import se.vagval.demo.DemoPeople;

/// The people who work with the cases: their accounts and grants.
///
/// @param caseworkers of the first unit; the first of them is the one that one can be
/// @param colleague a caseworker of the other unit
record Staff(
    UUID unit,
    UUID otherUnit,
    List<UUID> caseworkers,
    UUID colleague,
    UUID finance,
    UUID approver,
    UUID results) {

  /// The provider whose staff one can be.
  static final String DEMO_PROVIDER = "Norrgläntan Arbete";

  private static final List<String> DEMO_PROVIDERS =
      List.of(DEMO_PROVIDER, "Sundåsens språkverkstad");
  private static final String SMALL_PROVIDER = "Lilla Modellen";

  static Staff write(Town town, Supply supply, LocalDate since, Rows rows) {
    var hire = new Hire(town, rows, since, new Chance(town.id() + " staff"), names(town));
    var unit = hire.unit("Vägen till arbete");
    var otherUnit = hire.unit("Unga vuxna");
    var staff =
        new Staff(
            unit,
            otherUnit,
            List.of(
                hire.known(3, "caseworker", Role.CASEWORKER, unit),
                hire.unknown("second-caseworker", Role.CASEWORKER, unit),
                hire.unknown("third-caseworker", Role.CASEWORKER, unit)),
            hire.known(4, "colleague", Role.CASEWORKER, otherUnit),
            hire.known(8, "finance", Role.FINANCE_OFFICER, null),
            hire.known(9, "approver", Role.APPROVER, null),
            hire.known(10, "results", Role.RESULT_OFFICER, null));
    var _ = hire.known(5, "leader", Role.TEAM_LEADER, unit);
    var _ = hire.known(11, "analyst", Role.ANALYST, null);
    var _ = hire.known(12, "administrator", Role.ADMINISTRATOR, null);
    var _ = hire.known(13, "log-reviewer", Role.LOG_REVIEWER, null);
    supply.providers().values().forEach(hire::staffOf);
    return staff;
  }

  static Map<String, String> names(Town town) {
    return TextFile.lines("staff-" + town.id() + ".txt").stream()
        .map(line -> line.split("\\|", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  UUID unitOf(UUID caseworker) {
    return caseworker.equals(colleague) ? otherUnit : unit;
  }

  /// Gives people accounts.
  private record Hire(
      Town town, Rows rows, LocalDate since, Chance chance, Map<String, String> names) {

    UUID unit(String name) {
      var id = chance.id();
      rows.add(Table.UNIT, id, name);
      return id;
    }

    /// Somebody whom one can be.
    UUID known(int place, String work, Role role, @Nullable UUID unit) {
      var id = account(chance.id(), name(work), "", subject(place, work));
      grant(id, role, unit, null);
      return id;
    }

    UUID unknown(String work, Role role, @Nullable UUID unit) {
      var id = account(chance.id(), name(work), "", null);
      grant(id, role, unit, null);
      return id;
    }

    void staffOf(Supply.Provider provider) {
      if (DEMO_PROVIDERS.contains(provider.name())) {
        account(provider, name("provider"), subject(6, "provider"));
      } else if (provider.name().equals(SMALL_PROVIDER)) {
        account(provider, name("small-provider"), subject(7, "small-provider"));
      } else {
        account(provider, "Personal på " + provider.name(), null);
      }
    }

    private void account(Supply.Provider provider, String name, @Nullable String subject) {
      var id = account(provider.staff(), name, provider.name(), subject);
      grant(id, Role.PROVIDER_STAFF, null, provider.id());
    }

    private UUID account(UUID id, String name, String title, @Nullable String subject) {
      rows.add(Table.ACCOUNT, id, name, title, subject, null);
      return id;
    }

    private void grant(UUID account, Role role, @Nullable UUID unit, @Nullable UUID provider) {
      rows.add(
          Table.GRANT,
          chance.id(),
          account,
          role.name(),
          unit,
          provider,
          Town.from(since),
          Town.at(since, 9));
    }

    private String name(String work) {
      return names.getOrDefault(work, work);
    }

    private static String subject(int place, String work) {
      return "%s%02d:%s".formatted(DemoPeople.SUBJECT, place, work);
    }
  }
}
