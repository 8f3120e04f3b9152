package se.vagval.casework.model;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Whether somebody registered may be a person who is protected, entered anew as if unknown. It
/// tells nobody that they are the same: whoever knows the protected person answers that.
///
/// They may be where one number stands with both, whatever the names are: one of them has or has
/// had it, and of the other, or of both, it was told. Else the names decide, and the births.
///
/// The letters of the whole name are compared, without regard to capitals, accents, spaces and
/// hyphens, nor to where the given name ends. A name that was destroyed has none.
/// `casework.name_key` in the database says the same.
@Rule(
    id = "CAS-02",
    version = 2,
    source =
        "OSL (2009:400) 26 kap. 1 § (sekretess inom socialtjänsten); vad som räknas som samma nummer,"
            + " namn och födelsetid, och att frågan ställs bara hos den som är skyddad, är vår"
            + " läsning")
@Term(sv = "kan vara samma person")
public final class MayBeSamePerson {

  /// What is registered of one of them.
  ///
  /// @param numbers all that they have or have had, and the one that was told of them
  public record Who(PersonName.Known name, Born born, Set<PersonalNumber> numbers) {}

  public record Facts(Who isProtected, Who entered) {}

  public enum Ground {
    SAME_NUMBER,
    SAME_NAME_AND_DAY,
    /// Of one of them no more than the month is known.
    SAME_NAME_AND_MONTH,
    /// Of one of them it is not known when they were born.
    SAME_NAME
  }

  public enum Difference {
    ANOTHER_NAME,
    BORN_AT_ANOTHER_TIME
  }

  public sealed interface Outcome {
    record MayBe(Ground ground) implements Outcome {}

    record Differs(Difference by) implements Outcome {}
  }

  /// Letters that are no other letter with an accent, and how they are written without.
  private static final Map<String, String> WRITTEN_OUT =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "ı", "i", "þ",
          "th");

  private static final String NO_LETTER = "[\\u0300-\\u036f\\u2010-\\u2019\\s.'´`-]";

  private MayBeSamePerson() {}

  public static Outcome of(Facts facts) {
    return Collections.disjoint(facts.isProtected().numbers(), facts.entered().numbers())
        ? named(facts)
        : new Outcome.MayBe(Ground.SAME_NUMBER);
  }

  private static Outcome named(Facts facts) {
    var letters = letters(facts.isProtected().name());
    if (letters.isEmpty() || !letters.equals(letters(facts.entered().name()))) {
      return new Outcome.Differs(Difference.ANOTHER_NAME);
    }
    return born(facts.isProtected().born(), facts.entered().born());
  }

  private static Outcome born(Born one, Born other) {
    if (one instanceof Born.NotKnown || other instanceof Born.NotKnown) {
      return new Outcome.MayBe(Ground.SAME_NAME);
    }
    if (one.equals(other) && one instanceof Born.OnDay) {
      return new Outcome.MayBe(Ground.SAME_NAME_AND_DAY);
    }
    var byMonth = one instanceof Born.InMonth || other instanceof Born.InMonth;
    return byMonth && month(one).equals(month(other))
        ? new Outcome.MayBe(Ground.SAME_NAME_AND_MONTH)
        : new Outcome.Differs(Difference.BORN_AT_ANOTHER_TIME);
  }

  private static YearMonth month(Born born) {
    return YearMonth.from(Born.earliest(born));
  }

  /// What is compared of a name.
  static String letters(PersonName.Known name) {
    var lower = (name.given() + name.family()).toLowerCase(Locale.ROOT);
    var letters =
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll(NO_LETTER, "");
    for (var letter : WRITTEN_OUT.entrySet()) {
      letters = letters.replace(letter.getKey(), letter.getValue());
    }
    return letters;
  }
}
