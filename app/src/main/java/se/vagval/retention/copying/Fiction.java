package se.vagval.retention.copying;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.vagval.retention.model.ColumnInCopy;
import se.vagval.retention.store.NameLists;

/// Makes up what stands in a copy instead of who somebody was. The same always becomes the same, by
/// a key that is drawn for one copy and never written down: nobody finds the way back.
final class Fiction {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String NULL = "\\N";
  private static final int KEY_LENGTH = 32;

  /// The numbers that are kept for made-up telephones: 070-174 06 05 to 99.
  private static final int FIRST_PHONE = 5;

  private static final int PHONES = 95;

  private final Mac mac;
  private final NameLists names;
  private final LocalDate today;
  private Map<String, String> numbers = Map.of();

  private Fiction(byte[] key, NameLists names, LocalDate today) {
    this.today = today;
    try {
      this.mac = Mac.getInstance("HmacSHA256");
      this.mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HmacSHA256", impossible);
    }
    this.names = names;
  }

  static Fiction withNewKey(NameLists names, LocalDate today) {
    var key = new byte[KEY_LENGTH];
    new SecureRandom().nextBytes(key);
    return new Fiction(key, names, today);
  }

  /// Gives every personal number another, before rows are told.
  void number(List<String> known) {
    numbers = TestNumbers.instead(known, this::chance, today);
  }

  /// One field of a row as COPY writes it.
  String tell(ColumnInCopy.Outcome becomes, String field) {
    if (field.equals(NULL) || field.isEmpty()) {
      return field;
    }
    return switch (becomes) {
      case AS_IT_IS, STRUCK_OUT, WITHOUT_NAMES, SIGN_IN, REFUSED -> field;
      case GIVEN_NAME -> given(field);
      case FAMILY_NAME -> family(field);
      case FULL_NAME -> given(field) + " " + family(field);
      case PROVIDER_NAME -> "Anordnaren " + reference(field);
      case PERSONAL_NUMBER -> numberInstead(field);
      case BIRTH_DATE -> born(field).toString();
      case PHONE ->
          "070-174 06 %02d"
              .formatted(FIRST_PHONE + Math.floorMod(chance("phone " + field), PHONES));
      case OTHER_REFERENCE -> field.startsWith("{") ? references(field) : reference(field);
    };
  }

  /// Every id in a line becomes another, wherever it stands.
  String withOtherIds(String line) {
    return ID.matcher(line).replaceAll(found -> other(found.group()));
  }

  private String other(String id) {
    var bytes = ByteBuffer.wrap(digest("id " + id));
    long first = bytes.getLong() & ~0xF000L | 0x8000L;
    long second = bytes.getLong() & ~(0b11L << 62) | 0b10L << 62;
    return new UUID(first, second).toString();
  }

  private String given(String whose) {
    return names.given(chance("given " + whose));
  }

  private String family(String whose) {
    return names.family(chance("family " + whose));
  }

  private String numberInstead(String number) {
    return Optional.ofNullable(numbers.get(number))
        .orElseThrow(() -> new IllegalStateException("a number that no person has"));
  }

  /// @param field the personal number, or whose birth date it is, a slash and the date
  private LocalDate born(String field) {
    int slash = field.indexOf('/');
    if (slash < 0) {
      return TestNumbers.birthDate(numberInstead(field));
    }
    var born = LocalDate.parse(field.substring(slash + 1));
    int days = born.getYear() == today.getYear() ? today.getDayOfYear() : born.lengthOfYear();
    return born.withDayOfYear(1 + Math.floorMod(chance("born " + field), days));
  }

  private String references(String array) {
    var all = array.substring(1, array.length() - 1);
    return all.isEmpty()
        ? array
        : "{"
            + String.join(",", List.of(all.split(",")).stream().map(this::reference).toList())
            + "}";
  }

  private String reference(String number) {
    return HexFormat.of().withUpperCase().formatHex(digest("reference " + number), 0, 5);
  }

  private int chance(String of) {
    return ByteBuffer.wrap(digest(of)).getInt();
  }

  private byte[] digest(String of) {
    return mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
  }
}
