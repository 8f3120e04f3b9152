package se.vagval.assistance.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;

/// An amount of kronor as registers write it, to the öre: `4310`, `4 310,00`, `4310.00`, `4
/// 310:50`, `−200,00`. A comma or a point followed by three digits could be either, and is not
/// read.
@Rule(id = "AST-02", source = "our reading")
public final class WrittenAmount {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]");
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,9}(?:[.,:][0-9]{1,2})?");
  private static final Pattern EXCELS = Pattern.compile("-?[0-9]{1,9}[.][0-9]{4,20}");

  private WrittenAmount() {}

  public static Optional<Money> of(String written) {
    var text =
        SPACES.matcher(written).replaceAll("").replace('−', '-').replaceFirst("(?i)(kr|sek)$", "");
    if (AMOUNT.matcher(text).matches()) {
      return Optional.of(ofDecimal(text.replace(',', '.').replace(':', '.')));
    }
    return EXCELS.matcher(text).matches() ? ofExcels(text) : Optional.empty();
  }

  /// Excel keeps binary fractions: 4310.1 may be 4310.1000000000004. What is not so near to whole
  /// öre is no amount.
  private static Optional<Money> ofExcels(String text) {
    var near = new BigDecimal(text).setScale(2, RoundingMode.HALF_EVEN);
    var off = new BigDecimal(text).subtract(near).abs();
    return off.compareTo(new BigDecimal("0.000001")) < 0
        ? Optional.of(ofDecimal(near.toPlainString()))
        : Optional.empty();
  }

  private static Money ofDecimal(String text) {
    return Money.ofOre(new BigDecimal(text).movePointRight(2).longValueExact());
  }
}
