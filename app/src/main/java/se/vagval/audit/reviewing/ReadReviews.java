package se.vagval.audit.reviewing;

import java.text.Collator;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountId;
import se.vagval.access.AccountNames;
import se.vagval.access.Actor;
import se.vagval.access.Places;
import se.vagval.audit.Audit;
import se.vagval.audit.CaseFacts;
import se.vagval.audit.ReviewId;
import se.vagval.audit.model.Review;
import se.vagval.audit.store.ReviewStore;
import se.vagval.web.NotFound;

/// Puts checks of the log together for their pages.
@Component
public class ReadReviews {

  private static final int MONTHS = 12;

  /// @param units those that a check can be narrowed to, by name
  /// @param unchecked months of the last twelve that nobody has checked, the newest first
  public record Listed(
      List<Review> reviews,
      Map<UUID, String> units,
      List<YearMonth> months,
      List<YearMonth> unchecked) {

    public List<Map.Entry<UUID, String>> byName() {
      return units.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.of("sv"))))
          .toList();
    }
  }

  /// @param names of readers and of those who checked
  public record Shown(
      Review review,
      List<Review.Item> items,
      Map<AccountId, String> names,
      Map<UUID, String> places,
      Map<UUID, CaseFacts.Facts> cases) {

    public String name(@Nullable UUID account) {
      return account == null ? "" : names.getOrDefault(new AccountId(account), "");
    }

    public String place(@Nullable UUID place) {
      return place == null ? "" : places.getOrDefault(place, "");
    }

    public String number(@Nullable UUID caseId) {
      var facts = caseId == null ? null : cases.get(caseId);
      return facts == null ? "" : facts.number();
    }

    public List<Review.Item> drawn(Review.Reason reason) {
      return items.stream().filter(item -> item.reason() == reason).toList();
    }
  }

  private final ReviewStore reviews;
  private final AccountNames names;
  private final List<Places> places;
  private final CaseFacts cases;
  private final Audit audit;
  private final Clock clock;

  ReadReviews(
      ReviewStore reviews,
      AccountNames names,
      List<Places> places,
      CaseFacts cases,
      Audit audit,
      Clock clock) {
    this.reviews = reviews;
    this.names = names;
    this.places = places;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Listed all() {
    var all = reviews.all();
    var thisMonth = YearMonth.now(clock);
    var months = Stream.iterate(thisMonth, month -> month.minusMonths(1)).limit(MONTHS).toList();
    var unchecked =
        months.stream()
            .skip(1)
            .filter(month -> all.stream().noneMatch(review -> review.month().equals(month)))
            .toList();
    return new Listed(all, places(), months, unchecked);
  }

  @Transactional
  public Shown one(ReviewId id, Actor reader) {
    var review = reviews.get(id).orElseThrow(() -> new NotFound("review " + id));
    var items = reviews.items(id);
    audit.read(reader, "review", id, null);
    return new Shown(review, items, names(review, items), places(), cases(items));
  }

  private Map<AccountId, String> names(Review review, List<Review.Item> items) {
    var readers = items.stream().map(Review.Item::reader);
    var closing = review.closing();
    var checkers = Stream.of(review.drawnBy(), closing == null ? review.drawnBy() : closing.by());
    return names.of(
        Stream.concat(readers, checkers)
            .filter(Objects::nonNull)
            .distinct()
            .map(AccountId::new)
            .toList());
  }

  private Map<UUID, CaseFacts.Facts> cases(List<Review.Item> items) {
    return cases.of(
        items.stream().map(Review.Item::caseId).filter(Objects::nonNull).distinct().toList());
  }

  private Map<UUID, String> places() {
    var all = new HashMap<UUID, String>();
    places.forEach(some -> all.putAll(some.all()));
    return all;
  }
}
