package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;
import se.vagval.demo.DemoPeople;

/// The people who work with the cases: their accounts and grants.
///
/// @param caseworkers of the first unit; the first of them is the one that one can be
/// @param colleague a caseworker of the other unit
/// @param leader of the first unit
record Staff(
    UUID unit,
    UUID otherUnit,
    List<UUID> caseworkers,
    UUID colleague,
    UUID leader,
    UUID finance,
    UUID approver,
    UUID results) {

  /// The provider whose staff one can be.
  static final String DEMO_PROVIDER = "Norrgläntan Arbete";

  private static final List<String> DEMO_PROVIDERS =
      List.of(DEMO_PROVIDER, "Sundåsens språkverkstad");
  private static final String ADMINISTRATOR = "administrator";

  /// Whose roles nobody has looked at for more than a year.
  private static final Set<String> FORGOTTEN = Set.of("approver", "third-caseworker");

  private static final String SMALL_PROVIDER = "Lilla Modellen";

  static Staff write(Town town, Supply supply, LocalDate since, Rows rows) {
    var hire = Hire.at(town, rows, since);
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
            hire.known(5, "leader", Role.TEAM_LEADER, unit),
            hire.known(8, "finance", Role.FINANCE_OFFICER, null),
            hire.known(9, "approver", Role.APPROVER, null),
            hire.known(10, "results", Role.RESULT_OFFICER, null));
    var _ = hire.known(11, "analyst", Role.ANALYST, null);
    hire.theAdministrator();
    var _ = hire.known(13, "log-reviewer", Role.LOG_REVIEWER, null);
    var _ = hire.known(14, "coach", Role.COACH, unit);
    var _ = hire.known(16, "chair", Role.BOARD_CHAIR, null);
    var _ = hire.known(17, "second-administrator", Role.ADMINISTRATOR, null);
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

  /// Gives people accounts, and roles that the administrator gave.
  private record Hire(
      Town town,
      Rows rows,
      LocalDate since,
      Chance chance,
      Map<String, String> names,
      UUID administrator) {

    private static final int UNTIL_REVIEW = 26;
    private static final int UNTIL_OLD_REVIEW = 14;

    static Hire at(Town town, Rows rows, LocalDate since) {
      var chance = new Chance(town.id() + " staff");
      return new Hire(town, rows, since, chance, Staff.names(town), chance.id());
    }

    /// Who got the role from the command line.
    void theAdministrator() {
      account(administrator, name(ADMINISTRATOR), "", subject(12, ADMINISTRATOR));
      var given = Town.at(since, 9);
      rows.add(
          Table.GRANT,
          chance.id(),
          administrator,
          Role.ADMINISTRATOR.name(),
          null,
          null,
          Town.from(since),
          given,
          null,
          null,
          null);
    }

    UUID unit(String name) {
      var id = chance.id();
      rows.add(Table.UNIT, id, name);
      return id;
    }

    /// Somebody whom one can be.
    UUID known(int place, String work, Role role, @Nullable UUID unit) {
      var id = account(chance.id(), name(work), "", subject(place, work));
      grant(id, work, role, unit);
      return id;
    }

    UUID unknown(String work, Role role, @Nullable UUID unit) {
      var id = account(chance.id(), name(work), "", null);
      grant(id, work, role, unit);
      return id;
    }

    void staffOf(Supply.Provider provider) {
      if (DEMO_PROVIDERS.contains(provider.name())) {
        staffOf(provider, name("provider"), subject(6, "provider"));
        var work = "provider-administrator";
        var id = account(chance.id(), name(work), provider.name(), subject(15, work));
        grant(id, work, Role.PROVIDER_ADMINISTRATOR, provider.id());
      } else if (provider.name().equals(SMALL_PROVIDER)) {
        staffOf(provider, name("small-provider"), subject(7, "small-provider"));
      } else {
        staffOf(provider, "Personal på " + provider.name(), null);
      }
    }

    private void staffOf(Supply.Provider provider, String name, @Nullable String subject) {
      var id = account(provider.staff(), name, provider.name(), subject);
      grant(id, "provider", Role.PROVIDER_STAFF, provider.id());
    }

    private UUID account(UUID id, String name, String title, @Nullable String subject) {
      rows.add(Table.ACCOUNT, id, name, title, subject, null);
      return id;
    }

    private void grant(UUID account, String work, Role role, @Nullable UUID place) {
      var months = FORGOTTEN.contains(work) ? UNTIL_OLD_REVIEW : UNTIL_REVIEW;
      rows.add(
          Table.GRANT,
          chance.id(),
          account,
          role.name(),
          role.heldFor() == Role.HeldFor.UNIT ? place : null,
          role.heldFor() == Role.HeldFor.PROVIDER ? place : null,
          Town.from(since),
          Town.at(since, 9),
          administrator,
          Town.at(since.plusMonths(months), 14),
          administrator);
    }

    private String name(String work) {
      return names.getOrDefault(work, work);
    }

    private static String subject(int place, String work) {
      return "%s%02d:%s".formatted(DemoPeople.SUBJECT, place, work);
    }
  }
}
