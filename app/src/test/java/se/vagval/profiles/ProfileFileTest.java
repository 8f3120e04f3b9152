package se.vagval.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class ProfileFileTest {

  private static final String NACKA = shipped();

  private static String shipped() {
    try {
      return new ClassPathResource("profiles/nacka-2013.yaml")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  /// The shipped profile with one text in it replaced by another.
  private static List<String> faultsWhen(String text, String replacement) {
    assertThat(NACKA).contains(text);
    var changed = NACKA.replace(text, replacement);
    return switch (ProfileFile.read("nacka-2013.yaml", changed)) {
      case ProfileFile.Outcome.Sound(var profile) -> List.of();
      case ProfileFile.Outcome.Faulty(var faults) -> faults;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          profile: nacka-2013               | profile: nacka                    | /profile                        | named as its file
          leastKronor: { value: 10000,      | leastKronor: { value: tiotusen,   | /check/leastKronor/value        | (value: tiotusen)
          leastKronor: { value: 10000,      | leastKronor: { value: 90000,      | /check/leastKronor/value        | more than the most
          leastKronor: { value: 10000,      | leastKronor: { value: 20000,      | /levels/0/rows/0/kronor         | outside the least and the most
          qualifyingDays: { value: 14,      | qualifyingDays: { value: 400,     | /payment/qualifyingDays/value   | (value: 400)
          value: "0.70"                     | value: 70                         | /payment/runningShare/value     | (value: 70)
          value: "0.70", mark: stated       | value: "0.70", mark: guessed      | /payment/runningShare/mark      | (value: guessed)
          attendanceRule: { value: reported | attendanceRule: { value: re-ported| /payment/attendanceRule/value   | (value: re-ported-only)
          share: "1"                        | share: "0.9"                      | /payment/resultPayout/value     | to be 1 together
          followUp:                         | followup:                         | /followUp                       | missing
          followUp:                         | followup:                         | /followup                       | unknown
          value: 5, mark: our-reading, s    | value: 5, s                       | /choice/workingDays/mark        | missing
          contactWorkingDays: { value: 5,   | contactWorkingDays: { value: 0,   | /choice/contactWorkingDays/value | (value: 0)
          contactWorkingDays:               | contactDays:                      | /choice/contactWorkingDays      | missing
          startWithinDays: { value: 60,     | startWithinDays: { value: 400,    | /choice/startWithinDays/value   | (value: 400)
          startWithinDays: { value: 60, mark: our-reading | startWithinDays: { value: 60, mark: vår | /choice/startWithinDays/mark | (value: vår)
          mostPauseDays: { value: 92,       | mostPauseDays: { value: "92",     | /choice/mostPauseDays/value     | (value: 92)
          mostPauseDays: { value: 92,       | mostPauseDays: { value: tre,      | /choice/mostPauseDays/value     | (value: tre)
          providerSeesDays: { value: 90,    | providerSeesDays: { value: 0,     | /choice/providerSeesDays/value  | (value: 0)
          from: 2013-01-15                  | from: 2013-02-30                  | /from                           | (value: 2013-02-30)
          to: 2025-06-30                    | to: 2025-06-29                    | /decision/law/1/from            | From 30 June 2025 on nothing holds
          to: 2025-06-30                    | to: 2025-07-01                    | /decision/law/1/from            | holds until 1 July 2025
          to: 2025-06-30                    | to: 2012-01-01                    | /decision/law/0/to              | before the first
          level: 3, kronor: 30000           | level: 4, kronor: 30000           | /levels/0/rows/2/level          | Level 3 is expected
          level: 3, kronor: 30000           | level: 3, kronor: 20000           | /levels/0/rows/2/kronor         | larger than on the level before
          months: "4.5", leastMonths        | months: "fyra", leastMonths       | /levels/0/rows/2/months         | (value: fyra)
          months: "4.5", leastMonths        | months: "14", leastMonths         | /levels/0/rows/2/months         | outside the bounds
          fromPoints: 0                     | fromPoints: 1                     | /levels/0/rows/0/fromPoints     | begins at 0
          youngChildHoursLess: { value: 10, | youngChildHoursLess: { value: 41, | /plan/youngChildHoursLess/value | than full time is
          youngChildFrom: { value: 2026-10  | youngChildFrom: { value: 2026-13  | /plan/youngChildFrom/value      | (value: 2026-13-01)
          practice, training                | Practice, training                | /measures/value/0               | (value: Practice)
          """)
  void a_bad_value_is_told_with_file_key_and_value(
      String text, String replacement, String key, String what) {
    var faults = faultsWhen(text, replacement);

    assertThat(faults)
        .anySatisfy(
            fault -> assertThat(fault).startsWith("nacka-2013.yaml: " + key + ":").contains(what));
  }

  @Test
  void all_faults_are_told_at_once() {
    var changed = NACKA.replace("value: 14,", "value: x,").replace("value: \"0.70\"", "value: 7");

    assertThat(ProfileFile.read("nacka-2013.yaml", changed))
        .isInstanceOfSatisfying(
            ProfileFile.Outcome.Faulty.class, faulty -> assertThat(faulty.faults()).hasSize(2));
  }

  @Test
  void a_key_twice_is_refused() {
    assertThat(faultsWhen("name: Nackas", "profile: nacka-2013\nname: Nackas"))
        .singleElement()
        .asString()
        .contains("nacka-2013.yaml", "duplicate key profile");
  }

  @Test
  void what_is_no_profile_at_all_is_refused() {
    for (var text : List.of("", "[1, 2]", "just words", "a: [1", "!!java.net.URL [http://x]")) {
      assertThat(ProfileFile.read("x.yaml", text)).isInstanceOf(ProfileFile.Outcome.Faulty.class);
    }
  }

  @Test
  void the_service_refuses_to_start_and_says_why_in_words(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("nacka-2013.yaml"), NACKA.replace("value: 14,", "value: 400,"));
    Files.writeString(folder.resolve("other.yaml"), NACKA);
    var files = new ProfileFiles(folder.toUri().toString());

    assertThatThrownBy(files::read)
        .isInstanceOfSatisfying(
            BadProfiles.class,
            bad -> {
              var analysis = new BadProfilesAnalyzer().analyze(bad, bad);
              assertThat(analysis.getDescription())
                  .contains("nacka-2013.yaml: /payment/qualifyingDays/value: 400 is not between")
                  .contains("other.yaml: /profile: The profile is to be named as its file, other.");
            });
  }
}
