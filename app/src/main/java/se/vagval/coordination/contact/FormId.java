package se.vagval.coordination.contact;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.vagval.coordination.ContactId;

/// The id that goes with a form: it bears the moment at which the form was made (a UUID of version
/// 7), so that an old form is told from a new one whatever is still kept of what was sent.
final class FormId {

  private static final Duration LASTS = Duration.ofDays(1);

  /// By as much the clocks of two machines may differ.
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private static final SecureRandom RANDOM = new SecureRandom();

  private FormId() {}

  static ContactId madeAt(Instant moment) {
    var random = RANDOM.nextLong();
    var high = (moment.toEpochMilli() << 16) | 0x7000L | (random & 0x0fffL);
    var low = (RANDOM.nextLong() >>> 2) | Long.MIN_VALUE;
    return new ContactId(new UUID(high, low));
  }

  /// Whether the form was made within the last day; one that says that it will be made was not.
  static boolean isFresh(ContactId id, Instant now) {
    var uuid = id.value();
    var made = Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
    return uuid.version() == 7 && made.isAfter(now.minus(LASTS)) && made.isBefore(now.plus(AHEAD));
  }
}
