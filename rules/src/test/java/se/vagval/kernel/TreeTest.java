package se.vagval.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTest {

  private static final Locale ENGLISH = Locale.ENGLISH;

  private final Faults faults = new Faults();

  @Test
  void whole_numbers_come_in_all_sizes_and_fractions_never() {
    var list = List.<Object>of(7, 7L, BigInteger.valueOf(7), new BigDecimal("7"), 7.0, "7");

    var read = Tree.of(list, faults).items().read(item -> item.integer(0, 9));

    assertThat(read.stream().filter(Reading::isSound).map(Reading::get))
        .containsExactly(7L, 7L, 7L);
    assertThat(pointers()).containsExactly("/3", "/4", "/5");
  }

  @Test
  void a_number_beyond_every_range_is_out_of_range() {
    var huge = BigInteger.TWO.pow(64).add(BigInteger.ONE);

    assertThat(Tree.of(huge, faults).integer(0, 9).isSound()).isFalse();
    assertThat(details()).containsExactly("18446744073709551617 is not between 0 and 9.");
  }

  @Test
  void each_kind_is_read_as_itself_only() {
    var tree =
        Map.of("truth", true, "text", "a", "list", List.of(), "share", "0.5", "month", "2026-02");
    var members = Tree.of(tree, faults).members();

    assertThat(members.required("truth").truth().get()).isTrue();
    assertThat(members.required("text").text().get()).isEqualTo("a");
    assertThat(members.required("share").share().get()).hasToString("0.5");
    assertThat(members.required("list").items().isSound()).isTrue();
    assertThat(members.required("month").month(year()).get()).hasToString("2026-02");
    assertThat(faults.isEmpty()).isTrue();

    assertThat(members.required("text").truth().isSound()).isFalse();
    assertThat(members.required("truth").text().isSound()).isFalse();
    assertThat(members.required("text").items().isSound()).isFalse();
    assertThat(members.required("text").share().isSound()).isFalse();
    assertThat(members.required("text").month(year()).isSound()).isFalse();
    assertThat(members.required("text").date(year()).isSound()).isFalse();
    assertThat(members.required("text").amount(Money.none(), Money.none()).isSound()).isFalse();
    assertThat(faults.list()).hasSize(7);
  }

  @Test
  void what_may_be_left_out_may_be_null() {
    var tree = new HashMap<String, @Nullable Object>();
    tree.put("empty", null);
    var members = Tree.of(tree, faults).members();

    for (var name : List.of("empty", "gone")) {
      var member = members.optional(name);
      assertThat(member.isAbsent()).isTrue();
      assertThat(member.text().isAbsent()).isTrue();
      assertThat(member.integer(0, 1).isAbsent()).isTrue();
      assertThat(member.items().isSound()).isFalse();
      assertThat(member.text().ifSound()).isEmpty();
      assertThatThrownBy(member::members).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> member.text().get()).isInstanceOf(IllegalStateException.class);
    }
    assertThat(faults.isEmpty()).isTrue();
    assertThat(members.required("empty").text().isAbsent()).isFalse();
    assertThat(members.required("gone").text().isAbsent()).isFalse();
    assertThat(pointers()).containsExactly("/empty", "/gone");
  }

  @Test
  void a_member_that_does_not_apply_is_unknown() {
    var members = Tree.of(Map.of("bonus", 1), faults).members();

    assertThat(members.requiredIf(false, "bonus").isAbsent()).isTrue();
    members.refuseUnknown();

    assertThat(details()).containsExactly("The member \"bonus\" is unknown here.");
  }

  @Test
  void a_member_that_applies_is_required() {
    var members = Tree.of(Map.of(), faults).members();

    assertThat(members.requiredIf(true, "bonus").isAbsent()).isFalse();

    assertThat(pointers()).containsExactly("/bonus");
  }

  @Test
  void ignored_members_are_known_and_keys_need_not_be_texts() {
    Tree.of(Map.of("note", 1, 2013, "x"), faults).members().ignore("note").refuseUnknown();

    assertThat(pointers()).containsExactly("/2013");
  }

  @Test
  void nothing_below_a_faulty_value_is_a_fault() {
    var members = Tree.of("text", faults).members();
    var below = members.required("a").members().required("b");

    assertThat(below.integer(0, 1).isSound()).isFalse();
    assertThat(below.items().atLeast(1).isSound()).isFalse();
    assertThat(below.word(List.of(TreeFault.MISSING)).isAbsent()).isFalse();
    members.refuseUnknown();

    assertThat(details()).containsExactly("An object is expected here, not text.");
  }

  @Test
  void an_item_that_is_null_is_missing() {
    var read = Tree.of(Arrays.asList("a", null), faults).items().read(Tree::text);

    assertThat(read).extracting(Reading::isSound).containsExactly(true, false);
    assertThat(pointers()).containsExactly("/1");
  }

  @Test
  void a_list_has_a_length_and_its_items_are_read_all_the_same() {
    var items = Tree.of(List.of("a", 5), faults).items();

    assertThat(items.atLeast(2).atMost(2).isSound()).isTrue();
    assertThat(items.atMost(1).isSound()).isFalse();
    assertThat(items.atLeast(3).read(Tree::text))
        .extracting(Reading::isSound)
        .containsExactly(true, false);
    assertThat(details())
        .containsExactly(
            "The list has 2 but may have at most 1.", "A text is expected here, not 5.");
    assertThat(Tree.of(List.of(), faults).items().atLeast(1).isSound()).isFalse();
  }

  @Test
  void a_place_is_refused_once() {
    var reading = Tree.of("x", faults).text();
    var why = Wording.of(TreeFault.UNKNOWN, "x");

    assertThat(reading.isSound()).isTrue();
    reading.refuse(why);
    reading.refuse(why);

    assertThat(reading.isSound()).isFalse();
    assertThat(reading.isAbsent()).isFalse();
    assertThat(reading.ifSound()).isEmpty();
    assertThat(faults.list()).containsExactly(new Fault("", why));
  }

  @Test
  void words_are_told_when_none_fits() {
    var words = List.of(TreeFault.NOT_A_DATE, TreeFault.MISSING);

    assertThat(Tree.of("not-a-date", faults).word(words).get()).isEqualTo(TreeFault.NOT_A_DATE);
    assertThat(Tree.of("NOT_A_DATE", faults).word(words).isSound()).isFalse();
    assertThat(Tree.of(5, faults).word(words).isSound()).isFalse();
    assertThat(details())
        .containsExactly(
            "\"NOT_A_DATE\" is none of: not-a-date, missing.",
            "\"5\" is none of: not-a-date, missing.");
  }

  @Test
  void a_time_outside_tells_the_first_and_the_last_day() {
    assertThat(Tree.of("2026-01-01", faults).date(year()).isSound()).isTrue();
    assertThat(Tree.of("2026-12-31", faults).date(year()).isSound()).isTrue();
    assertThat(Tree.of("2027-01-01", faults).date(year()).isSound()).isFalse();
    assertThat(Tree.of("2025-12", faults).month(year()).isSound()).isFalse();
    assertThat(details())
        .containsOnly("The time is not between 1 January 2026 and 31 December 2026.")
        .hasSize(2);
  }

  @Test
  void names_in_pointers_are_escaped() {
    Tree.of(Map.of("a/b~c", 1), faults).members().refuseUnknown();

    assertThat(pointers()).containsExactly("/a~1b~0c");
  }

  @Test
  void a_long_value_is_cut_where_it_is_shown() {
    assertThat(Tree.of("x".repeat(60), faults).truth().isSound()).isFalse();
    assertThat(Tree.of("x".repeat(61), faults).truth().isSound()).isFalse();

    assertThat(details())
        .containsExactly(
            "true or false is expected here, not " + "x".repeat(60) + ".",
            "true or false is expected here, not " + "x".repeat(60) + "….");
  }

  @Test
  void a_problem_has_all_faults_in_the_readers_language() {
    Tree.of(Map.of("a", 1), faults).members().refuseUnknown();
    var found = List.of(faults.list().getFirst(), Fault.unreadable());

    assertThat(ProblemTree.of(found, Locale.of("sv")))
        .isEqualTo(
            Map.of(
                "type",
                "urn:vagval:problem:faulty-input",
                "title",
                "Uppgifterna har 2 fel och inget har räknats ut.",
                "status",
                422,
                "errors",
                List.of(
                    Map.of("pointer", "/a", "detail", "Uppgiften \"a\" är okänd här."),
                    Map.of(
                        "pointer",
                        "",
                        "detail",
                        "Innehållet går inte att läsa som JSON eller YAML."))));
  }

  private static Period year() {
    return Period.ofInclusive(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  }

  private List<String> pointers() {
    return faults.list().stream().map(Fault::pointer).toList();
  }

  private List<String> details() {
    return faults.list().stream().map(fault -> fault.detail().in(ENGLISH)).toList();
  }
}
