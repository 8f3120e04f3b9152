package se.vagval.audit.reviewing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import se.vagval.audit.store.DrawStore;
import se.vagval.web.NotFound;

/// Begins a check of a month: draws readings of protected persons, of a person with the reader's
/// own surname, without a case, at unusual hours, and some at random. One that is open already is
/// gone on with instead.
@Component
class DrawReview {

  /// @param unit null for the whole municipality
  record Command(YearMonth month, @Nullable UUID unit, Actor by) {}

  private final DrawStore store;
  private final AccountNames names;
  private final List<Places> places;
  private final CaseFacts cases;
  private final Audit audit;
  private final Clock clock;
  private final DrawStore.Terms terms;

  DrawReview(
      DrawStore store,
      AccountNames names,
      List<Places> places,
      CaseFacts cases,
      Audit audit,
      Clock clock,
      @Value("${vagval.audit.review.day-begins:6}") int dayBegins,
      @Value("${vagval.audit.review.day-ends:20}") int dayEnds,
      @Value("${vagval.audit.review.of-each:20}") int ofEach) {
    this.store = store;
    this.names = names;
    this.places = places;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
    this.terms = new DrawStore.Terms(dayBegins, dayEnds, ofEach);
  }

  /// @throws NotFound for a unit that is not of the municipality
  @Transactional
  ReviewId handle(Command command) {
    requirePlace(command.unit());
    var by = command.by().signedIn().value();
    var id = new ReviewId(UUID.randomUUID());
    var draw = new DrawStore.Draw(id, command.month(), command.unit(), by, clock.instant());
    if (!store.begin(draw)) {
      return store.open(draw);
    }
    drawPairs(draw, store.pairs(draw));
    store.drawRefused(draw, terms);
    store.drawWithoutCase(draw, terms);
    store.drawUnusualHours(draw, terms);
    store.drawAtRandom(draw, terms);
    audit.changed(command.by(), "review.drawn", id, null);
    return id;
  }

  private void requirePlace(@Nullable UUID unit) {
    if (unit != null && places.stream().noneMatch(one -> one.all().containsKey(unit))) {
      throw new NotFound("unit " + unit);
    }
  }

  private void drawPairs(DrawStore.Draw draw, List<DrawStore.Pair> pairs) {
    var readers =
        names.of(pairs.stream().map(pair -> new AccountId(pair.reader())).distinct().toList());
    var known = cases.of(pairs.stream().map(DrawStore.Pair::caseId).distinct().toList());
    store.drawPairs(
        draw, Review.Reason.PROTECTED, those(pairs, known, (reader, facts) -> facts.isProtected()));
    store.drawPairs(
        draw,
        Review.Reason.SAME_SURNAME,
        those(
            pairs,
            known,
            (reader, facts) ->
                !facts.isProtected()
                    && isSurname(readers.getOrDefault(new AccountId(reader), ""), facts)));
  }

  private static List<DrawStore.Pair> those(
      List<DrawStore.Pair> pairs,
      Map<UUID, CaseFacts.Facts> known,
      BiPredicate<UUID, CaseFacts.Facts> wanted) {
    return pairs.stream()
        .filter(pair ->
            Optional.ofNullable(known.get(pair.caseId()))
                .filter(facts -> wanted.test(pair.reader(), facts))
                .isPresent())
        .toList();
  }

  /// Also the second of two surnames.
  private static boolean isSurname(String reader, CaseFacts.Facts facts) {
    var lower = reader.toLowerCase(Locale.ROOT);
    return lower.endsWith(" " + facts.familyName().toLowerCase(Locale.ROOT));
  }
}
