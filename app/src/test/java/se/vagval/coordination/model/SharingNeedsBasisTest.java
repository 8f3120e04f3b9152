package se.vagval.coordination.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.PartnerView;
import se.vagval.casework.SharedPart;
import se.vagval.choice.PlacementId;
import se.vagval.coordination.MeetingConsentId;

class SharingNeedsBasisTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | partner | basis                  | what the person lets that authority see | told at a | refused
          COO-01 | AF      | consent to PLAN        | PLAN                                    | contact  |
          COO-01 | AF      | consent to PLAN        | CASE                                    | contact  | CONSENT_TO_OTHER_PARTS
          COO-01 | FK      | consent to PLAN        | NOT_GIVEN                               | contact  | NO_CONSENT_THAT_DAY
          COO-01 | FK      | consent to PLAN        | TAKEN_BACK                              | contact  | NO_CONSENT_THAT_DAY
          COO-01 | REGION  | consent to PLAN        | HAS_RUN_OUT                             | contact  | NO_CONSENT_THAT_DAY
          COO-01 | AF      | consent to PLAN        | PROTECTED                               | contact  | PERSON_IS_PROTECTED
          COO-01 | CARE    | consent to PLAN        |                                         | contact  | NO_CONSENT_TO_THAT_PARTNER
          COO-01 | FK      | provision for FK       | NOT_GIVEN                               | contact  |
          COO-01 | AF      | provision for FK       | NOT_GIVEN                               | contact  | PROVISION_DOES_NOT_HOLD
          COO-01 | FK      | provision of yesterday | NOT_GIVEN                               | contact  | PROVISION_DOES_NOT_HOLD
          COO-01 | FK      | provision unknown      | NOT_GIVEN                               | contact  | PROVISION_DOES_NOT_HOLD
          COO-01 | CARE    | nothing told           |                                         | contact  |
          COO-01 | CARE    | nothing told           |                                         | meeting  | TOLD_AT_THE_MEETING
          COO-01 | CARE    | did not come           |                                         | meeting  |
          COO-01 | AF      | consent to PLAN        | TAKEN_BACK                              | meeting  | NO_CONSENT_THAT_DAY
          """)
  void nothing_of_a_person_is_told_without_a_basis(
      String rule,
      Partner partner,
      String basis,
      @Nullable String seen,
      String occasion,
      @Nullable String refused) {
    var facts =
        new SharingNeedsBasis.Facts(
            DAY,
            partner,
            basis(basis),
            SharingNeedsBasis.Occasion.valueOf(occasion.toUpperCase(Locale.ROOT)),
            SharingNeedsBasis.Known.of(seen == null ? null : view(seen), provision(basis)));

    assertThat(SharingNeedsBasis.against(facts).map(Enum::name).orElse(""))
        .isEqualTo(refused == null ? "" : refused);
  }

  /// On 1 September 2026; the person was asked about Krogen, an employer, on 1 August.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule     | partner  | basis               | the person                | protected | refused
          COO-01/2 | EMPLOYER | the person's yes    | said yes on 2 August      | no        |
          COO-01/2 | EMPLOYER | the person's yes    | said yes today            | no        |
          COO-01/2 | EMPLOYER | the person's yes    | has not answered          | no        | NO_CONSENT_THAT_DAY
          COO-01/2 | EMPLOYER | the person's yes    | said no                   | no        | NO_CONSENT_THAT_DAY
          COO-01/2 | EMPLOYER | the person's yes    | said yes and took it back | no        | NO_CONSENT_THAT_DAY
          COO-01/2 | EMPLOYER | the person's yes    | said yes until yesterday  | no        | NO_CONSENT_THAT_DAY
          COO-01/2 | EMPLOYER | the person's yes    | says yes tomorrow         | no        | NO_CONSENT_THAT_DAY
          COO-01/2 | EMPLOYER | the person's yes    | said yes on 2 August      | yes       | PERSON_IS_PROTECTED
          COO-01/2 | PROVIDER | the person's yes    | said yes on 2 August      | no        | CONSENT_TO_ANOTHER
          COO-01/2 | EMPLOYER | a yes to another    | said yes on 2 August      | no        | CONSENT_TO_ANOTHER
          COO-01/2 | PROVIDER | the measure there   | is in the measure         | no        |
          COO-01/2 | PROVIDER | the measure there   | is in the measure         | yes       |
          COO-01/2 | PROVIDER | the measure there   | has left the measure      | no        | NOT_PLACED_THERE
          COO-01/2 | EMPLOYER | the measure there   | is in the measure         | no        | NOT_PLACED_THERE
          """)
  void an_employer_or_provider_is_told_with_the_persons_yes_or_as_the_measure_needs(
      String rule,
      Partner partner,
      String basis,
      String person,
      String isProtected,
      @Nullable String refused) {
    var id = new MeetingConsentId(UUID.randomUUID());
    var agreed =
        new MeetingConsent(
            id,
            new MeetingConsent.Asked(
                Partner.EMPLOYER, "Krogen", "Praktiken", LocalDate.of(2026, 8, 1)),
            answers(person));
    var named =
        switch (basis) {
          case "the person's yes" -> new LegalBasis.PersonAgreed(id);
          case "a yes to another" ->
              new LegalBasis.PersonAgreed(new MeetingConsentId(UUID.randomUUID()));
          default -> new LegalBasis.Placed(new PlacementId(UUID.randomUUID()));
        };
    var known =
        new SharingNeedsBasis.Known(
            null, null, agreed, person.equals("is in the measure"), isProtected.equals("yes"));
    var facts =
        new SharingNeedsBasis.Facts(DAY, partner, named, SharingNeedsBasis.Occasion.MEETING, known);

    assertThat(rule).isEqualTo("COO-01/2");
    assertThat(SharingNeedsBasis.against(facts).map(Enum::name).orElse(""))
        .isEqualTo(refused == null ? "" : refused);
  }

  private static List<MeetingConsent.Answer> answers(String person) {
    var early = LocalDate.of(2026, 8, 2);
    return switch (person) {
      case "said yes on 2 August" -> List.of(yes(early, DAY.plusDays(30)));
      case "said yes today" ->
          List.of(said(MeetingConsent.Kind.NO, early), yes(DAY, DAY.plusDays(9)));
      case "said no" -> List.of(said(MeetingConsent.Kind.NO, early));
      case "said yes and took it back" ->
          List.of(yes(early, DAY.plusDays(30)), said(MeetingConsent.Kind.TAKEN_BACK, DAY));
      case "said yes until yesterday" -> List.of(yes(early, DAY));
      case "says yes tomorrow" -> List.of(yes(DAY.plusDays(1), DAY.plusDays(30)));
      default -> List.of();
    };
  }

  private static MeetingConsent.Answer yes(LocalDate on, LocalDate until) {
    return new MeetingConsent.Answer(MeetingConsent.Kind.YES, MeetingConsent.Way.ORAL, on, until);
  }

  private static MeetingConsent.Answer said(MeetingConsent.Kind kind, LocalDate on) {
    return new MeetingConsent.Answer(kind, MeetingConsent.Way.ORAL, on, null);
  }

  private static LegalBasis basis(String words) {
    if (words.startsWith("consent")) {
      return new LegalBasis.Consent(SharedPart.PLAN);
    }
    if (words.equals("did not come")) {
      return new LegalBasis.NotThere();
    }
    return words.startsWith("provision")
        ? new LegalBasis.ByProvision("LAW")
        : new LegalBasis.NothingTold();
  }

  private static @Nullable Provision provision(String words) {
    var from = LocalDate.of(2020, 1, 1);
    return switch (words) {
      case "provision for FK" -> new Provision("LAW", from, null, Set.of(Partner.FK), "", "");
      case "provision of yesterday" -> new Provision("LAW", from, DAY, Set.of(Partner.FK), "", "");
      default -> null;
    };
  }

  private static PartnerView view(String seen) {
    return switch (seen) {
      case "PLAN", "CASE" -> new PartnerView.Shown(Set.of(SharedPart.valueOf(seen)), DAY);
      default -> new PartnerView.Nothing(PartnerView.Why.valueOf(seen));
    };
  }
}
