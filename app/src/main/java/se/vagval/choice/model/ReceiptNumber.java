package se.vagval.choice.model;

import java.time.LocalDate;
import java.util.UUID;
import se.vagval.kernel.Term;

/// What a person quotes when they call about their choice, such as `V-2026-0901-7K2MQ`: the day,
/// and five characters of the choice's own id in letters that are not mistaken for one another.
@Term(sv = "kvittonummer")
public final class ReceiptNumber {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 5;

  private ReceiptNumber() {}

  public static String of(LocalDate day, UUID choice) {
    var bits = choice.getLeastSignificantBits();
    var letters = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      letters.append(LETTERS.charAt((int) ((bits >>> (5 * at)) & 31)));
    }
    return "V-%04d-%02d%02d-%s"
        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), letters);
  }
}
