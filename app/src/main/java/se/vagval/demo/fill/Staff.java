package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;
import se.vagval.demo.DemoPeople;

/// The people who work with the cases: their accounts and grants.
///
/// @param caseworkers the first is the one that one can be
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

  private static final String SMALL_PROVIDER = "Lilla Modellen";

  static Staff write(Town town, Supply supply, LocalDate since, Rows rows) {
    var hire = new Hire(rows, since, new Chance(town.id() + " staff"));
    var unit = hire.unit("Vägen till arbete");
    var otherUnit = hire.unit("Unga vuxna");
    var staff =
        new Staff(
            unit,
            otherUnit,
            List.of(
                hire.known(
                    "03:caseworker", "Karin Björkvidja", "Handläggare", Role.CASEWORKER, unit),
                hire.unknown("Tomas Enbusk", "Handläggare", Role.CASEWORKER, unit),
                hire.unknown("Hodan Solgläntan", "Handläggare", Role.CASEWORKER, unit)),
            hire.known("04:colleague", "Per Storspov", "Handläggare", Role.CASEWORKER, otherUnit),
            hire.known("08:finance", "Eva Lingonmo", "Ekonom", Role.FINANCE_OFFICER, null),
            hire.known("09:approver", "Olle Sandlupin", "Attestant", Role.APPROVER, null),
            hire.known(
                "10:results", "Rana Vitsippa", "Resultatgranskare", Role.RESULT_OFFICER, null));
    var ignored =
        List.of(
            hire.known("05:leader", "Gunilla Tärnvik", "Gruppledare", Role.TEAM_LEADER, unit),
            hire.known("11:analyst", "Marwan Rågmark", "Analytiker", Role.ANALYST, null),
            hire.known(
                "12:administrator", "Frida Kungsljus", "Administratör", Role.ADMINISTRATOR, null));
    assert !ignored.isEmpty();
    supply.providers().values().forEach(provider -> hire.staffOf(provider));
    return staff;
  }

  UUID unitOf(UUID caseworker) {
    return caseworker.equals(colleague) ? otherUnit : unit;
  }

  /// Gives people accounts.
  private record Hire(Rows rows, LocalDate since, Chance chance) {

    UUID unit(String name) {
      var id = chance.id();
      rows.add(Table.UNIT, id, name);
      return id;
    }

    UUID known(String subject, String name, String title, Role role, @Nullable UUID unit) {
      return account(chance.id(), name, title, DemoPeople.SUBJECT + subject, role, unit, null);
    }

    UUID unknown(String name, String title, Role role, @Nullable UUID unit) {
      return account(chance.id(), name, title, null, role, unit, null);
    }

    void staffOf(Supply.Provider provider) {
      var subject =
          switch (provider.name()) {
            case DEMO_PROVIDER -> DemoPeople.SUBJECT + "06:provider";
            case SMALL_PROVIDER -> DemoPeople.SUBJECT + "07:small-provider";
            default -> null;
          };
      var name =
          switch (provider.name()) {
            case DEMO_PROVIDER -> "Nils Granvidd";
            case SMALL_PROVIDER -> "Stina Mossgrön";
            default -> "Personal på " + provider.name();
          };
      account(
          provider.staff(),
          name,
          provider.name(),
          subject,
          Role.PROVIDER_STAFF,
          null,
          provider.id());
    }

    private UUID account(
        UUID id,
        String name,
        String title,
        @Nullable String subject,
        Role role,
        @Nullable UUID unit,
        @Nullable UUID provider) {
      rows.add(Table.ACCOUNT, id, name, title, subject, null);
      rows.add(
          Table.GRANT,
          chance.id(),
          id,
          role.name(),
          unit,
          provider,
          Town.from(since),
          Town.at(since, 9));
      return id;
    }
  }
}
