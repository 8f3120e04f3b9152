package se.vagval.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpSession;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A provider with staff, and a unit with a caseworker, in a municipality of their own.
public final class GivenAttendance {

  /// A participant with a placement here.
  public record Participant(PersonId person, CaseId caseId, PlacementId placement) {}

  public final MunicipalityId here;
  public final ProviderId provider;
  public final OfferId offer;
  public final AccountId staff;
  public final AccountId caseworker;
  private final Given given;
  private final GivenPath path;
  private final UUID unit;

  public GivenAttendance(Given given, GivenPath path) {
    this.given = given;
    this.path = path;
    here = given.municipality("nacka-2013");
    var made = new ArrayList<Object>();
    given.in(
        here,
        () -> {
          var verkstan = path.provider("Verkstan AB");
          made.add(verkstan);
          made.add(path.offer(verkstan, Measure.PRACTICE));
          made.add(path.unit().value());
        });
    provider = (ProviderId) made.get(0);
    offer = (OfferId) made.get(1);
    unit = (UUID) made.get(2);
    staff = given.account(here, Role.PROVIDER_STAFF, provider.value(), null);
    caseworker = given.account(here, Role.CASEWORKER, unit, null);
  }

  public Participant participant(String family, LocalDate start, @Nullable LocalDate lastDay) {
    return participant(family, LocalDate.of(2026, 1, 2), start, lastDay);
  }

  /// @param decided the day of the check, which is valid from then on
  public Participant participant(
      String family, LocalDate decided, LocalDate start, @Nullable LocalDate lastDay) {
    var made = new ArrayList<Participant>();
    given.in(
        here,
        () -> {
          var person = path.person("Kim", family);
          var caseId = path.caseOf(person, new se.vagval.casework.UnitId(unit), caseworker);
          var voucher =
              path.voucher(
                  caseId, caseworker, new GivenPath.Check(Money.ofKronor(50_000), 180, decided));
          made.add(new Participant(person, caseId, path.placement(voucher, offer, start, lastDay)));
        });
    return made.getFirst();
  }

  public void mark(PlacementId placement, String day, String presence) {
    given.in(here, () -> path.mark(placement, LocalDate.parse(day), presence));
  }

  public MockHttpSession as(AccountId account) {
    return given.session(here, account);
  }

  public MockHttpSession asStaff() {
    return as(staff);
  }

  public MockHttpSession asCaseworker() {
    return as(caseworker);
  }

  public MockHttpSession asParticipant(Participant participant) {
    return as(given.account(here, Role.PARTICIPANT, null, participant.person().value()));
  }

  public MockHttpSession asStaffElsewhere() {
    var other = new ArrayList<UUID>();
    given.in(here, () -> other.add(path.provider("Annanstans AB").value()));
    return as(given.account(here, Role.PROVIDER_STAFF, other.getFirst(), null));
  }

  public String uri(String path) {
    return "http://" + here + ".test" + path;
  }

  public List<LocalDate> days(String... days) {
    return java.util.Arrays.stream(days).map(LocalDate::parse).toList();
  }
}
