package se.vagval.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockHttpSession;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A person with a check of 180 days, and two providers that can be chosen.
public record Scene(
    Given given,
    GivenPath path,
    MunicipalityId here,
    AccountId caseworker,
    AccountId participant,
    CaseId caseId,
    VoucherId voucher,
    List<ProviderId> providers,
    List<OfferId> offers) {

  public static Scene of(Given given, GivenPath path) {
    var here = given.municipality("nacka-2013");
    var caseworker = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    var cases = new ArrayList<CaseId>();
    var persons = new ArrayList<UUID>();
    var vouchers = new ArrayList<VoucherId>();
    var providers = new ArrayList<ProviderId>();
    var offers = new ArrayList<OfferId>();
    given.in(
        here,
        () -> {
          var person = path.person("Åsa", "Öberg");
          persons.add(person.value());
          cases.add(path.caseOf(person, path.unit(), caseworker));
          vouchers.add(path.voucher(cases.getFirst(), caseworker, Money.ofKronor(50_000), 180));
          path.mayAct(cases.getFirst(), caseworker);
          for (var name : List.of("Verkstan AB", "Ordrummet")) {
            providers.add(path.provider(name));
            offers.add(path.offer(providers.getLast(), Measure.PRACTICE));
          }
        });
    var participant = given.account(here, Role.PARTICIPANT, null, persons.getFirst());
    return new Scene(
        given,
        path,
        here,
        caseworker,
        participant,
        cases.getFirst(),
        vouchers.getFirst(),
        providers,
        offers);
  }

  public MockHttpSession as(AccountId account) {
    return given.session(here, account);
  }

  public AccountId staffOf(int provider) {
    return given.account(here, Role.PROVIDER_STAFF, providers.get(provider).value(), null);
  }

  public String at(String address) {
    return "http://" + here + ".test" + address;
  }

  public PlacementId placement(int offer, LocalDate start) {
    var made = new ArrayList<PlacementId>();
    given.in(here, () -> made.add(path.placement(voucher, offers.get(offer), start, null)));
    return made.getFirst();
  }
}
