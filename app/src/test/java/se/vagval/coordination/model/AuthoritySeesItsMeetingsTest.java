package se.vagval.coordination.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.Authority;
import se.vagval.casework.PartnerView;
import se.vagval.casework.SharedPart;
import se.vagval.coordination.MeetingId;
import se.vagval.coordination.model.AuthoritySeesItsMeetings.Outcome;

class AuthoritySeesItsMeetingsTest {

  /// Who is asked and on what basis; what the basis of each was on the day, of a meeting that was;
  /// and what the person lets AF see today, or why nothing.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | asked                   | on the day  | AF may see   | AF sees of it
          COO-04 | AF CONSENT PLAN         |             | CASE PLAN    | with purpose
          COO-04 | AF PROVISION            |             | CASE         | time and place
          COO-04 | AF CONSENT PLAN         |             | CASE         | CONSENT_TO_OTHER_PARTS
          COO-04 | AF NOTHING              |             | CASE         | NO_BASIS
          COO-04 | FK CONSENT PLAN         |             | CASE PLAN    | NOT_ASKED
          COO-04 | EMPLOYER PROVISION      |             | CASE PLAN    | NOT_ASKED
          COO-04 |                         |             | CASE PLAN    | NOT_ASKED
          COO-04 | AF CONSENT PLAN         |             | NOT_GIVEN    | PERSON_DOES_NOT_CONSENT
          COO-04 | AF CONSENT PLAN         |             | TAKEN_BACK   | PERSON_DOES_NOT_CONSENT
          COO-04 | AF CONSENT PLAN         |             | HAS_RUN_OUT  | PERSON_DOES_NOT_CONSENT
          COO-04 | AF CONSENT PLAN         |             | PROTECTED    | PERSON_DOES_NOT_CONSENT
          COO-04 | AF CONSENT PLAN         |             | CASE_IS_CLOSED | PERSON_DOES_NOT_CONSENT
          COO-04 | AF CONSENT PLAN         |             |              | PERSON_DOES_NOT_CONSENT
          COO-04 | AF PROVISION            |             | TAKEN_BACK   | PERSON_DOES_NOT_CONSENT
          COO-04 | FK CONSENT CASE, AF PROVISION, AF CONSENT PLAN | | PLAN | with purpose
          COO-04 | AF CONSENT PLAN, AF NOTHING |         | CASE         | CONSENT_TO_OTHER_PARTS
          COO-04 | AF CONSENT PLAN         | CONSENT PLAN | PLAN        | with purpose
          COO-04 | AF CONSENT PLAN         | PROVISION   | PLAN         | time and place
          COO-04 | AF CONSENT PLAN         | NOT_THERE   | PLAN         | NO_BASIS
          COO-04 | AF NOTHING              | CONSENT CASE | CASE        | with purpose
          """)
  void an_authority_sees_the_meetings_that_it_is_asked_to_as_far_as_the_person_consents(
      String rule,
      @Nullable String asked,
      @Nullable String told,
      @Nullable String view,
      String sees) {
    var facts = new AuthoritySeesItsMeetings.Facts(view(view), Authority.AF, meeting(asked, told));

    assertThat(rule).isEqualTo("COO-04");
    assertThat(words(AuthoritySeesItsMeetings.of(facts))).isEqualTo(sees);
  }

  private static String words(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Nothing(var why) -> why.name();
      case Outcome.TimeAndPlace() -> "time and place";
      case Outcome.WithPurpose() -> "with purpose";
    };
  }

  private static @Nullable PartnerView view(@Nullable String words) {
    if (words == null) {
      return null;
    }
    var why = EnumSet.allOf(PartnerView.Why.class).stream().filter(one -> one.name().equals(words));
    return why.findFirst()
        .<PartnerView>map(PartnerView.Nothing::new)
        .orElseGet(() -> new PartnerView.Shown(parts(words), LocalDate.of(2027, 1, 1)));
  }

  private static Set<SharedPart> parts(String words) {
    return EnumSet.copyOf(Arrays.stream(words.split(" ", -1)).map(SharedPart::valueOf).toList());
  }

  private static JointMeeting meeting(@Nullable String asked, @Nullable String told) {
    var day = LocalDate.of(2026, 9, 3);
    var planned =
        new JointMeeting.Planned(
            JointMeeting.Kind.THREE_PARTY,
            new JointMeeting.Time(day, LocalTime.of(10, 0), "Rum 4"),
            "Vägen till arbete",
            "",
            each(asked).stream().map(AuthoritySeesItsMeetingsTest::invited).toList());
    var outcome =
        told == null
            ? null
            : new JointMeeting.Outcome(
                JointMeeting.CameOf.HELD,
                true,
                "Ord",
                each(told).stream().map(AuthoritySeesItsMeetingsTest::basis).toList(),
                List.of(),
                null);
    return new JointMeeting(new MeetingId(UUID.randomUUID()), planned, outcome, null);
  }

  private static List<String> each(@Nullable String list) {
    return list == null ? List.of() : List.of(list.split(", ", -1));
  }

  private static JointMeeting.Invited invited(String words) {
    var partner = words.substring(0, words.indexOf(' '));
    return new JointMeeting.Invited(
        Partner.valueOf(partner), "Kim Ek", basis(words.substring(partner.length() + 1)));
  }

  private static LegalBasis basis(String words) {
    return switch (words) {
      case "PROVISION" -> new LegalBasis.ByProvision("OSL-10-28");
      case "NOTHING" -> new LegalBasis.NothingTold();
      case "NOT_THERE" -> new LegalBasis.NotThere();
      default -> new LegalBasis.Consent(SharedPart.valueOf(words.replace("CONSENT ", "")));
    };
  }
}
