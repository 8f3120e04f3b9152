package se.vagval.kernel;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A value in an untyped tree, as a JSON or YAML parser gives it, together with its place and the
/// faults found in the tree so far.
///
/// The parser is to give whole numbers as [Integer], [Long] or [BigInteger], and every number that
/// is written with a point or an exponent as something else: `1.0` is not a whole number. What is
/// faulty is reported and nothing is thrown, so that all faults are found at once.
public final class Tree {

  private static final int SHOWN = 60;

  private final Pointer at;
  private final Faults faults;
  private final @Nullable Object value;
  private final boolean faulty;

  private Tree(Pointer at, Faults faults, @Nullable Object value, boolean faulty) {
    this.at = at;
    this.faults = faults;
    this.value = value;
    this.faulty = faulty;
  }

  public static Tree of(@Nullable Object root, Faults faults) {
    return new Tree(Pointer.root(), faults, root, false).orMissing();
  }

  /// Left out, or given as null, where that is allowed.
  public boolean isAbsent() {
    return value == null && !faulty;
  }

  /// Not for what is absent.
  public Members members() {
    if (isAbsent()) {
      throw new IllegalStateException("nothing at " + at);
    }
    return value instanceof Map<?, ?> map
        ? new Members(this, map)
        : new Members(refused(TreeFault.NOT_AN_OBJECT, shown()), Map.of());
  }

  public Items items() {
    Optional<List<Tree>> items =
        value instanceof List<?> list ? Optional.of(children(list)) : Optional.empty();
    return new Items(read(items, TreeFault.NOT_A_LIST));
  }

  public Reading<String> text() {
    return read(as(String.class), TreeFault.NOT_A_TEXT);
  }

  public Reading<Boolean> truth() {
    return read(as(Boolean.class), TreeFault.NOT_A_TRUTH);
  }

  public Reading<Long> integer(long least, long most) {
    var number = wholeNumber();
    var reading = read(number.map(BigInteger::longValue), TreeFault.NOT_AN_INTEGER);
    if (number.filter(n -> !isBetween(n, least, most)).isPresent()) {
      reading.refuse(Wording.of(TreeFault.NOT_IN_RANGE, shown(), least, most));
    }
    return reading;
  }

  /// An amount in whole öre.
  public Reading<Money> amount(Money least, Money most) {
    return integer(least.ore(), most.ore()).map(Money::ofOre);
  }

  public Reading<Share> share() {
    return read(as(String.class).flatMap(Share::parse), TreeFault.NOT_A_SHARE);
  }

  /// A day written `YYYY-MM-DD`, inside a period.
  public Reading<LocalDate> date(Period within) {
    var date = as(String.class).flatMap(IsoDates::date);
    return inside(within, date, read(date, TreeFault.NOT_A_DATE));
  }

  /// A month written `YYYY-MM`, whose first day lies inside a period.
  public Reading<YearMonth> month(Period within) {
    var month = as(String.class).flatMap(IsoDates::month);
    return inside(within, month.map(m -> m.atDay(1)), read(month, TreeFault.NOT_A_MONTH));
  }

  /// One of some fixed words.
  public <E extends Worded> Reading<E> word(Collection<E> allowed) {
    var found = allowed.stream().filter(each -> each.word().equals(value)).findFirst();
    var words = allowed.stream().map(Worded::word).collect(Collectors.joining(", "));
    return read(found, TreeFault.NOT_A_WORD, words);
  }

  Tree child(Pointer place, @Nullable Object child) {
    return new Tree(place, faults, child, faulty);
  }

  Pointer at() {
    return at;
  }

  /// This value, reported if it is absent.
  Tree orMissing() {
    return isAbsent() ? refused(TreeFault.MISSING) : this;
  }

  void refuseMember(String name) {
    faults.add(at.member(name), Wording.of(TreeFault.UNKNOWN, name));
  }

  private Tree refused(TreeFault why, Object... facts) {
    if (!faulty) {
      faults.add(at, Wording.of(why, facts));
    }
    return new Tree(at, faults, null, true);
  }

  private List<Tree> children(List<?> list) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> child(at.item(i), list.get(i)).orMissing())
        .toList();
  }

  private <T> Reading<T> read(Optional<T> found, TreeFault otherwise) {
    return read(found, otherwise, "");
  }

  /// @param allowed what could have stood here, for those faults whose text tells it
  private <T> Reading<T> read(Optional<T> found, TreeFault otherwise, String allowed) {
    var reading = new Reading<T>(at, faults, found, faulty);
    if (value != null && found.isEmpty()) {
      reading.refuse(Wording.of(otherwise, shown(), allowed));
    }
    return reading;
  }

  private static <T> Reading<T> inside(Period within, Optional<LocalDate> day, Reading<T> reading) {
    if (day.filter(d -> !within.contains(d)).isPresent()) {
      var last = within.to().minusDays(1);
      reading.refuse(Wording.of(TreeFault.NOT_A_KNOWN_TIME, within.from(), last));
    }
    return reading;
  }

  private <T> Optional<T> as(Class<T> type) {
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  private Optional<BigInteger> wholeNumber() {
    return switch (value) {
      case Integer number -> Optional.of(BigInteger.valueOf(number));
      case Long number -> Optional.of(BigInteger.valueOf(number));
      case BigInteger number -> Optional.of(number);
      case null, default -> Optional.empty();
    };
  }

  private static boolean isBetween(BigInteger number, long least, long most) {
    return number.compareTo(BigInteger.valueOf(least)) >= 0
        && number.compareTo(BigInteger.valueOf(most)) <= 0;
  }

  private String shown() {
    var text = String.valueOf(value);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
