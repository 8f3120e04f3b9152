package se.vagval.assessment.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.assessment.GivenAssessment;
import se.vagval.kernel.Money;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// As the service's own role: what no page lets through, the database does not either.
@VagvalTest
class DecisionBoundsTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;

  @BeforeEach
  void a_decision_on_level_4_as_advised() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(
        scene.here,
        () -> {
          var _ = path.voucher(scene.caseId, scene.caseworker, Money.ofKronor(40_000), 180);
        });
  }

  /// The same decision once more, with another level and other bounds.
  private void decide(int level, String bounds) {
    given.in(
        scene.here,
        () ->
            database
                .sql(
                    """
                    insert into assessment.decision select (jsonb_populate_record(null::assessment.decision,
                      to_jsonb(d) || jsonb_build_object('id', gen_random_uuid(), 'number', d.number || 'b',
                        'level', :level, 'deviation_reason', 'Skäl') || :bounds::jsonb)).*
                    from assessment.decision d
                    """)
                .param("level", level)
                .param("bounds", bounds)
                .update());
  }

  private int decisions() {
    var count = new int[1];
    given.in(
        scene.here,
        () ->
            count[0] =
                database
                    .sql("select count(*) from assessment.decision")
                    .query(Integer.class)
                    .single());
    return count[0];
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          level, up, down, stands
          4,     0,  0,    true
          6,     2,  2,    true
          2,     2,  2,    true
          7,     2,  2,    false
          1,     2,  2,    false
          5,     0,  2,    false
          3,     2,  0,    false
          4,     -1, 2,    false
          """)
  void the_database_keeps_a_level_inside_the_bounds_of_the_day(
      int level, int up, int down, boolean stands) {
    var bounds = "{\"levels_up\": %d, \"levels_down\": %d}".formatted(up, down);

    if (stands) {
      decide(level, bounds);
    } else {
      assertThatThrownBy(() -> decide(level, bounds))
          .isInstanceOf(DataIntegrityViolationException.class);
    }

    assertThat(decisions()).isEqualTo(stands ? 2 : 1);
  }

  @Test
  void who_does_not_say_how_far_may_not_deviate() {
    assertThatThrownBy(() -> decide(5, "{}")).isInstanceOf(DataIntegrityViolationException.class);
  }
}
